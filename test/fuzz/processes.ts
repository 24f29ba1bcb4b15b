import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { MEMORY } from './memory.ts';

/** What a fuzzer needs to know to get past the doors. */
export interface Target {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly fhirBase: string;
  readonly publicBaseUrl: string;
  /** A token that the EHR takes. */
  readonly token: string;
  readonly cookie: string;
  readonly secret: string;
  readonly issuer: string;
  readonly key: JWK;
  readonly patients: readonly { readonly id: string; readonly prefetch: Readonly<Record<string, unknown>> }[];
}

/** What stands behind the service, as its process needs to know it. */
export interface World {
  readonly sandboxUrl: string;
  readonly fhirBase: string;
  readonly issuer: string;
  readonly token: string;
  readonly keys: Keys;
  readonly medplum: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string };
  readonly patients: Target['patients'];
}

export interface Keys {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/** What the processes say to the fuzzer's. */
export type Message =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'ready'; readonly target: Target }
  | { readonly kind: 'memory'; readonly heapMb: number; readonly rssMb: number }
  | { readonly kind: 'fault'; readonly event: string };

export function say(message: Message): void {
  process.send?.(message);
}

export async function newKeys(): Promise<Keys> {
  const pair = await generateKeyPair('ES384', { extractable: true });
  const [privateJwk, publicJwk] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)]);
  return { privateJwk, publicJwk };
}

/** Tells what nobody caught, says how much memory is in use when asked, and ends with the fuzzer. */
export function listenToFuzzer(): void {
  for (const event of ['unhandledRejection', 'uncaughtException'])
    process.on(event, (reason: unknown) => {
      say({ kind: 'fault', event: `${event}: ${reason instanceof Error ? (reason.stack ?? reason.name) : 'not an Error'}` });
    });
  process.on('message', (message) => {
    if (message === MEMORY) reportMemory();
  });
  process.on('disconnect', () => process.exit(0));
}

function reportMemory(): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  say({ kind: 'memory', heapMb: heapUsed / 1_048_576, rssMb: rss / 1_048_576 });
}
