import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Far below a chart, which is what an old weak map or a getter in an object literal would leave; what is really left is 1 kB. */
const BYTES_A_HOOK = 8_000;

test('a hook that is answered leaves nothing to wait for a collection of everything', () => {
  const program = fileURLToPath(new URL('left-behind.ts', import.meta.url));
  // With so much room to begin with, nothing old is collected meanwhile.
  const left = Number(
    execFileSync(process.execPath, ['--max-semi-space-size=2', '--initial-old-space-size=1024', program], { encoding: 'utf8' }),
  );
  expect(left).toBeLessThan(BYTES_A_HOOK);
});
