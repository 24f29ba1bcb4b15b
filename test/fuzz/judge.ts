import type { FuzzRequest } from './requests.ts';

/** What came back. */
export interface FuzzAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

const HANG_MS = 2_000;
const STACK = /\\n +at |\n +at |\.[cm]?[jt]sx?:\d+|node_modules|file:\/\/|\b(?:Type|Range|Syntax|Reference)Error\b/;

/** Everything that is wrong with an answer, in words; empty when nothing is. */
export function faultsOf(request: FuzzRequest, answer: FuzzAnswer): readonly string[] {
  const { status, text, ms } = answer;
  return [
    ...(status === 0 ? ['no answer'] : []),
    ...(status >= 500 ? [`status ${String(status)}`] : []),
    ...(ms > HANG_MS ? [`${String(Math.round(ms))} ms`] : []),
    ...(STACK.test(text) ? ['stack text'] : []),
    ...(status >= 400 && status < 500 ? shapeFaults(request, answer) : []),
    ...(status === 200 && request.path.startsWith('/cds-services/') ? cardFaults(text) : []),
  ];
}

/** A launch is for people: what goes wrong there is a page. */
const PAGES = /^\/smart\/(launch|callback(\/[^/?]+)?)(\?|$)/;

function shapeFaults(request: FuzzRequest, { text }: FuzzAnswer): readonly string[] {
  if (PAGES.test(request.path) && request.method === 'GET')
    return text.startsWith('<!doctype html>') ? [] : ['4xx of a launch without a page'];
  const body = parse(text);
  if (!isRecord(body)) return ['4xx without a JSON object'];
  if (request.kind === 'token') return typeof body['error'] === 'string' ? [] : ['4xx of a token endpoint without error'];
  const issues = listOf(body['issue']);
  if (body['resourceType'] !== 'OperationOutcome' || issues.length === 0) return ['4xx without an OperationOutcome'];
  return issues.flatMap((issue) => {
    const said = ['severity', 'code', 'diagnostics'].filter((name) => typeof issue[name] !== 'string');
    const silent = issue['code'] === 'invalid' && !hasExpression(issue) && isRecord(parse(textOf(request.body)));
    return [...said.map((name) => `issue without ${name}`), ...(silent ? ['invalid without expression'] : [])];
  });
}

function hasExpression(issue: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(issue['expression']) && typeof issue['expression'][0] === 'string' && issue['expression'][0] !== '';
}

/** What the specification says of cards (standards sheet 1.6). */
function cardFaults(text: string): readonly string[] {
  if (text === '') return [];
  const body = parse(text);
  if (!isRecord(body) || !Array.isArray(body['cards'])) return ['200 without cards'];
  const cards = listOf(body['cards']);
  return [
    ...(cards.length > 3 ? ['more than three cards'] : []),
    ...(/:(?:null|""|\{\})/.test(text) ? ['an empty element'] : []),
    ...cards.flatMap(({ summary, indicator, uuid, source }) => [
      ...(typeof summary === 'string' && summary.length > 0 && summary.length < 140 ? [] : ['summary']),
      ...(['info', 'warning', 'critical'].includes(String(indicator)) ? [] : ['indicator']),
      ...(typeof uuid === 'string' && isRecord(source) && typeof source['label'] === 'string' ? [] : ['uuid or source']),
    ]),
  ];
}

function textOf(body: FuzzRequest['body']): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array());
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
