import { startLanguage } from '../../app/i18n/i18n.ts';

/** The panel's words in English, all of them, for tests of what makes sentences. Import for its effect. */
await startLanguage('en', ['panel', 'forms', 'measures', 'session']);
