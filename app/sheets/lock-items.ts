import type { QuestionnaireItem } from '@medplum/fhirtypes';

/** The items of a form that are computed and not typed. */
export function readOnlyItems(items: readonly QuestionnaireItem[] | undefined): readonly string[] {
  return (items ?? []).flatMap((item) => [...(item.readOnly === true ? [item.linkId] : []), ...readOnlyItems(item.item)]);
}

/**
 * Keeps computed items from being typed into, now and as items appear: QuestionnaireForm knows no `readOnly`.
 * @returns stops watching
 */
export function lockItems(form: HTMLElement, linkIds: readonly string[]): () => void {
  const lock = (): void => {
    for (const linkId of linkIds) {
      const field = form.querySelector(`#${CSS.escape(linkId)}`);
      if (field instanceof HTMLInputElement && !field.readOnly) field.readOnly = true;
    }
  };
  lock();
  const observer = new MutationObserver(lock);
  observer.observe(form, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
