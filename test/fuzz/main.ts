import { parseArgs } from 'node:util';
import { judgeMemory } from './memory.ts';
import { runFuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    faulty: { type: 'string', default: '2000' },
    seed: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed);
const counts = { requests: Number(values.requests), faulty: Number(values.faulty) };
let told = 0;
const summary = await runFuzz({
  ...counts,
  seed,
  onProgress: (done) => {
    if (done - told < 2_000) return;
    told = done;
    process.stderr.write(`  ${String(done)} of ${String(counts.requests)}\n`);
  },
});
const { prefetch, faults } = summary;
const memory = judgeMemory(summary.memory);
const inMb = ({ heapMb, rssMb }: typeof memory.early): string => `heap ${heapMb.toFixed(0)} MB, resident ${rssMb.toFixed(0)} MB`;
const share = prefetch.calls === 0 ? 1 : prefetch.kept / prefetch.calls;
const lines = [
  `fuzz: seed ${String(seed)}, ${String(summary.sent)} requests in ${summary.seconds.toFixed(0)} s, slowest ${summary.slowestMs.toFixed(0)} ms`,
  `  by kind    ${JSON.stringify(summary.byKind)}`,
  `  by status  ${JSON.stringify(summary.byStatus)}`,
  `  one faulty prefetch entry: ${String(prefetch.kept)} of ${String(prefetch.calls)} kept every other card (${(share * 100).toFixed(2)} %)`,
  `  memory of the service alone: ${inMb(memory.early)} after a fifth; ${inMb(memory.late)} at the end; at most ${memory.highestRssMb.toFixed(0)} MB resident: ${memory.isSteady ? 'steady' : 'NOT STEADY'}`,
  `  faults     ${String(faults.length)}`,
  ...faults.map((fault) => `    ${fault}`),
  ...prefetch.lost.slice(0, 5).map((one) => `    lost: ${one}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = faults.length === 0 && share >= 0.99 && memory.isSteady ? 0 : 1;
