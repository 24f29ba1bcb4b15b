import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { FormAnswer, SessionInfo, WrittenAnswer } from '../../src/service/contract.ts';
import { useForm, useWrite } from '../api/queries.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../view/drafts.ts';
import { formId, hasAnswers, mergeResponse, parseDraft } from '../view/forms.ts';
import { QuestionnaireInput } from './QuestionnaireInput.tsx';

export interface FormPanelProps {
  /** Canonical URL of the Questionnaire. */
  readonly form: string;
  readonly session: SessionInfo;
  readonly onSaved: (written: WrittenAnswer) => void;
}

/** One form of the pathway, read from the service and written back to it. */
export function FormPanel({ form, session, onSaved }: FormPanelProps): ReactNode {
  const id = formId(form);
  const loaded = useForm(id);
  if (loaded.isPending) return <LoadingDisplay what="the form" rows={6} />;
  if (loaded.isError)
    return <FailedDisplay what="The form could not be read." error={loaded.error} onRetry={() => void loaded.refetch()} />;
  return <OpenForm id={id} loaded={loaded.data} session={session} onSaved={onSaved} />;
}

interface OpenFormProps extends Pick<FormPanelProps, 'session' | 'onSaved'> {
  readonly id: string;
  readonly loaded: FormAnswer;
}

type Start = { readonly from: 'empty' | 'draft' | 'last'; readonly response: QuestionnaireResponse | undefined };

function OpenForm({ id, loaded, session, onSaved }: OpenFormProps): ReactNode {
  const owner = useMemo<DraftOwner>(() => ({ user: session.user.reference, patient: session.patient.reference }), [session]);
  const [start, setStart] = useState<Start>(() => firstAnswers(owner, id, loaded));
  const client = useQueryClient();
  const write = useWrite<QuestionnaireResponse>(`/forms/${encodeURIComponent(id)}`);
  const keep = useCallback(
    (response: QuestionnaireResponse) => {
      if (hasAnswers(response)) keepDraft(sessionStorage, owner, { form: id, text: JSON.stringify(response) });
    },
    [owner, id],
  );
  const save = (answers: QuestionnaireResponse): void => {
    write.mutate(mergeResponse(loaded.response, answers), {
      onSuccess: (written) => {
        dropDraft(sessionStorage, owner, id);
        client.removeQueries({ queryKey: ['form', id] });
        onSaved(written);
      },
    });
  };
  const restart = (next: Start): void => {
    dropDraft(sessionStorage, owner, id);
    setStart(next);
  };
  return (
    <>
      <StartNotice start={start} last={loaded.response} onRestart={restart} />
      <QuestionnaireInput
        key={`${id} ${start.from}`}
        questionnaire={loaded.questionnaire}
        response={start.response}
        busy={write.isPending}
        onChange={keep}
        onSubmit={save}
      />
      {write.error && <FailedDisplay what="Not saved. Your answers are still here." error={write.error} />}
    </>
  );
}

/** A draft of this user first; then an unfinished response; a finished one is never copied unasked. */
function firstAnswers(owner: DraftOwner, id: string, loaded: FormAnswer): Start {
  const draft = parseDraft(readDraft(sessionStorage, owner, id));
  if (draft) return { from: 'draft', response: draft };
  if (loaded.response?.status === 'in-progress') return { from: 'last', response: loaded.response };
  return { from: 'empty', response: undefined };
}

interface StartNoticeProps {
  readonly start: Start;
  readonly last: QuestionnaireResponse | undefined;
  readonly onRestart: (start: Start) => void;
}

function StartNotice({ start, last, onRestart }: StartNoticeProps): ReactNode {
  const when = last?.authored === undefined ? 'at an unrecorded date' : dateText(last.authored);
  const said = {
    draft: 'These are answers that you typed earlier and did not save.',
    last: `These are the answers of ${when}. Check each one.`,
    empty: last ? `Last answered ${when}. This is a new, empty form.` : undefined,
  }[start.from];
  if (said === undefined) return null;
  return (
    <div className="kap-notice kap-notice-info">
      <span>{said}</span>
      {start.from === 'empty' ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onRestart({ from: 'last', response: last });
          }}
        >
          Start from those answers
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onRestart({ from: 'empty', response: undefined });
          }}
        >
          Start empty
        </Button>
      )}
    </div>
  );
}
