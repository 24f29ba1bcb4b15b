/** What a body is, in a few words without any of the patient's data: `QuestionnaireResponse, 11 items`, `2 cards`. */
export function describeBody(body: unknown): string {
  if (typeof body === 'string') return body === '' ? '' : /^\s*</.test(body) ? 'a page' : `${body.length} characters`;
  if (Array.isArray(body)) return `${body.length} items`;
  if (!isObject(body)) return String(body);
  if (body['resourceType'] === 'OperationOutcome') return describeOutcome(body);
  if (typeof body['resourceType'] === 'string') return describeResource(body['resourceType'], body);
  if (Array.isArray(body['services'])) return body['services'].map((service) => describeService(service)).join('; ');
  if ('enrolled' in body) return describePathway(body);
  if (isObject(body['pathway'])) return describePathway(body['pathway']);
  return Object.keys(body).join(', ');
}

/** The reasons that an OperationOutcome gives, with the rule or code of each. */
export function describeOutcome(outcome: unknown): string {
  const issues = isObject(outcome) && Array.isArray(outcome['issue']) ? outcome['issue'] : [];
  const words = issues.filter(isObject).map((issue) => {
    const details = isObject(issue['details']) ? issue['details'] : {};
    const text = details['text'] ?? issue['diagnostics'] ?? issue['code'];
    const expression = Array.isArray(issue['expression']) ? ` at ${issue['expression'].join(', ')}` : '';
    return `${String(text)}${expression}`;
  });
  return words.length === 0 ? 'no reason given' : words.join('; ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeResource(type: string, resource: Readonly<Record<string, unknown>>): string {
  if (type === 'Bundle') return `Bundle of ${Array.isArray(resource['entry']) ? resource['entry'].length : 0}`;
  const id = typeof resource['id'] === 'string' ? `/${resource['id']}` : '';
  const items = Array.isArray(resource['item']) ? `, ${resource['item'].length} items` : '';
  const status = typeof resource['status'] === 'string' ? ` ${resource['status']}` : '';
  return `${type}${id}${status}${items}`;
}

function describeService(service: unknown): string {
  if (!isObject(service)) return 'no service';
  const cards = Array.isArray(service['cards']) ? service['cards'].filter(isObject) : [];
  const what = cards.map((card) => `${String(card['indicator'])}: ${String(card['summary'])}`).join(' | ');
  return `${String(service['id'])} ${String(service['status'])} ${cards.length === 0 ? 'no cards' : what}`;
}

function describePathway(answer: Readonly<Record<string, unknown>>): string {
  const pathway = answer['pathway'];
  if (answer['enrolled'] !== true || !isObject(pathway)) return 'not enrolled';
  const next = Array.isArray(pathway['next']) ? pathway['next'].filter(isObject).map((action) => String(action['key'])) : [];
  return `phase ${String(pathway['phase'])}, dose ${String(pathway['dose'])}, next ${next.join(', ') || 'nothing'}`;
}
