/** What happens only before a second person, in both ledgers: what is made unusable, and what is counted (clinical basis 5). */
const WITNESSED: readonly string[] = ['wasted', 'destroyed', 'counted'];

/** Whether an entry of a ledger needs a second person. @param event - code of kap-dispense */
export function needsWitness(event: string): boolean {
  return WITNESSED.includes(event);
}
