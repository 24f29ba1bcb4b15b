import { describeSafety, describeSession, describeSettings } from './describe-safety.ts';
import type { Activity, Protocol, ProtocolStep, RouteRule } from './protocol.ts';
import { amount, choice, line, type Line, NOT_STATED, plain, type ProtocolRow, SECTIONS, words, YES_NO } from './row.ts';

/** Activities as every table lists them; a protocol that has no such step says so. */
const ACTIVITIES: readonly [Activity, string][] = [
  ['mental-health-intake', 'Mental-health intake'],
  ['medical-intake', 'Medical intake'],
  ['consent', 'Informed consent'],
  ['preparation', 'Preparation'],
  ['order', 'Order'],
  ['dosing', 'Dosing session'],
  ['integration', 'Integration'],
  ['maintenance', 'Maintenance'],
];
const ROUTES = ['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral'] as const;

/** A whole protocol in plain words: every parameter of clinical basis 1.4, one row each, with its sources. */
export function describeProtocol(protocol: Protocol): readonly ProtocolRow[] {
  const sections: Readonly<Record<(typeof SECTIONS)[number], readonly Line[]>> = {
    Course: describeCourse(protocol),
    Steps: [
      ...ACTIVITIES.flatMap(([activity, label]) => describeActivity(protocol, activity, label)),
      ...describeMeasures(protocol),
    ],
    Doses: ROUTES.flatMap((route) => describeRoute(protocol, route)),
    'Settings and people': describeSettings(protocol),
    'Who may be treated': describeSafety(protocol),
    'The session': describeSession(protocol),
    Fees: describeFees(protocol),
  };
  return SECTIONS.flatMap((section) => sections[section].map((row) => ({ ...row, section })));
}

function describeCourse({ course, maintenance, integration, steps, leftOut }: Protocol): readonly Line[] {
  const { minDoses, maxDoses, dosesSource } = course;
  const order = steps
    .filter(({ activity }) => activity !== 'measure')
    .map(({ title, after }) => {
      const waits = after.map(
        ({ step, offsetDays }) => `${titleOf(steps, step)}${offsetDays > 0 ? ` + ${plain(offsetDays)} d` : ''}`,
      );
      return waits.length === 0 ? title : `${title} (after ${waits.join(', ')})`;
    });
  return [
    line('step-order', 'Order of the steps', { value: order.join('; '), sources: [] }),
    line('left-out', 'Left out', {
      value: leftOut.length === 0 ? 'nothing' : leftOut.map(({ title }) => title).join(', '),
      sources: leftOut.map(({ source }) => source),
    }),
    line('doses', 'Doses', {
      value: minDoses === maxDoses ? String(minDoses) : `${String(minDoses)} to ${String(maxDoses)}`,
      sources: [dosesSource],
    }),
    amount('min-spacing', 'Between two doses, at least', [course.minSpacingDays, 'days']),
    amount('max-spacing', 'Between two doses, at most', [course.maxSpacingDays, 'days']),
    amount('window', 'The course takes at most', [course.windowDays, 'days']),
    amount('maintenance-spacing', 'Maintenance: between two doses, at least', [maintenance?.minSpacingDays, 'days']),
    amount('integrations', 'Integration visits after each dose, at least', [integration.perDose, '']),
    amount('integration-window', 'Integration within', [integration.windowHours, 'hours of the dose']),
    line('integration-blocking', 'Without integration', {
      value: integration.blocking ? 'the next dose waits' : 'a warning, the next dose goes on',
      sources: [integration.blockingSource],
    }),
    choice('integration-in-session', 'Integration inside the session too', [integration.inSession, YES_NO]),
  ].map((one) => ({ ...one, value: one.value.trim() }));
}

function titleOf(steps: readonly ProtocolStep[], id: string): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}

function describeActivity({ steps, leftOut }: Protocol, activity: Activity, label: string): readonly Line[] {
  const out = leftOut.find((one) => one.activity === activity);
  const found = steps.filter((step) => step.activity === activity);
  if (found.length === 0) {
    return [
      line(activity, label, { value: out === undefined ? NOT_STATED : 'none', sources: out === undefined ? [] : [out.source] }),
    ];
  }
  return found.flatMap((step, index) => describeStep(step, index === 0 ? activity : `${activity}-${step.id}`, label));
}

