import { LRUCache } from 'lru-cache';
import type { AppContext } from './app-context.ts';
import type { EhrStyle } from './contract.ts';
import { keyDigest } from './key-digest.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { createSessionIds, type SessionIds } from './session-ids.ts';

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
  /** The tenant of an id that was given out here; undefined for one that was made up. Asks nobody. */
  tenantOf(id: string): string | undefined;
  /** Undefined when there is none, when it has ended, and when nobody used it for too long, which ends it. */
  get(id: string): Promise<Session | undefined>;
  /** Writes a session that is still there; one that has ended meanwhile stays ended. */
  update(id: string, session: Session): Promise<void>;
  /** Takes the one place from which a session's token is renewed, for so long at most; false when somebody else has it. */
  startRenewal(id: string, seconds: number): Promise<boolean>;
  endRenewal(id: string): Promise<void>;
  /** Somebody is there: the session's idle time begins anew. */
  use(id: string): Promise<void>;
  /** @returns the session, to whoever has ended it; undefined when it had ended, or there was none */
  end(id: string): Promise<Session | undefined>;
  /** Opens a patient in a session that was launched without one; kept apart from the session, so that neither overwrites the other. */
  choose(id: string, session: Session, patientId: string): Promise<void>;
  hasChosen(id: string, patientId: string): Promise<boolean>;
}

/** A working day: longer than any visit, shorter than a night. A product choice. */
export const SESSION_HOURS = 10;

/**
 * A session that nobody used for so long ends, where the tenant does not say otherwise: what hospitals allow of a program that shows
 * records, inside of an EHR that locks itself. A product choice.
 */
export const IDLE_MINUTES = 30;
/** That a session is used is written at most this often; it ends no earlier for that. */
const USE_MS = 60_000;
/** Sessions of which is known when they were last said to be used; of others it is written once more. */
const KNOWN = 10_000;

/** Ids begin with their tenant, and so do the keys: what is stored for one clinic can't be reached under another's name. */
const tenantOf = (id: string) => id.slice(0, Math.max(0, id.indexOf('.')));
const key = (id: string) => `${tenantOf(id)}:session:${keyDigest(id)}`;
const usedKey = (id: string) => `${tenantOf(id)}:used:${keyDigest(id)}`;
const chosenKey = (id: string, patientId: string) => `${tenantOf(id)}:chosen:${keyDigest(id, patientId)}`;
const renewalKey = (id: string) => `${tenantOf(id)}:renewal:${keyDigest(id)}`;
const secondsLeft = (session: Session) => Math.max(1, Math.ceil((session.endsAtMs - Date.now()) / 1_000));

/** Only sessions are written under their keys. */
const parse = (text: string) => JSON.parse(text) as Session;

interface Options {
  /** Of a tenant, by its id; the usual ones when absent. */
  readonly idleMinutes?: (tenant: string) => number | undefined;
  readonly ids?: SessionIds;
  /** Told once of a session that has ended because nobody used it. */
  readonly onIdle?: (id: string, session: Session) => void;
}

export function createSessionStore(shared: KeyValueStore, options: Options = {}): SessionStore {
  const { idleMinutes, ids = createSessionIds(), onIdle } = options;
  const written = new LRUCache<string, number>({ max: KNOWN });
  const use = async (id: string): Promise<void> => {
    const now = Date.now();
    if (now - (written.get(id) ?? 0) < USE_MS) return;
    written.set(id, now);
    const seconds = (idleMinutes?.(tenantOf(id)) ?? IDLE_MINUTES) * 60 + USE_MS / 1_000;
    await shared.set(usedKey(id), '1', seconds);
  };
  return {
    tenantOf: (id) => ids.tenantOf(id),
    create: async (session) => {
      const id = ids.create(session.tenant);
      await shared.set(key(id), JSON.stringify(session), secondsLeft(session));
      await use(id);
      return id;
    },
    get: async (id) => {
      if (ids.tenantOf(id) === undefined) return undefined;
      const [text, used] = await Promise.all([shared.get(key(id)), shared.get(usedKey(id))]);
      if (text === undefined) return undefined;
      if (used !== undefined) return parse(text);
      const ended = await end(shared, id);
      if (ended !== undefined) onIdle?.(id, ended);
      return undefined;
    },
    update: async (id, session) => {
      await shared.replace(key(id), JSON.stringify(session), secondsLeft(session));
    },
    startRenewal: (id, seconds) => shared.setIfAbsent(renewalKey(id), '1', seconds),
    endRenewal: (id) => shared.delete(renewalKey(id)),
    use,
    end: (id) => end(shared, id),
    choose: (id, session, patientId) => shared.set(chosenKey(id, patientId), '1', secondsLeft(session)),
    hasChosen: async (id, patientId) => (await shared.get(chosenKey(id, patientId))) !== undefined,
  };
}

/** Of two that end a session at once, one has. */
async function end(shared: KeyValueStore, id: string): Promise<Session | undefined> {
  const text = await shared.take(key(id));
  return text === undefined ? undefined : parse(text);
}
