import { canonical } from '../../terminology/artifacts.ts';
import type { Role } from '../decision.ts';
import type { Activity } from '../protocol/protocol.ts';
import { type Context, isAnotherDosePossible, runningVisit } from './context.ts';
import { currentChecklist } from './gate-day.ts';
import { openSettingForm } from './gate-setting.ts';
import { needsSessionIntegration } from './session.ts';
import type { GateLine, NextAction, SessionView, Step } from './pathway.ts';

const RISK_SCREEN = 'kap-c-ssrs-screen';
const CLINICIANS: readonly Role[] = ['therapist', 'prescriber'];

interface Known {
  readonly context: Context;
  readonly steps: readonly Step[];
  readonly gates: readonly GateLine[];
  readonly session: SessionView | undefined;
  /** The risk screen asks for a clinician today. */
  readonly riskHold: boolean;
}

/** What somebody should do next, the most urgent first. Whatever blocks a dose has an action here. */
export function nextActions(known: Known): readonly NextAction[] {
  const { session } = known;
  const inSession = session !== undefined;
  return [
    ...urgentActions(known),
    ...unreadActions(known),
    ...(inSession ? sessionActions(known, session) : []),
    ...dueFirst(stepActions(known), known.context.now.slice(0, 10)),
    ...findingActions(known),
  ];
}

/** What may be done and is due by today before what has time; otherwise in the protocol's order. */
function dueFirst(actions: readonly NextAction[], today: string): readonly NextAction[] {
  const later = ({ dueOn, notBefore = dueOn }: NextAction): number => Number(notBefore !== undefined && notBefore > today);
  return actions.toSorted((a, b) => later(a) - later(b));
}

function urgentActions({ riskHold, gates }: Known): readonly NextAction[] {
  const gate = gates.find((line) => line.id === 'suicide-risk');
  if (!riskHold) return [];
  return [
    action('contact', {
      kind: 'contact-patient',
      title: `Contact the patient today: ${gate?.reasons[0] ?? 'suicide-risk screen positive'}`,
      roles: gate?.resolvedBy ?? CLINICIANS,
      urgent: true,
    }),
  ];
}

function unreadActions({ context }: Known): readonly NextAction[] {
  if (context.unread.length === 0) return [];
  return [
    action('refresh', {
      kind: 'refresh',
      title: `Read again from the EHR: ${context.unread.join(', ')}`,
      roles: [...CLINICIANS, 'health-it'],
    }),
  ];
}

function sessionActions(known: Known, session: SessionView): readonly NextAction[] {
  return session.dose === undefined ? beforeDose(known) : afterDose(known, session);
}

function beforeDose({ context, gates }: Known): readonly NextAction[] {
  const open = gates.filter((line) => line.decision !== 'proceed');
  const form = canonical('kap-pre-dose-checklist');
  const actions: NextAction[] = [];
  if (currentChecklist(context) === undefined) {
    actions.push(action('pre-dose', { kind: 'form', title: 'Complete the pre-dose checklist', roles: CLINICIANS, form }));
  }
  const settingForm = openSettingForm(context);
  if (settingForm !== undefined) {
    const title = 'Decide about the setting of the day';
    actions.push(action('setting-form', { kind: 'form', title, roles: ['therapist'], form: settingForm }));
  }
  if (open.some((line) => line.id === 'vitals')) {
    const title = 'Take blood pressure and heart rate (chart them in the EHR)';
    actions.push(action('vitals', { kind: 'chart-vitals', title, roles: CLINICIANS }));
  }
  if (open.length === 0)
    actions.push(action('give-dose', { kind: 'give-dose', title: 'Record the dose', roles: ['prescriber'] }));
  return actions;
}

