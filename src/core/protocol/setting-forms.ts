/** Forms that decide about a setting: the item with the decision, and the answer in favour. */
export const SETTING_FORMS = [
  { id: 'kap-home-readiness', item: 'readiness', yes: 'ready' },
  { id: 'kap-group-addendum', item: 'group-decision', yes: 'suits-group' },
] as const;
