import { Drawer } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { PathwayAnswer, SessionInfo, WrittenAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { LoadingDisplay } from '../ui/States.tsx';
import { Themed } from '../ui/Themed.tsx';
import { dateText } from '../view/dates.ts';
import { ownerOf } from '../view/drafts.ts';
import { DoseInput } from './DoseInput.tsx';
import { InEhrDisplay } from './InEhrDisplay.tsx';
import { NoteInput } from './NoteInput.tsx';
import { SavedDisplay } from './SavedDisplay.tsx';
import type { Sheet } from './sheet.ts';
import { Marked, strong } from '../ui/Marked.tsx';

const FormPanel = lazy(() => import('./FormPanel.tsx').then((module) => ({ default: module.FormPanel })));

export interface SheetPanelProps {
  readonly sheet: Sheet;
  readonly session: SessionInfo;
  readonly answer: PathwayAnswer | undefined;
  readonly onClose: () => void;
  readonly onOpen: (sheet: Sheet) => void;
}

/** What is being written, beside the page, under the name of the person it is written for. */
export function SheetPanel({ sheet, session, answer, onClose, onOpen }: SheetPanelProps): ReactNode {
  const [written, setWritten] = useState<{
    readonly sheet: Sheet;
    readonly answer: WrittenAnswer;
    readonly tookMs: number | undefined;
  }>();
  const { patient } = session;
  const saved = written?.sheet === sheet ? written : undefined;
  const show = (result: WrittenAnswer, tookMs?: number): void => {
    setWritten({ sheet, answer: result, tookMs });
  };
  return (
    <Themed>
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size={640}
        title={sheet.title}
        closeButtonProps={{ 'aria-label': t('forms:close') }}
        transitionProps={{ duration: 120 }}
      >
        <p className="kap-for">
          <Marked
            text={t('forms:for', {
              name: patient.name,
              born: patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate),
              mrn: patient.mrn ?? t('notRecordedLower'),
            })}
            as={strong}
          />
        </p>
        {saved ? (
          <SavedDisplay
            written={saved.answer}
            tookMs={saved.tookMs}
            userRoles={session.user.roles}
            onClose={onClose}
            onOpen={onOpen}
          />
        ) : (
          <Suspense fallback={<LoadingDisplay what="form" rows={6} />}>
            <SheetContent sheet={sheet} session={session} answer={answer} onSaved={show} onOpen={onOpen} />
          </Suspense>
        )}
      </Drawer>
    </Themed>
  );
}

interface SheetContentProps extends Pick<SheetPanelProps, 'sheet' | 'session' | 'answer' | 'onOpen'> {
  readonly onSaved: (written: WrittenAnswer, tookMs?: number) => void;
}

function SheetContent({ sheet, session, answer, onSaved, onOpen }: SheetContentProps): ReactNode {
  switch (sheet.kind) {
    case 'form':
      return <FormPanel key={sheet.form} form={sheet.form} session={session} onSaved={onSaved} />;
    case 'clear-finding': {
      const finding = answer?.pathway?.findings.find((candidate) => candidate.rule === sheet.rule);
      return (
        <NoteInput
          kind="clear-finding"
          rule={sheet.rule}
          about={finding}
          now={answer?.readAt ?? ''}
          owner={ownerOf(session)}
          onSaved={onSaved}
        />
      );
    }
    case 'review-medications':
    case 'risk-review': {
      const gate = sheet.kind === 'risk-review' ? 'suicide-risk' : 'interactions';
      const line = answer?.pathway?.gates.find((candidate) => candidate.id === gate);
      return <NoteInput kind={sheet.kind} about={line} now={answer?.readAt ?? ''} owner={ownerOf(session)} onSaved={onSaved} />;
    }
    case 'give-dose':
      return <DoseInput onSaved={onSaved} />;
    case 'in-ehr':
      return <InEhrDisplay action={sheet.action} userRoles={session.user.roles} onOpen={onOpen} />;
  }
}
