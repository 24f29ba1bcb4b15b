import type { JWK } from 'jose';

/** What is known of one EHR's authorization server and of our client there. */
export interface SmartClientOptions {
  readonly fhirBase: string;
  readonly issuer: string;
  readonly clientId: string;
  /** The first signs. */
  readonly privateJwks: readonly JWK[];
  readonly scope: string;
  readonly systemScope: string | undefined;
  readonly redirectUri: string;
  readonly fetch: typeof fetch;
}

/** Kept on the server between the redirect to the EHR and its answer; used once. */
export interface LaunchState {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}
