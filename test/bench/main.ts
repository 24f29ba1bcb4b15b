import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { between, type Plan } from './load.ts';
import { OVER_HTTP } from './measures.ts';
import { OF_PROCESS } from './process-measures.ts';
import type { Measured } from './statistics.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
const plan: Plan = values.quick ? { runs: 2, amount: 100, warmUp: 500 } : { runs: 5, amount: 2_000, warmUp: 14_000 };
const all = { ...OVER_HTTP, ...OF_PROCESS };
const wanted = values.only?.split(',') ?? Object.keys(all).sort();
const measured: Measured[] = [];
for (const key of wanted) {
  const measure = all[key];
  if (measure === undefined) {
    console.error(`There is no measure ${key}; there are ${Object.keys(all).sort().join(', ')}.`);
    process.exit(2);
  }
  for (const one of await measure(plan)) {
    measured.push(one);
    console.log(line(one));
  }
}
if (values.json !== undefined) {
  const figures = measured.map(({ name, value, unit, baseline, ratio }) => ({ name, value, unit, baseline, ratio }));
  writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function line({ name, value, unit, baseline, ratio, spread, goal, beside }: Measured): string {
  const range = spread === undefined ? '' : ` (${between(spread)})`;
  const against = baseline === null ? '' : `, baseline ${String(baseline)}, ratio ${String(ratio)}`;
  const reached = goal === undefined ? '' : ` ${(ratio ?? value) <= goal ? 'meets' : 'MISSES'} the goal of ${String(goal)}`;
  return `${name}: ${String(value)} ${unit}${range}${against}${reached}${beside === undefined ? '' : `\n    ${beside}`}`;
}
