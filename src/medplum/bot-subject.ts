/**
 * The local patient that a bot's input is about: of the resource, or of the deleted one (a Subscription fires on deletion too,
 * with `{ deletedResource }` in the resource's place).
 * @returns `Patient/id`, or undefined when it names none
 */
export function subjectOfInput(input: unknown): string | undefined {
  if (!isRecord(input)) return undefined;
  if ('deletedResource' in input) return subjectOfInput(input['deletedResource']);
  const references = [
    input['subject'],
    input['patient'],
    input['for'],
    ...actorsOf(input['participant']),
    ...listOf(input['target']),
  ];
  return references.map(patientReference).find((reference) => reference !== undefined);
}

/** Who takes part in an Appointment. */
function actorsOf(participants: unknown): readonly unknown[] {
  return listOf(participants).map((one) => (isRecord(one) ? one['actor'] : undefined));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a bot's input is the Bot itself, which is what its cron gives it. */
export function isCronEvent(input: unknown): boolean {
  return isRecord(input) && input['resourceType'] === 'Bot';
}

/** Whether a bot is only asked whether it runs, by `kap doctor`; for those that would else have something to do. */
export function isProbe(input: unknown): boolean {
  return isRecord(input) && input['kap-probe'] === true;
}

function patientReference(reference: unknown): string | undefined {
  if (!isRecord(reference) || typeof reference['reference'] !== 'string') return undefined;
  return /^Patient\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/.exec(reference['reference'])?.[0];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
