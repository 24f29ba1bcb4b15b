import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { EHR_BASE, PRESCRIBER } from '../support/course.ts';

export const AUTH = 'https://ehr.example/auth';

/** An EHR's authorization server behind `fetch`: its metadata, its keys, and a token endpoint that grants what it is told to. */
export interface FakeAuth {
  /** Answers for the authorization server; everything else goes on. */
  wrap(next: typeof fetch): typeof fetch;
  /** Beside the access token. */
  grant: Record<string, unknown>;
  /** Of the id_token; `begin` fills in the nonce. */
  claims: Record<string, unknown>;
  /** More of the SMART configuration. */
  metadata: Record<string, unknown>;
  /** Whose private half signs the id_token, and whose public half is published. */
  key: CryptoKeyPair;
  readonly tokenCalls: URLSearchParams[];
  readonly revoked: URLSearchParams[];
  /** Before a token is given. */
  onToken: (form: URLSearchParams) => Promise<Response | undefined>;
}

export async function createFakeAuth(): Promise<FakeAuth> {
  const auth: FakeAuth = {
    key: await generateKeyPair('ES384', { extractable: true }),
    grant: { patient: 'p1', encounter: 'e1', need_patient_banner: false },
    claims: { iss: AUTH, aud: 'kap', sub: 'u1', fhirUser: `${EHR_BASE}/${PRESCRIBER}` },
    metadata: {},
    tokenCalls: [],
    revoked: [],
    onToken: () => Promise.resolve(undefined),
    wrap: (next) => async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (url === `${EHR_BASE}/.well-known/smart-configuration`) return Response.json({ ...METADATA, ...auth.metadata });
      if (url === `${AUTH}/jwks`)
        return Response.json({ keys: [{ ...(await exportJWK(auth.key.publicKey)), kid: 'idp', alg: 'ES384' }] });
      const form = () => (init?.body instanceof URLSearchParams ? init.body : new URLSearchParams(init?.body as string));
      if (url === `${AUTH}/revoke`) {
        auth.revoked.push(form());
        return new Response(null, { status: 200 });
      }
      if (url !== `${AUTH}/token`) return next(input, init);
      auth.tokenCalls.push(form());
      const refused = await auth.onToken(form());
      if (refused !== undefined) return refused;
      const signing = new SignJWT(auth.claims)
        .setProtectedHeader({ alg: 'ES384', kid: 'idp' })
        .setIssuedAt()
        .setExpirationTime('5m');
      const standard = { access_token: 'user-token', token_type: 'Bearer', expires_in: 300, scope: 'launch openid' };
      return Response.json({ ...standard, id_token: await signing.sign(auth.key.privateKey), ...auth.grant });
    },
  };
  return auth;
}

const METADATA = {
  issuer: AUTH,
  jwks_uri: `${AUTH}/jwks`,
  authorization_endpoint: `${AUTH}/authorize`,
  token_endpoint: `${AUTH}/token`,
  id_token_signing_alg_values_supported: ['ES384'],
};

/** The cookies that an answer sets, as the next request sends them. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
}
