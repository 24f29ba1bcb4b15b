import type { Bundle, Parameters, ValueSet } from '@medplum/fhirtypes';

export type Mood = 'whole' | 'no-inline' | 'down' | 'rubbish' | 'slow';

/** A small FHIR terminology server over parents by code, as a `fetch`; it counts what it is asked. */
export function aTerminologyServer(parents: Readonly<Record<string, readonly string[]>>): {
  fetch: typeof fetch;
  mood: Mood;
  readonly asked: string[];
  /** Lets a slow server answer. */
  release(): void;
} {
  const above = (code: string): ReadonlySet<string> =>
    new Set([code, ...(parents[code] ?? []).flatMap((one) => [...above(one)])]);
  const yes = (value: boolean): Parameters => ({
    resourceType: 'Parameters',
    parameter: [{ name: 'result', valueBoolean: value }],
  });
  const subsumes = (url: URL): Parameters => {
    const [a, b] = [url.searchParams.get('codeA') ?? '', url.searchParams.get('codeB') ?? ''];
    const valueCode = a === b ? 'equivalent' : above(b).has(a) ? 'subsumes' : 'not-subsumed';
    return { resourceType: 'Parameters', parameter: [{ name: 'outcome', valueCode }] };
  };
  const within = ({ parameter }: Parameters): Parameters => {
    const set = parameter?.find(({ name }) => name === 'valueSet')?.resource as ValueSet;
    const code = parameter?.find(({ name }) => name === 'coding')?.valueCoding?.code ?? '';
    return yes((set.compose?.include ?? []).some(({ filter }) => above(code).has(filter?.[0]?.value ?? '')));
  };
  const answer = (url: URL, body: unknown): object => {
    if (url.pathname.endsWith('/CodeSystem/$validate-code')) return yes((url.searchParams.get('code') ?? '') in parents);
    if (url.pathname.endsWith('/ValueSet/$validate-code')) return within(body as Parameters);
    const entry = ((body as Bundle).entry ?? []).map(({ request }) => ({
      response: { status: '200' },
      resource: subsumes(new URL(request?.url ?? '', 'https://tx.example/fhir/')),
    }));
    return { resourceType: 'Bundle', type: 'batch-response', entry };
  };
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const server = {
    release: (): void => {
      release();
    },
    mood: 'whole' as Mood,
    asked: [] as string[],
    fetch: (async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      server.asked.push(url.pathname.replace('/fhir', ''));
      if (server.mood === 'down') throw new TypeError('connection refused');
      if (server.mood === 'rubbish') return new Response('<html>', { status: 200 });
      if (server.mood === 'slow') await released;
      if (server.mood === 'no-inline' && url.pathname.endsWith('/ValueSet/$validate-code'))
        return new Response('{}', { status: 422 });
      return Response.json(answer(url, request.method === 'POST' ? await request.json() : undefined));
    }) as typeof fetch,
  };
  return server;
}
