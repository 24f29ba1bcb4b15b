import type { AppContext } from './app-context.ts';
import type { EhrStyle } from './contract.ts';
import { keyDigest } from './key-digest.ts';
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
  /** `Practitioner/id` of the user in Medplum, when Medplum knows them. */
  readonly practitionerRef?: string;
  /** What of the panel a card's link opens; signed by us, for this patient. */
  readonly open?: AppContext;
  /** What the EHR granted. */
  readonly scope?: string;
  /** `sub` of the id_token: who the EHR's authorization server says this is. */
  readonly subject?: string;
  /** What the EHR looks like, so that the panel can look like it. */
  readonly style?: EhrStyle;
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
  /** Writes a session that is still there; one that has ended meanwhile stays ended. */
  update(id: string, session: Session): Promise<void>;
  /** Takes the one place from which a session's token is renewed, for so long at most; false when somebody else has it. */
  startRenewal(id: string, seconds: number): Promise<boolean>;
  endRenewal(id: string): Promise<void>;
  end(id: string): Promise<void>;
  /** Opens a patient in a session that was launched without one; kept apart from the session, so that neither overwrites the other. */
  choose(id: string, session: Session, patientId: string): Promise<void>;
  hasChosen(id: string, patientId: string): Promise<boolean>;
}

/** A working day: longer than any visit, shorter than a night. A product choice. */
export const SESSION_HOURS = 10;

/** Ids begin with their tenant, and so do the keys: what is stored for one clinic can't be reached under another's name. */
const tenantOf = (id: string) => id.slice(0, Math.max(0, id.indexOf('.')));
const key = (id: string) => `${tenantOf(id)}:session:${keyDigest(id)}`;
const chosenKey = (id: string, patientId: string) => `${tenantOf(id)}:chosen:${keyDigest(id, patientId)}`;
const renewalKey = (id: string) => `${tenantOf(id)}:renewal:${keyDigest(id)}`;
const secondsLeft = (session: Session) => Math.max(1, Math.ceil((session.endsAtMs - Date.now()) / 1_000));

export function createSessionStore(shared: KeyValueStore): SessionStore {
  return {
    create: async (session) => {
      // 256 bits from the platform's generator: not guessable, whatever ids the service uses elsewhere.
      const random = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
      const id = `${session.tenant}.${random}`;
      await shared.set(key(id), JSON.stringify(session), secondsLeft(session));
      return id;
    },
    get: async (id) => {
      const text = await shared.get(key(id));
      // Only sessions are written under this key.
      return text === undefined ? undefined : (JSON.parse(text) as Session);
    },
    update: async (id, session) => {
      await shared.replace(key(id), JSON.stringify(session), secondsLeft(session));
    },
    startRenewal: (id, seconds) => shared.setIfAbsent(renewalKey(id), '1', seconds),
    endRenewal: (id) => shared.delete(renewalKey(id)),
    end: (id) => shared.delete(key(id)),
    choose: (id, session, patientId) => shared.set(chosenKey(id, patientId), '1', secondsLeft(session)),
    hasChosen: async (id, patientId) => (await shared.get(chosenKey(id, patientId))) !== undefined,
  };
}
