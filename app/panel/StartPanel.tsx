import { type ReactNode, useId, useState } from 'react';
import type { PathwayAnswer, ProtocolChoice } from '../../src/service/contract.ts';
import { useStartPathway } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { routeWord } from '../view/words.ts';
import { addressOf } from '../views/use-view.ts';
import { FindingsDisplay } from './FindingsDisplay.tsx';
import { Button } from '../ui/Button.tsx';

export interface StartPanelProps {
  readonly answer: PathwayAnswer;
  readonly userRoles: readonly string[];
}

/** A patient who is not on the pathway: what the chart says, and the start of a course. */
export function StartPanel({ answer, userRoles }: StartPanelProps): ReactNode {
  return (
    <>
      <Section id="start" title={t('start.title')}>
        <p>{t('start.text', { name: answer.patient.name })}</p>
        <StartInput answer={answer} userRoles={userRoles} />
      </Section>
      {answer.audience !== 'desk' && (
        <FindingsDisplay findings={answer.findings ?? []} unread={unreadOf(answer)} now={answer.readAt} userRoles={userRoles} />
      )}
    </>
  );
}

/** In the other views of a patient who is not on the pathway: nothing is there yet, and the start is elsewhere. */
export function NotStarted({ name }: { readonly name: string }): ReactNode {
  return (
    <Section id="start" title={t('start.title')}>
      <p>{t('start.text', { name })}</p>
      <p className="kap-forms">
        <a className="kap-button kap-button-sm kap-button-filled" href={addressOf('pathway')}>
          {t('start.lead')}
        </a>
      </p>
    </Section>
  );
}

/** An answer without findings was not screened at all. */
function unreadOf(answer: PathwayAnswer): readonly string[] {
  return answer.findings === undefined ? [t('theChart')] : (answer.unread ?? []);
}

function StartInput({ answer, userRoles }: StartPanelProps): ReactNode {
  const protocols = answer.protocols ?? [];
  const [chosen, setChosen] = useState(protocols[0]?.url);
  const name = useId();
  const start = useStartPathway();
  const access = decideAccess(['therapist', 'prescriber', 'supervised-associate', 'front-desk'], userRoles);
  if (protocols.length === 0) return <p className="kap-notice kap-notice-hold">{t('start.noProtocol')}</p>;
  return (
    <form
      className="kap-start"
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(chosen === undefined ? {} : { protocol: chosen });
      }}
    >
      <fieldset>
        <legend>{t('start.protocol')}</legend>
        {protocols.map((protocol) => (
          <label key={protocol.url}>
            <input
              type="radio"
              name={name}
              checked={chosen === protocol.url}
              onChange={() => {
                setChosen(protocol.url);
              }}
            />
            <span>
              {sayText(protocol.title, answer.readAt)}{' '}
              <small className="kap-muted">{t('start.version', { version: protocol.version })}</small>
              <small className="kap-start-asks">{asksText(protocol, answer.readAt)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {start.error && <FailedDisplay what={t('start.failed')} error={start.error} />}
      <Button type="submit" loading={start.isPending} disabled={!access.allowed}>
        {t('start.start')}
      </Button>
      {!access.allowed && <span className="kap-who">{t('onlyRole', { who: access.who })}</span>}
    </form>
  );
}

/** What tells one protocol from another, before a course is bound to it. */
function asksText({ asks }: ProtocolChoice, now: string): string {
  const { minDoses: min, maxDoses: max, spacingDays, preparations, routes, settings } = asks;
  return [
    t('start.doses', { range: min === max ? String(max) : t('head.range', { min, max }), count: spacingDays }),
    ...(preparations === 0 ? [] : [t('start.preparations', { count: preparations })]),
    `${t('start.routes')}: ${routes.map(routeWord).join(', ')}`,
    `${t('start.settings')}: ${settings.map((setting) => sayText(setting, now)).join(', ')}`,
  ].join(' · ');
}
