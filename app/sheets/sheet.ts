import type { NextAction } from '../../src/core/pathway/pathway.ts';

/** What is open beside the page. */
export type Sheet =
  | { readonly kind: 'form'; readonly title: string; readonly form: string }
  | { readonly kind: 'clear-finding'; readonly title: string; readonly rule: string }
  | { readonly kind: 'review-medications' | 'risk-review' | 'give-dose'; readonly title: string }
  | { readonly kind: 'in-ehr'; readonly title: string; readonly action: NextAction['kind'] };

/** What a next action opens; undefined for `refresh`, for `chart-vitals`, which leads to the session room, and for an action that lacks what its kind needs. */
export function sheetFor(action: NextAction): Sheet | undefined {
  const { kind, title } = action;
  switch (kind) {
    case 'form':
      return action.form === undefined ? undefined : { kind, title, form: action.form };
    case 'clear-finding':
      return action.rule === undefined ? undefined : { kind, title, rule: action.rule };
    case 'review-medications':
    case 'give-dose':
      return { kind, title };
    case 'visit':
    case 'order':
    case 'discharge':
    case 'contact-patient':
      return { kind: 'in-ehr', title, action: kind };
    case 'chart-vitals':
    case 'refresh':
      return undefined;
  }
}