function afterDose({ context }: Known, session: SessionView): readonly NextAction[] {
  const { decision, missing, earliestAt } = session.discharge;
  const due = session.schedule.find((reading) => reading.state === 'due');
  const checklistOpen = missing.some((item) => item.toLowerCase().includes('discharge checklist'));
  const actions: NextAction[] = [];
  if (due !== undefined) {
    const title = `Vital signs due since ${due.dueAt.slice(11, 16)} UTC`;
    actions.push(action('vitals', { kind: 'chart-vitals', title, roles: CLINICIANS, urgent: true }));
  }
  if (checklistOpen && context.now >= (earliestAt ?? '')) {
    const form = canonical('kap-discharge-checklist');
    actions.push(
      action('discharge-checklist', { kind: 'form', title: 'Complete the discharge checklist', roles: CLINICIANS, form }),
    );
  }
  if (session.dose !== undefined && context.now >= (earliestAt ?? '') && needsSessionIntegration(context, session.dose)) {
    const form = canonical('kap-integration-note');
    actions.push(
      action('session-integration', {
        kind: 'form',
        title: 'Note the integration inside the session',
        roles: ['therapist'],
        form,
      }),
    );
  }
  if (decision === 'proceed') {
    actions.push(action('discharge', { kind: 'discharge', title: 'Discharge: finish the visit in the EHR', roles: CLINICIANS }));
  }
  return actions;
}

function stepActions({ context, steps, gates, session, riskHold }: Known): readonly NextAction[] {
  return steps.flatMap((step) => {
    if (step.state === 'done' || step.state === 'blocked' || step.state === 'not-started' || step.state === 'not-eligible')
      return [];
    const { id, roles, dueOn, notBefore, state } = step;
    const base = { step: id, roles, dueOn, notBefore, urgent: state === 'overdue' };
    switch (step.activity) {
      case 'mental-health-intake':
      case 'medical-intake':
      case 'consent':
      case 'measure':
      case 'screening':
        return step.forms.map((form) => {
          // While the risk line holds, the screen that is due is a part of what must be done today.
          const urgent = base.urgent || (riskHold && form.split('|')[0] === canonical(RISK_SCREEN));
          return action(`${step.id}-form`, { ...base, urgent, kind: 'form', title: step.title, form });
        });
      case 'order':
        return orderReady(gates) && isAnotherDosePossible(context)
          ? [action(step.id, { ...base, kind: 'order', title: `${step.title}: draft and sign it in the EHR` })]
          : [];
      case 'dosing':
      case 'maintenance':
        return session === undefined && courseReady(gates) ? [visitAction(context, step, base)] : [];
      case 'preparation':
      case 'integration':
        return [visitAction(context, step, base)];
      case 'referral':
        return [];
    }
  });
}

function visitAction(context: Context, step: Step, base: Partial<NextAction>): NextAction {
  const activity: Activity = step.activity === 'maintenance' ? 'dosing' : step.activity;
  const running = runningVisit(context.chart, activity, context.now) !== undefined;
  return action(step.id, {
    ...base,
    kind: 'visit',
    title: running ? `${step.title}: finish the visit in the EHR` : `${step.title}: start the visit in the EHR`,
  });
}

function findingActions({ context, gates }: Known): readonly NextAction[] {
  const open = context.findings.filter(
    (finding) =>
      finding.clearable && finding.clearedBy === undefined && finding.class !== 'caution' && finding.class !== 'information',
  );
  const interactions = gates.find((line) => line.id === 'interactions');
  return [
    ...open.map((finding) =>
      action(`clear-${finding.rule}`, {
        kind: 'clear-finding',
        title: `Clearance needed: ${finding.text}`,
        roles: ['prescriber'],
        rule: finding.rule,
      }),
    ),
    ...(interactions !== undefined && interactions.decision !== 'proceed'
      ? [
          action('review-medications', {
            kind: 'review-medications',
            title: 'Review the medication list for interactions',
            roles: ['prescriber'],
          }),
        ]
      : []),
  ];
}

/** An order is asked for when nothing but the order itself and the day's own lines are open. */
function orderReady(gates: readonly GateLine[]): boolean {
  return gates.every(
    (line) =>
      line.decision === 'proceed' ||
      line.when === 'day' ||
      line.id === 'order' ||
      line.id === 'spacing' ||
      line.id === 'suicide-risk',
  );
}

function courseReady(gates: readonly GateLine[]): boolean {
  return gates.every((line) => line.decision === 'proceed' || line.when === 'day');
}

function action(key: string, known: Partial<NextAction> & Pick<NextAction, 'kind' | 'title'>): NextAction {
  const none = { step: undefined, form: undefined, rule: undefined, dueOn: undefined, notBefore: undefined };
  return { key, roles: [], urgent: false, ...none, ...known };
}
