/**
 * Names every group of radio buttons or tick boxes after its question, now and as items appear. QuestionnaireForm points the
 * group at a label that does not exist, so that a screen reader would read out answers without the question.
 * @returns stops watching
 */
export function nameGroups(form: HTMLElement): () => void {
  const name = (): void => {
    for (const group of form.querySelectorAll('[role="radiogroup"], [role="group"]')) {
      const named = group.getAttribute('aria-labelledby');
      if (named !== null && document.getElementById(named)) continue;
      const question = questionOf(group, form);
      if (question) group.setAttribute('aria-labelledby', question.id);
    }
  };
  name();
  const observer = new MutationObserver(name);
  observer.observe(form, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-labelledby'] });
  return () => {
    observer.disconnect();
  };
}

function questionOf(group: Element, form: HTMLElement): Element | undefined {
  for (let around = group.parentElement; around && around !== form; around = around.parentElement) {
    const label = around.querySelector(':scope > label[id]');
    if (label) return label;
  }
  return undefined;
}
