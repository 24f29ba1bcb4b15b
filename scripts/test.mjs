// Runs every test: unit, property, contract, HTTP and journey tests, then the browser tests when a Chromium is found.
// The last line says how many passed and failed. Arguments go on to vitest: npm test -- test/core
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { NODE, ROOT } from './prepare.mjs';

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kap-test-'));

/** Runs one vitest project; a run that ends without a report counts as one failure. */
function runProject(project, args, env) {
  const report = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ran = spawnSync(NODE, [VITEST, 'run', '--project', project, '--passWithNoTests', ...reporters, ...args], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + brokenFiles.length;
  return {
    passed: numPassedTests,
    failed: failed === 0 && ran.status !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function runBrowserTests(args) {
  const chromium = findChromium();
  if (chromium !== undefined) return runProject('browser', args, { ...process.env, CHROMIUM_PATH: chromium });
  const how = 'install Debian\'s chromium, run "npx playwright-core install chromium", or set CHROMIUM_PATH';
  if (process.env.CI) {
    console.error(`\nNo Chromium found, and CI is set, so that is a failure: ${how}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.error(`\nSkipping the browser tests (test/e2e): no Chromium found. To run them, ${how}.`);
  return { passed: 0, failed: 0, skipped: 0 };
}

const args = process.argv.slice(2);
const results = [runProject('unit', args, process.env), runBrowserTests(args)];
rmSync(folder, { recursive: true, force: true });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
