import { normalizeErrorString } from '@medplum/core';
import { z } from 'zod';
import { checkDea, checkNpi } from '../../core/orders/registration-numbers.ts';
import { addPerson, type NewPerson } from '../../medplum/install/add-person.ts';
import { localCodes } from '../../terminology/codes.ts';
import type { Env, MedplumOptions } from './install-config.ts';
import { complain, DONE, FAILED, openSession, say } from './session.ts';

/** Options of `kap person add`, as commander reads them. */
export interface PersonOptions extends Pick<MedplumOptions, 'config' | 'baseUrl' | 'clientId'> {
  readonly ehr?: string;
  readonly given?: string;
  readonly family?: string;
  readonly role?: readonly string[];
  readonly npi?: string;
  readonly dea?: readonly string[];
}

const ROLES = localCodes('kap-role').filter((role) => role !== 'patient');

const schema = z.object({
  reference: z.string().regex(/^Practitioner\/[A-Za-z0-9\-.]{1,64}$/, 'name them as the EHR does: Practitioner/ID'),
  ehrBase: z
    .url({ protocol: /^https?$/, error: 'say whose person it is: --ehr or KAP_EHR_FHIR_BASE, the fhirBase of the tenant' })
    .transform((text) => text.replace(/\/+$/, '')),
  given: z.string('--given is needed').trim().min(1, '--given is needed'),
  family: z.string('--family is needed').trim().min(1, '--family is needed'),
  roles: z.array(z.enum(ROLES, `--role is one of ${ROLES.join(', ')}`), '--role is needed').min(1),
  npi: z
    .string()
    .refine((text) => checkNpi(text) === 'format-ok', '--npi does not pass its checksum')
    .optional(),
  dea: z.array(
    z
      .string()
      .transform((text) => ({ state: text.slice(0, 5), value: text.slice(6), sign: text.charAt(5) }))
      .refine(
        ({ state, value, sign }) => /^US-[A-Z]{2}$/.test(state) && sign === '=' && checkDea(value) === 'format-ok',
        '--dea is such as US-CO=NUMBER, with a number that passes its checksum',
      )
      .transform(({ state, value }) => ({ state, value })),
  ),
});

/** The person that a command line names. @returns every fault of it in words otherwise */
export function readPerson(
  reference: string,
  options: PersonOptions,
  env: Env,
): { readonly ok: true; readonly person: NewPerson } | { readonly ok: false; readonly faults: readonly string[] } {
  const { ehr = env['KAP_EHR_FHIR_BASE'], given, family, role, npi, dea = [] } = options;
  const parsed = schema.safeParse({ reference, ehrBase: ehr, given, family, roles: role, npi, dea });
  return parsed.success
    ? { ok: true, person: parsed.data }
    : { ok: false, faults: parsed.error.issues.map(({ message }) => message) };
}

/** `kap person add`: makes somebody known. Answers with the exit code. */
export async function personCommand(reference: string, options: PersonOptions, env: Env): Promise<number> {
  const read = readPerson(reference, options, env);
  if (!read.ok) {
    for (const fault of read.faults) complain(`kap person add: ${fault}`);
    return FAILED;
  }
  const session = await openSession('person add', options, env);
  if (session === undefined) return FAILED;
  try {
    const { practitioner, changed } = await addPerson(session.client, read.person, new Date().toISOString());
    say(
      changed.length === 0
        ? `Nothing to change: ${reference} is known as ${practitioner}.`
        : `${reference} is known as ${practitioner} (new: ${changed.join(', ')}), with ${read.person.roles.join(', ')}.`,
    );
    return DONE;
  } catch (error) {
    complain(`kap person add: ${normalizeErrorString(error)}`);
    complain('  What was written until here stays; run the same command again and it goes on from there.');
    return FAILED;
  }
}
