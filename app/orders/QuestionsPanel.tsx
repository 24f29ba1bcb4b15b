import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { orderApi } from '../api/client.ts';
import { type Decision, useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import type { DraftOwner } from '../view/drafts.ts';
import { dateText } from '../view/dates.ts';
import { TextField } from './Field.tsx';
import type { OrderProps } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

type Question = Decision['questions'][number];

/** What the prescriber asked the therapist about the order, each with its answer; the therapist answers here. */
export function QuestionsPanel({ decision: { questions, may, order }, owner }: OrderProps): ReactNode {
  if (questions.length === 0) return null;
  return (
    <Section id="order-questions" title={t('orders:question.title')}>
      <ul className="kap-order-lines">
        {questions.map((question) => (
          <li key={question.task}>
            <p>
              <strong>{question.byName ?? t('notRecordedLower')}</strong>, {dateText(question.at)}: {question.text}
              {question.order !== order?.reference && <span className="kap-muted"> {t('orders:question.ofAnother')}</span>}
            </p>
            <AnswerDisplay question={question} />
            {question.answer === undefined && may.answer && <AnswerInput question={question} owner={owner} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AnswerDisplay({ question: { answer } }: { readonly question: Question }): ReactNode {
  if (answer === undefined) return <p className="kap-muted">{t('orders:question.waits')}</p>;
  return (
    <p>
      {t('orders:question.answer')}: <strong>{answer.byName ?? t('notRecordedLower')}</strong>, {dateText(answer.at)}:{' '}
      {answer.text}
    </p>
  );
}

const EMPTY = { text: '' };

function AnswerInput({ question, owner }: { readonly question: Question; readonly owner: DraftOwner }): ReactNode {
  const { values, set, clear } = useKept(owner, `answer ${question.task}`, EMPTY);
  const answer = useOrderAct(orderApi.answer);
  const text = values.text.trim();
  return (
    <form
      className="kap-order-other"
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ id: question.task.replace('Task/', ''), text }, { onSuccess: clear });
      }}
    >
      <TextField
        label={t('orders:question.yours')}
        value={values.text}
        required
        onChange={(value) => {
          set('text', value);
        }}
      />
      <Button type="submit" variant="default" disabled={text === ''} loading={answer.isPending}>
        {t('orders:question.send')}
      </Button>
      <NotDoneDisplay what={t('orders:notSaved')} error={answer.error} />
    </form>
  );
}
