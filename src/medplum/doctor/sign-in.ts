import { type Finding, finding } from './catalogue.ts';

/** How long Medplum may take to answer, ms. A product choice. */
const TIMEOUT_MS = 10_000;
/** Tokens and gates tolerate this much; CDS Hooks tokens no more. */
const MAX_SKEW_MS = 30_000;

export interface SignInResult {
  /** Undefined when nothing more can be looked at. */
  readonly token: string | undefined;
  readonly findings: readonly Finding[];
}

/** Asks Medplum for a token by hand, because each way in which that fails has a code of its own. */
export async function signIn(
  medplum: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string },
  send: typeof fetch,
  nowMs: () => number,
): Promise<SignInResult> {
  const { baseUrl, clientId, clientSecret } = medplum;
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
  let response: Response;
  let answer: unknown;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    response = await send(`${baseUrl}oauth2/token`, { method: 'POST', body, redirect: 'manual', signal });
  } catch {
    return { token: undefined, findings: [finding('medplum-unreachable', { about: baseUrl })] };
  }
  const skew = skewOf(response, nowMs());
  const findings = skew === undefined ? [] : [finding('clock-skew', { about: baseUrl, detail: skew })];
  try {
    answer = await response.json();
  } catch {
    answer = undefined;
  }
  const token = isRecord(answer) && typeof answer['access_token'] === 'string' ? answer['access_token'] : undefined;
  if (response.ok && token !== undefined) return { token, findings };
  return {
    token: undefined,
    findings: [
      ...findings,
      finding(refusalOf(response.status, answer), { about: baseUrl, detail: `HTTP ${String(response.status)}` }),
    ],
  };
}

function refusalOf(
  status: number,
  answer: unknown,
): 'medplum-busy' | 'medplum-unreachable' | 'medplum-not-medplum' | 'credentials-refused' {
  if (status === 429) return 'medplum-busy';
  if (status >= 500) return 'medplum-unreachable';
  return isRecord(answer) && ('error' in answer || 'resourceType' in answer) && status !== 404
    ? 'credentials-refused'
    : 'medplum-not-medplum';
}

/** By how much a server's Date header and our clock differ, in words; undefined when little, or when there is no header. */
export function skewOf(response: Response, nowMs: number): string | undefined {
  const theirs = Date.parse(response.headers.get('date') ?? '');
  const difference = theirs - nowMs;
  // The header counts whole seconds.
  if (Number.isNaN(difference) || Math.abs(difference) <= MAX_SKEW_MS + 1_000) return undefined;
  return `${String(Math.round(Math.abs(difference) / 1_000))} s ${difference > 0 ? 'ahead of' : 'behind'} this machine`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
