import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';
import type { ReactNode } from 'react';
import type { FormAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { dateText } from '../view/dates.ts';

export interface OriginListProps {
  readonly prefill: NonNullable<FormAnswer['prefill']>;
  readonly questionnaire: Questionnaire;
}

/** Where each answer that the form started with comes from, and from when it is. */
export function OriginList({ prefill, questionnaire }: OriginListProps): ReactNode {
  return (
    <ul className="kap-origins">
      {prefill.map(({ item, form, at, reference }) => (
        <li key={item.linkId} title={reference}>
          {t('forms:prefilledFrom', {
            question: questionOf(questionnaire.item, item.linkId) ?? item.linkId,
            source: sayText(form, ''),
            at: at === undefined ? t('forms:noDate') : dateText(at),
          })}
        </li>
      ))}
    </ul>
  );
}

function questionOf(items: readonly QuestionnaireItem[] | undefined, linkId: string): string | undefined {
  for (const item of items ?? []) {
    const found = item.linkId === linkId ? item.text : questionOf(item.item, linkId);
    if (found !== undefined) return found;
  }
  return undefined;
}
