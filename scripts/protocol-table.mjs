// Writes docs/protocols.md: every parameter of every shipped protocol, side by side, from the compiled artifacts.
// Usage: node scripts/protocol-table.mjs [--check] (with --check: exit 1 when the file is stale, and nothing is written)
import { readFileSync, writeFileSync } from 'node:fs';
import { protocols } from '../src/core/protocol/default-protocol.ts';
import { protocolTable } from '../src/core/protocol/table.ts';

const FILE = new URL('../docs/protocols.md', import.meta.url);
const wanted = protocolTable(protocols());

if (process.argv.includes('--check')) {
  const stale = readFileSync(FILE, 'utf8') !== wanted;
  if (stale) process.stderr.write('docs/protocols.md is stale: node scripts/protocol-table.mjs\n');
  process.exitCode = stale ? 1 : 0;
} else writeFileSync(FILE, wanted);
