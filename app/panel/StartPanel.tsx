import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { PathwayAnswer } from '../../src/service/contract.ts';
import { useStartPathway } from '../api/queries.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { FindingsDisplay } from './FindingsDisplay.tsx';

export interface StartPanelProps {
  readonly answer: PathwayAnswer;
  readonly userRoles: readonly string[];
}

/** A patient who is not on the pathway: what the chart says, and the start of a course. */
export function StartPanel({ answer, userRoles }: StartPanelProps): ReactNode {
  return (
    <>
      <Section id="start" title="Not on the KAP pathway">
        <p>No course of ketamine-assisted psychotherapy has been started for {answer.patient.name}.</p>
        <StartInput answer={answer} userRoles={userRoles} />
      </Section>
      <FindingsDisplay findings={answer.findings ?? []} unread={unreadOf(answer)} now={answer.readAt} userRoles={userRoles} />
    </>
  );
}

/** An answer without findings was not screened at all. */
function unreadOf(answer: PathwayAnswer): readonly string[] {
  return answer.findings === undefined ? ['the chart'] : (answer.unread ?? []);
}

function StartInput({ answer, userRoles }: StartPanelProps): ReactNode {
  const protocols = answer.protocols ?? [];
  const [chosen, setChosen] = useState(protocols[0]?.url);
  const name = useId();
  const start = useStartPathway();
  const access = decideAccess(['therapist', 'prescriber', 'supervised-associate', 'front-desk'], userRoles);
  if (protocols.length === 0)
    return <p className="kap-notice kap-notice-hold">This clinic has no protocol in force, so no course can be started.</p>;
  return (
    <form
      className="kap-start"
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(chosen === undefined ? {} : { protocol: chosen });
      }}
    >
      <fieldset>
        <legend>Protocol</legend>
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
              {protocol.title} <small className="kap-muted">version {protocol.version}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {start.error && <FailedDisplay what="The course could not be started." error={start.error} />}
      <Button type="submit" loading={start.isPending} disabled={!access.allowed}>
        Start the KAP pathway
      </Button>
      {!access.allowed && <span className="kap-who">only {access.who}</span>}
    </form>
  );
}
