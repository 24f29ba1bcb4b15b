import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { type ReactNode, useMemo } from 'react';
import { Trans } from 'react-i18next';
import { t } from '../i18n/i18n.ts';
import { checkForm, type Fault, runningTotal } from '../view/check-form.ts';

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
          <Trans
            ns="forms"
            i18nKey={complete ? 'total' : 'totalSoFar'}
            values={{ total: total.total }}
            components={{ x: <strong /> }}
          />
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
        <Trans ns="forms" i18nKey="required" values={{ answered, required }} components={{ x: <strong /> }} />
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
