/** The numbers of one run, told at its end; vitest itself says only that they are within their bounds. */
const told: string[] = [];

export function tell(figure: string): void {
  told.push(figure);
}

export function figures(): string {
  return told.map((line) => `  ${line}`).join('\n');
}

/** A percentile (0 to 100) of some milliseconds, whole. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((rank / 100) * sorted.length) - 1)] ?? Number.NaN);
}
