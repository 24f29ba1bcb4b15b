import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { type ReactNode, useMemo } from 'react';
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
          {complete ? 'Total' : 'Total so far'}: <strong>{total.total}</strong>
        </span>
        <span className="kap-muted">
          {total.answered} of {total.of} answered{complete ? '' : ', no score yet'}
        </span>
      </p>
    );
  }
  if (required === 0) return null;
  return (
    <p className="kap-progress" role="status">
      <span>
        <strong>{answered}</strong> of {required} required answered
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
        <strong>
          Not saved yet: {faults.length} {faults.length === 1 ? 'answer is' : 'answers are'} missing or out of range.
        </strong>
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
