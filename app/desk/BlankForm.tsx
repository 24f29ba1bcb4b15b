import type { QuestionnaireItem } from '@medplum/fhirtypes';
import type { ReactNode } from 'react';
import type { PatientSummary } from '../../src/service/contract.ts';
import { useForm } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';

export interface BlankFormProps {
  /** The panel API's id of the form. */
  readonly id: string;
  readonly patient: PatientSummary;
  readonly onClose: () => void;
}

/** A form on paper: its questions with boxes to tick and lines to write on, and whose it is. */
export function BlankForm({ id, patient, onClose }: BlankFormProps): ReactNode {
  const form = useForm(id);
  const born = patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate);
  return (
    <section className="kap-section kap-blank" aria-busy={form.isPending}>
      <p className="kap-buttons">
        <Button
          disabled={!form.data}
          onClick={() => {
            window.print();
          }}
        >
          {t('desk:printNow')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('desk:close')}
        </Button>
      </p>
      {form.isPending && <LoadingDisplay what="form" rows={6} />}
      {form.isError && <FailedDisplay what={t('desk:failed')} error={form.error} onRetry={() => void form.refetch()} />}
      {form.data && (
        <>
          <h2 lang="en">{form.data.questionnaire.title}</h2>
          <p>
            <strong>{t('desk:patient', { name: patient.name, born, mrn: patient.mrn ?? t('notRecordedLower') })}</strong>
          </p>
          <p>{t('desk:filled')}</p>
          <p className="kap-muted">{t('desk:blank')}</p>
          <Questions items={form.data.questionnaire.item ?? []} />
        </>
      )}
    </section>
  );
}

function Questions({ items }: { readonly items: readonly QuestionnaireItem[] }): ReactNode {
  // What is computed or decided by the form's own logic is not for paper.
  const asked = items.filter(({ readOnly }) => readOnly !== true);
  return (
    <ol className="kap-blank-items" lang="en">
      {asked.map((item) => (
        <li key={item.linkId}>
          <p>{item.text}</p>
          <Room item={item} />
          {item.item !== undefined && <Questions items={item.item} />}
        </li>
      ))}
    </ol>
  );
}

const YES_NO = ['Yes', 'No'] as const;

/** Where the answer goes. */
function Room({ item }: { readonly item: QuestionnaireItem }): ReactNode {
  if (item.type === 'group' || item.type === 'display') return null;
  const options =
    item.type === 'boolean'
      ? YES_NO
      : (item.answerOption ?? []).map((one) => one.valueCoding?.display ?? one.valueString ?? one.valueCoding?.code ?? '');
  if (options.length === 0) return <p className="kap-blank-line" />;
  return (
    <ul className="kap-blank-boxes">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}
