/** A token with what it reaches: an EHR leaves out in silence what a narrowed one does not. */
export interface EhrAccess {
  readonly token: string;
  readonly scope: string;
}

/** Tokens for work without a user, each used until shortly before it ends; concurrent callers share one request. */
export interface BackendTokens {
  /** @throws EhrError when the EHR grants none */
  token(): Promise<string>;
  /** The same token with its scope. @throws EhrError when the EHR grants none */
  access(): Promise<EhrAccess>;
}

/** A token is not used in its last seconds, so that it does not end under way. A product choice. */
const MARGIN_MS = 15_000;

export function createBackendTokens(
  grant: () => Promise<{ readonly accessToken: string; readonly scope: string; readonly expiresInSec: number }>,
): BackendTokens {
  let kept: (EhrAccess & { readonly untilMs: number }) | undefined;
  let asking: Promise<EhrAccess> | undefined;
  const ask = async () => {
    const { accessToken: token, scope, expiresInSec } = await grant();
    kept = { token, scope, untilMs: Date.now() + expiresInSec * 1_000 - MARGIN_MS };
    return kept;
  };
  const access = (): Promise<EhrAccess> => {
    if (kept !== undefined && Date.now() < kept.untilMs) return Promise.resolve(kept);
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return { access, token: async () => (await access()).token };
}
