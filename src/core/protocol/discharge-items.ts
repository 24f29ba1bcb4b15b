/** Yes-or-no items of the discharge checklist that a protocol may ask for. */
export const DISCHARGE_ITEMS = [
  'alert',
  'oriented',
  'steady-gait',
  'no-vomiting',
  'no-new-suicidal-ideation',
  'escort-present',
  'instructions-given',
  'crisis-line-given',
] as const;

/** Those that the labels ask for (recovered, a responsible adult, no driving): no protocol goes without them. */
export const LABEL_DISCHARGE_ITEMS = ['alert', 'escort-present', 'instructions-given'] as const;
