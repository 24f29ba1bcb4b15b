import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { type ReactNode, useMemo } from 'react';
import { t } from '../i18n/i18n.ts';
import { checkForm, type Fault, runningTotal } from '../view/check-form.ts';
import { Marked, strong } from '../ui/Marked.tsx';

export interface FormProgressProps {
  readonly questionnaire: Questionnaire;
  readonly answers: QuestionnaireResponse | undefined;
}

/** How far the form is, and the sum of an instrument while it is being answered; stays in sight above the questions. */
export function FormProgress({ questionnaire, answers }: FormProgressProps): ReactNode {
  const total = useMemo(() => runningTotal(questionnaire, answers), [questionnaire, answers]);
  const { required, answered } = useMemo(() => checkForm(questionnaire, answers), [questionnaire, answers]);
  if (total) {
    const complete = total.answered === total.of;
    return (
      <p className="kap-progress" role="status">
        <span>
          <Marked text={t(complete ? 'forms:total' : 'forms:totalSoFar', { total: total.total })} as={strong} />
        </span>
        <span className="kap-muted">
          {t(complete ? 'forms:answeredOf' : 'forms:noScoreYet', { answered: total.answered, of: total.of })}
        </span>
      </p>
    );
  }
  if (required === 0) return null;
  return (
    <p className="kap-progress" role="status">
      <span>
        <Marked text={t('forms:required', { answered, required })} as={strong} />
      </span>
    </p>
  );
}

export interface FaultsDisplayProps {
  readonly faults: readonly Fault[];
  readonly onGo: (linkId: string) => void;
}

/** Why the form was not saved, each reason leading to its question. */
export function FaultsDisplay({ faults, onGo }: FaultsDisplayProps): ReactNode {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="kap-notice kap-notice-hold">
      <div>
        <strong>{t('forms:faults', { count: faults.length })}</strong>
        <ul className="kap-faults">
          {faults.map((fault) => (
            <li key={`${fault.linkId} ${fault.message}`}>
              <button
                type="button"
                onClick={() => {
                  onGo(fault.linkId);
                }}
              >
                {fault.question}
              </button>{' '}
              {fault.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
