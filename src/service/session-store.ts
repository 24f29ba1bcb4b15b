import type { KeyValueStore } from './key-value-store.ts';

/** One person's launch for one patient. Lives on the server only; the browser holds an opaque id. */
export interface Session {
  readonly tenant: string;
  readonly user: { readonly reference: string; readonly name: string; readonly roles: readonly string[] };
  /** The only patient of this session, as the EHR knows them; absent when the EHR launched without one. */
  readonly patientId?: string;
  readonly encounterId?: string;
  readonly needPatientBanner: boolean;
  readonly intent?: string;
  readonly accessToken: string;
  /** Real time, ms. */
  readonly accessUntilMs: number;
  readonly refreshToken?: string;
  /** Real time, ms. */
  readonly endsAtMs: number;
}

/** A session as one request may use it: with the one patient that the request is about. */
export interface PatientSession extends Session {
  readonly patientId: string;
}

export interface SessionStore {
  create(session: Session): Promise<string>;
  get(id: string): Promise<Session | undefined>;
  update(id: string, session: Session): Promise<void>;
  end(id: string): Promise<void>;
  /** Opens a patient in a session that was launched without one; kept apart from the session, so that neither overwrites the other. */
  choose(id: string, session: Session, patientId: string): Promise<void>;
  hasChosen(id: string, patientId: string): Promise<boolean>;
}

/** A working day: longer than any visit, shorter than a night. A product choice. */
export const SESSION_HOURS = 10;

/** Ids begin with their tenant, and so do the keys: what is stored for one clinic can't be reached under another's name. */
const tenantOf = (id: string) => id.slice(0, Math.max(0, id.indexOf('.')));
const key = (id: string) => `${tenantOf(id)}:session:${id}`;
const chosenKey = (id: string, patientId: string) => `${tenantOf(id)}:chosen:${id}:${patientId}`;
const secondsLeft = (session: Session) => Math.max(1, Math.ceil((session.endsAtMs - Date.now()) / 1_000));

export function createSessionStore(shared: KeyValueStore): SessionStore {
  const put = (id: string, session: Session) => shared.set(key(id), JSON.stringify(session), secondsLeft(session));
  return {
    create: async (session) => {
      // 256 bits from the platform's generator: not guessable, whatever ids the service uses elsewhere.
      const random = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
      const id = `${session.tenant}.${random}`;
      await put(id, session);
      return id;
    },
    get: async (id) => {
      const text = await shared.get(key(id));
      // Only `put` writes under this key.
      return text === undefined ? undefined : (JSON.parse(text) as Session);
    },
    update: put,
    end: (id) => shared.delete(key(id)),
    choose: (id, session, patientId) => shared.set(chosenKey(id, patientId), '1', secondsLeft(session)),
    hasChosen: async (id, patientId) => (await shared.get(chosenKey(id, patientId))) !== undefined,
  };
}
