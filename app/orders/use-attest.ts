import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { ApiError, orderApi } from '../api/client.ts';
import { type Decision, type Override, useOrderAct } from '../api/orders.ts';
import type { components } from '../api/schema.d.ts';
import { t } from '../i18n/i18n.ts';
import { openSignIn } from './sign-in-window.ts';

type Schemas = components['schemas'];
/** A person who closes the browser's dialog, or a browser without passkeys, is told so in plain words. */
async function ofAuthenticator<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch {
    throw new ApiError(400, [t('orders:cancelled')]);
  }
}

/** What the browser asks of an authenticator; its shape is WebAuthn's and the service's library made it. */
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

export interface Attesting {
  /** Id of the order. */
  readonly id: string;
  readonly version: string;
  readonly overrides: readonly Override[];
  readonly by: 'passkey' | 'sign-in';
}

/** Attests an order: the service says what is attested, the person steps up for exactly that, the service checks and records. */
export function useAttest(): UseMutationResult<{ readonly decision: Decision }, ApiError, Attesting> {
  return useOrderAct(attest);
}

async function attest({ by, ...asked }: Attesting): Promise<{ readonly decision: Decision }> {
  return by === 'passkey' ? attestWithPasskey(asked) : attestWithSignIn(asked);
}

type Asked = Omit<Attesting, 'by'>;

async function attestWithPasskey({ id, version, overrides }: Asked): Promise<{ readonly decision: Decision }> {
  const review = await orderApi.review({ id, version, overrides: [...overrides], stepUp: 'passkey' });
  const optionsJSON = review.options as unknown as RequestOptions;
  const response = (await ofAuthenticator(startAuthentication({ optionsJSON }))) as unknown as Schemas['PasskeyAssertion'];
  return orderApi.attest({ id, review: review.review, response });
}

/** The window opens with the click, before anything is asked: browsers close those that open later. */
async function attestWithSignIn({ id, version, overrides }: Asked): Promise<{ readonly decision: Decision }> {
  const window = openSignIn();
  try {
    const { review, signIn } = await orderApi.review({ id, version, overrides: [...overrides], stepUp: 'sign-in' });
    if (signIn === undefined) throw new ApiError(502, [t('orders:signIn.none')]);
    const proof = await window.ask(signIn.url, review);
    return await orderApi.attest({ id, review, proof });
  } finally {
    window.close();
  }
}

/** The person's own passkeys. */
export function usePasskeys(): UseQueryResult<Schemas['Passkeys'], ApiError> {
  return useQuery<Schemas['Passkeys'], ApiError>({ queryKey: ['passkeys'], queryFn: () => orderApi.passkeys(), retry: 1 });
}

/** An administrator's word on somebody else's passkey. */
export function useDecidePasskey(): UseMutationResult<
  unknown,
  ApiError,
  { readonly id: string; readonly state: 'approved' | 'revoked' }
> {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, { readonly id: string; readonly state: 'approved' | 'revoked' }>({
    mutationFn: (decided) => orderApi.decidePasskey(decided),
    onSuccess: () => client.invalidateQueries({ queryKey: ['passkeys'] }),
  });
}

/** Registers a passkey; it counts once an administrator has approved it. */
export function useRegister(): UseMutationResult<unknown, ApiError, string> {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, string>({
    mutationFn: async (label) => {
      const { options } = await orderApi.beginPasskey();
      const optionsJSON = options as unknown as CreationOptions;
      const response = (await ofAuthenticator(startRegistration({ optionsJSON }))) as unknown as Schemas['PasskeyCreation'];
      return orderApi.registerPasskey({ response, ...(label === '' ? {} : { label }) });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['passkeys'] }),
  });
}
