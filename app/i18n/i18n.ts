import i18next, { type BackendModule, type CustomTypeOptions, type ResourceKey } from 'i18next';
import type gallery from '../locales/en/gallery.json';
import type group from '../locales/en/group.json';
import type panel from '../locales/en/panel.json';
import type desk from '../locales/en/desk.json';
import type forms from '../locales/en/forms.json';
import type session from '../locales/en/session.json';
import type measures from '../locales/en/measures.json';
import type ledgers from '../locales/en/ledgers.json';
import type orders from '../locales/en/orders.json';
import type record from '../locales/en/record.json';
import type site from '../locales/en/site.json';
import type worklist from '../locales/en/worklist.json';
import { BROWSER_STORE } from '../view/stores.ts';
import { isLanguage, type Language, LANGUAGES } from './language.ts';
import { knownSentences } from './sentences.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'panel';
    resources: {
      panel: typeof panel;
      desk: typeof desk;
      forms: typeof forms;
      measures: typeof measures;
      session: typeof session;
      ledgers: typeof ledgers;
      orders: typeof orders;
      record: typeof record;
      site: typeof site;
      gallery: typeof gallery;
      group: typeof group;
      worklist: typeof worklist;
    };
  }
}

/** A part of the words, loaded with the view that needs it; `panel` comes with the first view. */
export type Words = keyof CustomTypeOptions['resources'];

const KEPT = 'kap-language';
const FILES = import.meta.glob<{ readonly default: ResourceKey }>('../locales/*/*.json');

const BACKEND: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (of, words, done) => {
    const load = FILES[`../locales/${of}/${words}.json`];
    const missing = new Error(`There are no words ${of}/${words}.`);
    (load === undefined ? Promise.reject(missing) : load()).then(
      (file) => {
        done(null, file.default);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : missing, null);
      },
    );
  },
};

/** The translation of a key; the words of its namespace must have been loaded. */
export const t = i18next.t;

/** The language of the words on the screen. */
export function language(): Language {
  const { resolvedLanguage } = i18next;
  return isLanguage(resolvedLanguage) ? resolvedLanguage : 'en';
}

/** The reader's own region within the language of the words: "en-GB" for dates, when the browser says so. */
export function locale(): string {
  const own = navigator.languages.find((tag) => tag.split('-')[0] === language());
  return own ?? language();
}

/** The reader's own choice; undefined until they made one. */
export function chosenLanguage(): Language | undefined {
  const kept = BROWSER_STORE.getItem(KEPT);
  return isLanguage(kept) ? kept : undefined;
}

/** What the service put into the address at the launch: the EHR's word for this user, else the clinic's. */
function launchedLanguage(): Language | undefined {
  const said = typeof window === 'undefined' ? null : new URLSearchParams(window.location.search).get('lang');
  return isLanguage(said) ? said : undefined;
}

/** Loads the first words: whatever a test wants, the reader's choice, that of the launch, the browser's language. */
export async function startLanguage(wanted?: Language, words: readonly Words[] = ['panel']): Promise<void> {
  const own = navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage);
  await i18next.use(BACKEND).init({
    lng: wanted ?? chosenLanguage() ?? launchedLanguage() ?? own ?? 'en',
    fallbackLng: false,
    supportedLngs: LANGUAGES,
    ns: [...words],
    defaultNS: 'panel',
    interpolation: { escapeValue: false },
  });
  await follow(language());
  i18next.on('languageChanged', () => document.documentElement.setAttribute('lang', language()));
}

/** Tells when the words on the screen have changed. @returns stops that */
export function onLanguage(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => {
    i18next.off('languageChanged', tell);
  };
}

async function follow(to: Language): Promise<void> {
  if (typeof document !== 'undefined') document.documentElement.setAttribute('lang', to);
  await knownSentences.load(to);
}

/** Changes the words on the screen; `keep` remembers it as this reader's choice. */
export async function changeLanguage(to: Language, keep: boolean): Promise<void> {
  if (keep) BROWSER_STORE.setItem(KEPT, to);
  await knownSentences.load(to);
  await i18next.changeLanguage(to);
}

/** Loads a part of the words before its view is shown. */
export async function loadWords(words: Words): Promise<void> {
  await i18next.loadNamespaces(words);
}
