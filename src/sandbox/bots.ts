import { fileURLToPath } from 'node:url';
import type { BotDefinition, BotSubscription } from './medplum/bot-host.ts';

const bundle = (name: string): string => fileURLToPath(new URL(`../../bots/dist/${name}.cjs`, import.meta.url));

// Every refresh of the mirror ends in the freshness record, so that one event stands for all the resources it brought. The
// bot's own change of a CarePlan must not fire it again.
const PATHWAY_CHANGES: readonly BotSubscription[] = [
  'Basic?code=ehr-freshness',
  { criteria: 'CarePlan', fhirPath: '%previous.exists().not() or %previous.status != %current.status' },
  'QuestionnaireResponse?status=completed,amended,entered-in-error',
  'ClinicalImpression',
  'Consent',
  'MedicationAdministration',
];

/** The bots that would be deployed to Medplum, with the Subscriptions that fire them. */
export const BOTS: readonly BotDefinition[] = [
  { name: 'keep-pathway-true', bundlePath: bundle('keep-pathway-true'), subscriptions: PATHWAY_CHANGES },
  {
    name: 'score-instrument',
    bundlePath: bundle('score-instrument'),
    subscriptions: ['QuestionnaireResponse?status=completed,amended'],
  },
  { name: 'sweep', bundlePath: bundle('sweep'), subscriptions: [], cron: '0 0 * * *' },
];