function describeStep(step: ProtocolStep, key: string, label: string): readonly Line[] {
  const { visit, validityMonths } = step;
  const optional: readonly (Line | undefined)[] = [
    validityMonths === undefined ? undefined : amount(`${key}-validity`, `${label}: valid for`, [validityMonths, 'months']),
    visit.inPerson === undefined
      ? undefined
      : choice(`${key}-in-person`, `${label}: in person`, [visit.inPerson, ['required', 'not required']]),
    visit.lengthMin === undefined ? undefined : amount(`${key}-length`, `${label}: length`, [visit.lengthMin, 'min']),
    visit.settings.length === 0
      ? undefined
      : line(`${key}-where`, `${label}: where`, { value: words(visit.settings), sources: [step.source] }),
  ];
  return [
    line(key, label, { value: `${countOf(step)}, by ${words(step.roles)}${formsOf(step)}`, sources: [step.source] }),
    ...optional.filter((one) => one !== undefined),
  ];
}

function countOf({ occurrences: { min, max }, activity }: ProtocolStep): string {
  if (activity === 'maintenance') return 'optional';
  const times = max === min ? String(min) : max === undefined ? `at least ${String(min)}` : `${String(min)} to ${String(max)}`;
  return activity === 'integration' ? `${times} after each dose` : times;
}

function formsOf({ forms }: ProtocolStep): string {
  return forms.length === 0 ? '' : ` (form ${forms.map((form) => form.split('/').at(-1) ?? form).join(', ')})`;
}

/** Instruments, with when each is due. */
function describeMeasures({ steps }: Protocol): readonly Line[] {
  return steps
    .filter(({ activity }) => activity === 'measure' || activity === 'screening')
    .map((step) => {
      const fresh = step.freshDays === undefined ? '' : `, not older than ${plain(step.freshDays.value)} days`;
      const cadence = step.cadence === 'periodic' ? 'when the last one is too old' : 'before every dose';
      const sources = [step.source, ...(step.freshDays === undefined ? [] : [step.freshDays.source])];
      return line(`measure-${step.id}`, `Instrument: ${step.title}`, { value: `${cadence}${fresh}`, sources });
    });
}

function describeRoute({ routes, withheldRoutes }: Protocol, route: RouteRule['route']): readonly Line[] {
  const label = `${route.slice(0, 1).toUpperCase()}${route.slice(1)}`;
  const rule = [...routes, ...withheldRoutes].find((candidate) => candidate.route === route);
  if (rule === undefined) return [line(`route-${route}`, label, { value: 'not offered', sources: [] })];
  const { unit, start, ceiling, firstDoseCapMg, stepFraction, orderKind, settings, offeredSource } = rule;
  const offered = withheldRoutes.includes(rule) ? 'described, not offered' : 'offered';
  const kind = orderKind === 'prescription' ? 'prescribed' : 'given from practice stock';
  const raise = { value: stepFraction.value * 100, source: stepFraction.source };
  return [
    line(`route-${route}`, label, { value: `${offered}: ${kind}; ${words(settings)}`, sources: [offeredSource] }),
    amount(`route-${route}-start`, `${label}: first dose at most`, [start, unit]),
    amount(`route-${route}-ceiling`, `${label}: any dose at most`, [ceiling, unit]),
    ...(firstDoseCapMg === undefined
      ? []
      : [amount(`route-${route}-cap`, `${label}: first dose never above`, [firstDoseCapMg, 'mg'])]),
    amount(`route-${route}-step`, `${label}: raise at most`, [raise, '% of the last dose']),
  ];
}

function describeFees({ fees }: Protocol): readonly Line[] {
  return [
    line('fees', 'Fees', {
      value:
        fees.list.length === 0
          ? 'set by the site'
          : fees.list.map(({ text, amount: fee, currency }) => `${text} ${plain(fee.value)} ${currency}`).join('; '),
      sources: fees.list.map(({ amount: fee }) => fee.source),
    }),
    choice('sliding-scale', 'Sliding scale', [fees.slidingScale, YES_NO]),
    choice('proof-of-income', 'Financial documents asked for', [fees.proofOfIncome, YES_NO]),
  ];
}
