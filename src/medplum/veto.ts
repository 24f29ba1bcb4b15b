/** How guard-order begins what it says when it refuses a write; the kinds of faults follow. */
const REFUSAL = 'KAP Pathway refuses this order: ';

/**
 * What a bot throws that refuses a write before it is stored. It is an OperationOutcome itself: a class of the bot's would mean nothing
 * to the server, which then would answer without the reason. Names kinds of faults and nothing of the patient.
 */
export class OrderRefused extends Error {
  readonly resourceType = 'OperationOutcome';
  readonly issue: readonly {
    readonly severity: 'error';
    readonly code: 'business-rule';
    readonly details: { readonly text: string };
  }[];

  constructor(faults: readonly string[]) {
    super(`${REFUSAL}${faults.join(', ')}`);
    this.issue = [{ severity: 'error', code: 'business-rule', details: { text: this.message } }];
  }
}

/** The kinds of faults for which guard-order refused a write; empty when the error is about something else. */
export function vetoOf(error: unknown): readonly string[] {
  const outcome = member(member(error, 'cause'), 'outcome') ?? member(error, 'outcome');
  const issues = member(outcome, 'issue');
  return (Array.isArray(issues) ? (issues as readonly unknown[]) : []).flatMap((issue) => {
    const text = member(member(issue, 'details'), 'text');
    return typeof text === 'string' && text.startsWith(REFUSAL) ? text.slice(REFUSAL.length).split(', ') : [];
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
