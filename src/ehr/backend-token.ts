/** Tokens for work without a user, each used until shortly before it ends; concurrent callers share one request. */
export interface BackendTokens {
  /** @throws EhrError when the EHR grants none */
  token(): Promise<string>;
}

/** A token is not used in its last seconds, so that it does not end under way. A product choice. */
const MARGIN_MS = 15_000;

export function createBackendTokens(
  grant: () => Promise<{ readonly accessToken: string; readonly expiresInSec: number }>,
): BackendTokens {
  let kept: { readonly token: string; readonly untilMs: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async () => {
    const { accessToken, expiresInSec } = await grant();
    kept = { token: accessToken, untilMs: Date.now() + expiresInSec * 1_000 - MARGIN_MS };
    return accessToken;
  };
  return {
    token: () => {
      if (kept !== undefined && Date.now() < kept.untilMs) return Promise.resolve(kept.token);
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
  };
}
