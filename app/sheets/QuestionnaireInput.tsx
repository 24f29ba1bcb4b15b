import '@medplum/react/styles.css';
import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';
import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { t } from '../i18n/i18n.ts';
import { lockItems, readOnlyItems } from './lock-items.ts';
import { nameGroups } from './name-groups.ts';
import { buildPresented, presentAnswers, readPresented } from '../view/presented.ts';

export interface QuestionnaireInputProps {
  readonly questionnaire: Questionnaire;
  /** Answers to start from; the component must get a new `key` to start from others. */
  readonly response: QuestionnaireResponse | undefined;
  readonly busy: boolean;
  readonly onChange: (response: QuestionnaireResponse) => void;
  readonly onSubmit: (response: QuestionnaireResponse) => void;
}

/** The panel talks only to the KAP service; Medplum's form asks for a client, and this one has no network. */
const OFFLINE = new MedplumClient({
  baseUrl: 'https://offline.invalid/',
  // It would ask for localStorage, which a browser refuses in a frame of another site; and there is nothing to keep.
  storage: new ClientStorage(new MemoryStorage()),
  fetch: () => Promise.reject(new Error('The KAP panel does not talk to a FHIR server.')),
});

/** Medplum's QuestionnaireForm, with yes and no asked apart, the title left to the sheet, and one submit at a time. */
export function QuestionnaireInput({ questionnaire, response, busy, onChange, onSubmit }: QuestionnaireInputProps): ReactNode {
  const presented = useMemo(() => buildPresented(questionnaire), [questionnaire]);
  const answers = useMemo(() => (response === undefined ? {} : { questionnaireResponse: presentAnswers(response) }), [response]);
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const { current } = form;
    if (!current) return undefined;
    // The panel says itself what is missing, all of it at once and in the page.
    current.querySelector('form')?.setAttribute('novalidate', '');
    const stops = [nameGroups(current), lockItems(current, readOnlyItems(questionnaire.item))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [questionnaire]);
  return (
    <MedplumProvider medplum={OFFLINE}>
      <fieldset ref={form} className="kap-questionnaire" aria-label={questionnaire.title ?? t('forms:form')} disabled={busy}>
        <h3 className="kap-hidden">{questionnaire.title ?? t('forms:form')}</h3>
        <QuestionnaireForm
          questionnaire={presented}
          {...answers}
          disablePagination
          submitButtonText={t(busy ? 'forms:saving' : 'forms:save')}
          onChange={(changed) => {
            onChange(readPresented(changed));
          }}
          onSubmit={(submitted) => {
            if (!busy) onSubmit(readPresented(submitted));
          }}
        />
      </fieldset>
    </MedplumProvider>
  );
}
