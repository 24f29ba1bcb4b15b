import diff from 'microdiff';

const MAX_LINES = 12;
const MAX_VALUE = 80;

/** What changes between two contents, one line each in words; long values are cut, and so is a long list. */
export function describeChange(
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): readonly string[] {
  const lines = diff({ ...from }, { ...to }).map((one) => {
    const path = one.path.map(String).join('.');
    if (one.type === 'CREATE') return `${path}: added ${show(one.value)}`;
    if (one.type === 'REMOVE') return `${path}: removed ${show(one.oldValue)}`;
    return `${path}: ${show(one.oldValue)} -> ${show(one.value)}`;
  });
  const more = lines.length - MAX_LINES;
  return more > 0 ? [...lines.slice(0, MAX_LINES), `and ${String(more)} more`] : lines;
}

function show(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
