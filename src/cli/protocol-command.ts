import { checkProtocol, type ProtocolCheck } from '../core/protocol/check.ts';
import { findProtocol } from '../core/protocol/default-protocol.ts';
import { diffProtocols, sayDifferences } from '../core/protocol/diff.ts';
import { describeProtocol } from '../core/protocol/describe.ts';
import { explainProtocol } from '../core/protocol/explain.ts';
import { planDefinitions } from '../terminology/artifacts.ts';
import { NOT_JSON, readJsonFile } from './read-json.ts';

/** Options of `kap protocol …`, as commander reads them. */
export interface ProtocolOptions {
  readonly json?: boolean;
}

/** What was found under a name or path. */
type Found = { readonly ok: true; readonly check: ProtocolCheck } | { readonly ok: false; readonly fault: string };

/** Exit codes: a protocol that can be run, one that is refused, nothing to look at. */
const DONE = 0;
const REFUSED = 1;
const UNUSABLE = 2;

/** `kap protocol check`: refuses with the path and the reason of each fault. Answers with the exit code. */
export function checkCommand(file: string, options: ProtocolOptions): number {
  const found = load(file);
  if (!found.ok) return complain(found.fault);
  const { check } = found;
  if (options.json === true) {
    print([
      JSON.stringify(
        check.ok ? { file, ok: true, url: check.protocol.url, remarks: check.remarks } : { file, ...check },
        null,
        2,
      ),
    ]);
  } else if (check.ok) {
    print([
      `${file}: ${check.protocol.title} ${check.protocol.version} can be run.`,
      ...check.remarks.map((one) => `  note: ${one}`),
    ]);
  } else tellFaults(file, check.faults);
  return check.ok ? DONE : REFUSED;
}

/** `kap protocol explain`: the protocol in plain words, each number with its source. Answers with the exit code. */
export function explainCommand(file: string, options: ProtocolOptions): number {
  const found = load(file);
  if (!found.ok) return complain(found.fault);
  const { check } = found;
  if (!check.ok) return refuse(file, check.faults);
  const { protocol } = check;
  print(
    options.json === true
      ? [JSON.stringify({ url: protocol.url, version: protocol.version, rows: describeProtocol(protocol) }, null, 2)]
      : explainProtocol(protocol),
  );
  return DONE;
}

/** `kap protocol diff`: what differs clinically. Answers with the exit code, which is 0 however much differs. */
export function diffCommand(files: readonly [string, string], options: ProtocolOptions): number {
  const [a, b] = [load(files[0]), load(files[1])];
  if (!a.ok) return complain(a.fault);
  if (!b.ok) return complain(b.fault);
  if (!a.check.ok) return refuse(files[0], a.check.faults);
  if (!b.check.ok) return refuse(files[1], b.check.faults);
  const [one, other] = [a.check.protocol, b.check.protocol];
  print(options.json === true ? [JSON.stringify(diffProtocols(one, other), null, 2)] : sayDifferences(one, other));
  return DONE;
}

/** A file, or the name, id or canonical URL of a shipped protocol. */
function load(file: string): Found {
  const shipped = findProtocol(file);
  const plan = planDefinitions().find(({ url }) => url !== undefined && url === shipped?.url);
  if (plan !== undefined) return { ok: true, check: checkProtocol(plan) };
  try {
    return { ok: true, check: checkProtocol(readJsonFile(file)) };
  } catch (error) {
    const isText = error instanceof Error && error.message.startsWith(NOT_JSON);
    const unknown = `is no file that can be read, and no shipped protocol (${planDefinitions()
      .map(({ id }) => id)
      .join(', ')})`;
    return { ok: false, fault: `${file} ${isText ? error.message : unknown}` };
  }
}

function refuse(file: string, faults: readonly { readonly path: string; readonly reason: string }[]): number {
  tellFaults(file, faults);
  return REFUSED;
}

function tellFaults(file: string, faults: readonly { readonly path: string; readonly reason: string }[]): void {
  console.error(`${file} can't be run:`);
  for (const { path, reason } of faults) console.error(`  ${path}: ${reason}`);
}

function complain(fault: string): number {
  console.error(`kap protocol: ${fault}`);
  return UNUSABLE;
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
