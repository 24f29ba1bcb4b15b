import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { questionnaire } from '../../terminology/artifacts.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { rolesOfForm } from '../authorization.ts';
import type { FormRequest } from '../contract.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { requireRole } from '../session-guard.ts';
import { storedReference, writeOnce } from './write-record.ts';

/**
 * Records a completed form of the launched patient. Only the answers are the client's: who, for whom, when, at which visit and
 * which version of the form are filled in here.
 * @returns `QuestionnaireResponse/id`
 * @throws AppError 400 with the path of every fault, 403, 404 for a form that is not ours, 409 without a course
 */
export async function submitForm(
  runtime: Runtime,
  asking: Asking,
  sent: { readonly formId: string; readonly response: FormRequest; readonly key: string },
): Promise<string> {
  const form = questionnaire(sent.formId);
  if (form?.url === undefined) throw new AppError('not-found', 'There is no such form.');
  const assessed = await assessCourse(runtime, asking);
  requireRole(asking.session, rolesOfForm(assessed.protocol, form.url));
  const { items, faults } = checkAnswers(form.item ?? [], sent.response);
  if (faults.length > 0) throw new AppError('input-invalid', faults);
  if (items.length === 0)
    throw new AppError('input-invalid', [{ text: 'The form is empty.', expression: 'QuestionnaireResponse.item' }]);
  const { on, session } = asking;
  const { record, pathway } = assessed;
  const identifier = { system: IDENTIFIERS.record, value: `response/${sent.key}` };
  const visit = session.encounterId === undefined ? pathway.session?.encounter : `Encounter/${session.encounterId}`;
  const resource: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    identifier,
    questionnaire: versioned(form),
    status: 'completed',
    subject: { reference: record.patientRef },
    ...(visit === undefined ? {} : { encounter: storedReference(record, visit) }),
    authored: runtime.now(),
    author: authorOf(session, on.tenant.fhirBase),
    item: [...items],
  };
  return writeOnce(await on.store(), resource, identifier);
}

function versioned({ url = '', version }: Questionnaire): string {
  return version === undefined ? url : `${url}|${version}`;
}
