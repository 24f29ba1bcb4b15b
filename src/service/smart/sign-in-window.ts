import type { Context } from 'hono';
import { EhrError } from '../../ehr/ehr-error.ts';
import { sessionMark } from '../audit/fact.ts';
import { peerOf } from '../caller.ts';
import { CHALLENGE_SECONDS } from '../orders/passkeys.ts';
import { finishSignIn, type KeptSignIn } from '../orders/sign-in.ts';
import { describeError } from '../render-error.ts';
import { callbackPath } from '../callback-path.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { FAULT_STATUS, LaunchError, launchFaultOf } from './launch-error.ts';
import { languageOf, PAGE_TEXT } from './page-text.ts';
import { signInPage } from './pages.ts';

/** The callback of a fresh sign-in: a page for the window that it happened in, whatever came of it. */
export async function endSignIn(
  runtime: Runtime,
  c: Context,
  { on, kept }: { readonly on: TenantRuntime; readonly kept: KeptSignIn },
): Promise<Response> {
  const { origin } = new URL(runtime.deps.config.publicBaseUrl);
  const { review } = kept;
  const { signIn, faults } = PAGE_TEXT[languageOf(c.req.header('accept-language'))];
  try {
    const query = new URL(c.req.url).searchParams;
    const proof = await finishSignIn(runtime, on, { query, kept, seconds: CHALLENGE_SECONDS });
    record(runtime, c, { on, kept, outcome: 'success' });
    return await signInPage(c, on, { words: signIn.done, message: { review, proof }, origin });
  } catch (error) {
    record(runtime, c, { on, kept, outcome: 'refused' });
    const fault =
      error instanceof LaunchError ? error.fault : error instanceof EhrError ? 'refused-by-ehr' : launchFaultOf(error);
    runtime.deps.logger.info({ tenant: on.tenant.id, fault, ...describeError(error) }, 'sign-in-refused');
    const words = fault === 'refused-by-ehr' ? signIn.failed : faults[fault];
    c.status(FAULT_STATUS[fault]);
    return signInPage(c, on, { words, message: { review, failed: words.text }, origin });
  }
}

function record(
  runtime: Runtime,
  c: Context,
  { on, kept, outcome }: { readonly on: TenantRuntime; readonly kept: KeptSignIn; readonly outcome: 'success' | 'refused' },
): void {
  const { user, patientId, state } = kept;
  runtime.audit.record(on, {
    kind: 'sign-in',
    outcome,
    patientId,
    user,
    roles: [],
    session: sessionMark(state),
    what: callbackPath(on.tenant.id),
    from: peerOf(c),
  });
}
