import { randomBytes } from 'node:crypto';

/** What the EHR tells an app about where it was launched; returned with the access token. */
export interface LaunchContext {
  readonly patient?: string;
  readonly encounter?: string;
  readonly need_patient_banner?: boolean;
  readonly intent?: string;
  readonly appContext?: string;
  readonly smart_style_url?: string;
  readonly fhirContext?: readonly { readonly reference: string }[];
}

/** Who and what a token stands for. `user` is `Practitioner/id`; absent for a backend service. */
export interface Grant {
  readonly clientId: string;
  readonly scope: string;
  readonly user: string | undefined;
  readonly context: LaunchContext;
  /** When the user signed in for this very grant, seconds since the epoch; absent when a launch stood for it. */
  readonly authTime?: number;
}

export interface TokenRecord extends Grant {
  readonly expiresAtMs: number;
  /** Tokens that descend from one authorization; revoked together. */
  readonly family: string;
}

/** Opaque tokens in memory. Token lifetimes run in real time, not in the sandbox's clinical time. */
export class TokenStore {
  readonly #access = new Map<string, TokenRecord>();
  readonly #refresh = new Map<string, TokenRecord & { used: boolean }>();
  readonly #revoked = new Set<string>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number = Date.now) {
    this.#nowMs = nowMs;
  }

  newSecret(): string {
    return randomBytes(32).toString('base64url');
  }

  issueAccess(grant: Grant, lifetimeS: number, family = this.newSecret()): string {
    this.#sweep();
    const token = this.newSecret();
    this.#access.set(token, { ...grant, family, expiresAtMs: this.#nowMs() + lifetimeS * 1000 });
    return token;
  }

  issueRefresh(grant: Grant, lifetimeS: number, family: string): string {
    const token = this.newSecret();
    this.#refresh.set(token, { ...grant, family, used: false, expiresAtMs: this.#nowMs() + lifetimeS * 1000 });
    return token;
  }

  /** The record of a live access token. */
  findAccess(token: string): TokenRecord | undefined {
    const found = this.#access.get(token);
    return found && found.expiresAtMs > this.#nowMs() && !this.#revoked.has(found.family) ? found : undefined;
  }

  /** Consumes a refresh token. A second use means that it leaked: its whole family is revoked. */
  takeRefresh(token: string, clientId: string): TokenRecord | undefined {
    const found = this.#refresh.get(token);
    if (!found || found.clientId !== clientId || found.expiresAtMs <= this.#nowMs() || this.#revoked.has(found.family))
      return undefined;
    if (found.used) {
      this.#revoked.add(found.family);
      return undefined;
    }
    found.used = true;
    return found;
  }

  /** RFC 7009: an access token is revoked alone, a refresh token with all that descends from the same authorization. */
  revoke(token: string, clientId: string): void {
    if (this.#access.get(token)?.clientId === clientId) this.#access.delete(token);
    const refresh = this.#refresh.get(token);
    if (refresh?.clientId === clientId) this.#revoked.add(refresh.family);
  }

  revokeFamily(family: string): void {
    this.#revoked.add(family);
  }

  #sweep(): void {
    if (this.#access.size < 5000) return;
    for (const [token, { expiresAtMs }] of this.#access) if (expiresAtMs <= this.#nowMs()) this.#access.delete(token);
  }
}
