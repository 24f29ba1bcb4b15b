/** What cards are about beside the gate's lines and the rules; the page of rules explains each under its code. */
export const CARD_TOPICS: Readonly<Record<string, string>> = {
  status: 'Where the patient stands: what is next, the steps of the protocol, what blocks the next dose and what is not known.',
  discharge: 'What still has to be true before the patient leaves, by the protocol’s discharge rule.',
  unchecked: 'What could not be read or placed at that moment. Nothing in the card means that it is in order.',
  'not-on-pathway': 'Ketamine for a patient whose course is not kept here: none of the checks has been made.',
  'medication-not-checked': 'An order whose medication has no code that could be compared: whether it is ketamine is not known.',
  'appointment-not-checked': 'A visit that speaks of ketamine and has no code of a KAP visit: its day has not been checked.',
};
