import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { FormAnswer, SessionInfo, WrittenAnswer } from '../../src/service/contract.ts';
import { useForm, useWrite, useWriteKey } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { checkForm, type Fault } from '../view/check-form.ts';
import { dateText, durationText } from '../view/dates.ts';
import { durationOf, keepDuration } from '../view/durations.ts';
import { type DraftOwner, dropDraft, keepDraft, ownerOf, readDraft } from '../view/drafts.ts';
import { formId, hasAnswers, mergeResponse, parseDraft } from '../view/forms.ts';
import { focusQuestion } from './focus-question.ts';
import { OriginList } from './OriginList.tsx';
import { FaultsDisplay, FormProgress } from './FormProgress.tsx';
import { NotSavedDisplay } from './NotSavedDisplay.tsx';
import { QuestionnaireInput } from './QuestionnaireInput.tsx';
import { TAB_STORE } from '../view/stores.ts';
import { Button } from '../ui/Button.tsx';

export interface FormPanelProps {
  /** Canonical URL of the Questionnaire. */
  readonly form: string;
  readonly session: SessionInfo;
  /** `tookMs`: from opening the form to its being saved. */
  readonly onSaved: (written: WrittenAnswer, tookMs: number) => void;
}

/** One form of the pathway, read from the service and written back to it. */
export function FormPanel({ form, session, onSaved }: FormPanelProps): ReactNode {
  const id = formId(form);
  const loaded = useForm(id);
  if (loaded.isPending) return <LoadingDisplay what="form" rows={6} />;
  if (loaded.isError)
    return <FailedDisplay what={t('forms:notRead')} error={loaded.error} onRetry={() => void loaded.refetch()} />;
  return <OpenForm id={id} loaded={loaded.data} session={session} onSaved={onSaved} />;
}

interface OpenFormProps extends Pick<FormPanelProps, 'session' | 'onSaved'> {
  readonly id: string;
  readonly loaded: FormAnswer;
}

type Start = { readonly from: 'empty' | 'draft' | 'last' | 'chart'; readonly response: QuestionnaireResponse | undefined };

function OpenForm({ id, loaded, session, onSaved }: OpenFormProps): ReactNode {
  const owner = useMemo(() => ownerOf(session), [session]);
  const [start, setStart] = useState<Start>(() => firstAnswers(owner, id, loaded));
  const [answers, setAnswers] = useState(start.response);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [openedAt] = useState(() => Date.now());
  const [usualMs] = useState(() => durationOf(id));
  const body = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const keyFor = useWriteKey();
  const write = useWrite<QuestionnaireResponse>((api, body) => api.form(keyFor(body.item), id, body));
  const keep = useCallback(
    (response: QuestionnaireResponse) => {
      setAnswers(response);
      setFaults((shown) => (shown.length === 0 ? shown : checkForm(loaded.questionnaire, response).faults));
      if (hasAnswers(response)) keepDraft(TAB_STORE, owner, { form: id, text: JSON.stringify(response) });
    },
    [owner, id, loaded.questionnaire],
  );
  const save = (given: QuestionnaireResponse): void => {
    const found = checkForm(loaded.questionnaire, given).faults;
    setFaults(found);
    if (found.length > 0) return;
    write.mutate(mergeResponse(loaded.response, given), {
      onSuccess: (written) => {
        dropDraft(TAB_STORE, owner, id);
        client.removeQueries({ queryKey: ['form', id] });
        const tookMs = Date.now() - openedAt;
        keepDuration(id, tookMs);
        onSaved(written, tookMs);
      },
    });
  };
  const restart = (next: Start): void => {
    dropDraft(TAB_STORE, owner, id);
    setStart(next);
    setAnswers(next.response);
    setFaults([]);
  };
  const readAgain = useMutation({
    mutationFn: () => client.refetchQueries({ queryKey: ['form', id] }, { throwOnError: true }),
    onSuccess: write.reset,
  });
  return (
    <div ref={body} className="kap-form-body">
      <StartNotice start={start} loaded={loaded} onRestart={restart} />
      {usualMs !== undefined && <p className="kap-muted">{t('forms:usual', { time: durationText(usualMs) })}</p>}
      <FormProgress questionnaire={loaded.questionnaire} answers={answers} />
      <QuestionnaireInput
        key={`${id} ${start.from}`}
        questionnaire={loaded.questionnaire}
        response={start.response}
        busy={write.isPending}
        onChange={keep}
        onSubmit={save}
      />
      <FaultsDisplay
        faults={faults}
        onGo={(linkId) => {
          if (body.current) focusQuestion(body.current, linkId);
        }}
      />
      {write.error && <NotSavedDisplay error={write.error} busy={readAgain.isPending} onReadAgain={readAgain.mutate} />}
    </div>
  );
}

/** A draft of this user first; then an unfinished response; a finished one is never copied unasked. */
function firstAnswers(owner: DraftOwner, id: string, loaded: FormAnswer): Start {
  const draft = parseDraft(readDraft(TAB_STORE, owner, id));
  if (draft) return { from: 'draft', response: draft };
  if (loaded.response?.status === 'in-progress') return { from: 'last', response: loaded.response };
  return freshStart(loaded);
}

/** Empty but for names and places that other forms hold already. */
function freshStart({ prefill = [] }: FormAnswer): Start {
  if (prefill.length === 0) return { from: 'empty', response: undefined };
  const item = prefill.map((one) => one.item);
  return { from: 'chart', response: { resourceType: 'QuestionnaireResponse', status: 'in-progress', item } };
}

interface StartNoticeProps {
  readonly start: Start;
  readonly loaded: FormAnswer;
  readonly onRestart: (start: Start) => void;
}

function StartNotice({ start, loaded, onRestart }: StartNoticeProps): ReactNode {
  const last = loaded.response;
  const when = last?.authored === undefined ? t('forms:noDate') : dateText(last.authored);
  const said = {
    draft: t('forms:draft'),
    last: t('forms:last', { at: when }),
    chart: t('forms:prefilled'),
    empty: last ? t('forms:lastAnswered', { at: when }) : undefined,
  }[start.from];
  if (said === undefined) return null;
  return (
    <div className="kap-notice kap-notice-info">
      <div>
        <p>{said}</p>
        {start.from === 'chart' && <OriginList prefill={loaded.prefill ?? []} questionnaire={loaded.questionnaire} />}
      </div>
      {(start.from === 'empty' || start.from === 'chart') && last ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onRestart({ from: 'last', response: last });
          }}
        >
          {t('forms:useLast')}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onRestart({ from: 'empty', response: undefined });
          }}
        >
          {t('forms:useEmpty')}
        </Button>
      )}
    </div>
  );
}
