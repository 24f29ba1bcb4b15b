#!/usr/bin/env node
// The `kap` command in a clone: makes the clone ready, then runs the CLI on Node 24, whatever Node the shell found first.
import { spawn } from 'child_process';
import { join } from 'path';
import { pathToFileURL } from 'url';
import { BUILDS, NODE, prepare, PrepareError, ROOT } from './prepare.mjs';
import { SERVICE_ENV, SERVICE_FLAGS } from './service-process.mjs';

// The service runs as it is deployed; everything else from the sources.
const isService = process.argv[2] === 'serve';
const CLI = isService ? join(ROOT, 'dist', 'service', 'kap.js') : join(ROOT, 'src', 'cli', 'kap.ts');

try {
  await prepare(isService ? { builds: BUILDS.map(({ name }) => name) } : {});
  if (!isService && Number.parseInt(process.versions.node, 10) >= 24) {
    process.argv[1] = CLI;
    await import(pathToFileURL(CLI).href);
  } else {
    const child = spawn(NODE, [...(isService ? SERVICE_FLAGS : []), CLI, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: isService ? { ...SERVICE_ENV, ...process.env } : process.env,
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('close', (code, signal) => {
      process.exitCode = code === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : code;
    });
  }
} catch (error) {
  if (!(error instanceof PrepareError)) throw error;
  process.stderr.write(error.message + '\n');
  // As the command itself: it could not be done. 1 is what some commands say of what they found.
  process.exitCode = 2;
}
