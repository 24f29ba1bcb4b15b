/** Shows the question of a form and puts the focus on the first of its inputs; does nothing when it is not on the page. */
export function focusQuestion(form: HTMLElement, linkId: string): void {
  const label = form.querySelector(`#${CSS.escape(`${linkId}-label`)}`) ?? form.querySelector(`[for="${CSS.escape(linkId)}"]`);
  const question = label?.parentElement ?? form.querySelector(`#${CSS.escape(linkId)}`);
  if (!question) return;
  question.scrollIntoView({ block: 'center' });
  question.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
