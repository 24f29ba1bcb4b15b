import { describeBody } from './describe.ts';

/** One request and its answer, in words fit for a log: never a token, never a resource's content. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly sent: string;
  readonly status: number;
  readonly got: string;
  readonly ms: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, else the text. */
  readonly body: unknown;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
}

/** A client that follows no redirects and throws on no status: what came back is for the caller to judge. */
export type Http = (url: URL, request?: HttpRequest) => Promise<Answer>;

/** Makes a client that tells `seen` of each exchange. A request without any answer rejects with a TypeError, as fetch does. */
export function createHttp(seen: (exchange: Exchange) => void, timeoutMs = 60_000): Http {
  return async (url, { method = 'GET', headers = {}, json } = {}) => {
    const started = performance.now();
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json', ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const body = parseBody(await response.text());
    seen({
      method,
      path: url.pathname,
      sent: json === undefined ? '' : describeBody(json),
      status: response.status,
      got: describeBody(body),
      ms: Math.round(performance.now() - started),
    });
    return { status: response.status, headers: response.headers, body };
  };
}

function parseBody(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
