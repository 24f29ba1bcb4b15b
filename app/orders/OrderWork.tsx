import { type ReactNode, useState } from 'react';
import type { Choice, Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Section } from '../ui/Section.tsx';
import type { DraftOwner } from '../view/drafts.ts';
import type { DecisionChange } from '../view/order-changes.ts';
import { AttestInput } from './AttestInput.tsx';
import { RouteInput } from './ChoiceInput.tsx';
import { DeclineInput } from './DeclineInput.tsx';
import { DraftDisplay } from './DraftDisplay.tsx';
import { HandOverPanel } from './HandOverPanel.tsx';
import { LookDisplay } from './LookDisplay.tsx';
import { MatchPanel } from './MatchPanel.tsx';
import type { CurrentProps, OrderProps } from './order-props.ts';
import { OrderEvidence } from './OrderEvidence.tsx';
import { ChangedNotice } from './OrderNotices.tsx';
import { PasskeyPanel } from './PasskeyPanel.tsx';
import { PdmpInput } from './PdmpInput.tsx';
import { PrepareInput, ReviseInput } from './PrepareInput.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { ReportInput } from './ReportInput.tsx';
import { AttestationPanel } from './VerifyPanel.tsx';
import { WayDisplay } from './WayDisplay.tsx';

export interface OrderWorkProps {
  readonly decision: Decision;
  readonly owner: DraftOwner;
  readonly isPrescriber: boolean;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** What changed since the person looked. */
  readonly changes: readonly DecisionChange[];
  readonly onSeen: () => void;
}

/** The order with everything that bears on it and everything that can be done with it, from one reading of the record. */
export function OrderWork({ decision, owner, isPrescriber, choice, onChoose, changes, onSeen }: OrderWorkProps): ReactNode {
  const { order, words, readAt } = decision;
  const props: OrderProps = { decision, owner, isPrescriber, isSeen: changes.length === 0 };
  return (
    <>
      <p className="kap-order-words" role="note">
        <strong lang="en">{words}</strong> <span>{t('orders:notIssued')}</span>
      </p>
      <ChangedNotice changes={changes} now={readAt} onSeen={onSeen} />
      <LookDisplay decision={decision} />
      <QuestionsPanel {...props} />
      <Section id="order" title={t(order === undefined ? 'orders:proposed' : 'orders:current')}>
        {order === undefined ? (
          <ProposalWork {...props} choice={choice} onChoose={onChoose} />
        ) : (
          <CurrentWork key={order.reference} {...props} order={order} />
        )}
      </Section>
      <OrderEvidence decision={decision} />
      <PdmpInput {...props} />
      {decision.may.attest && <PasskeyPanel approved={decision.may.passkey} />}
    </>
  );
}

function ProposalWork(props: OrderProps & Pick<OrderWorkProps, 'choice' | 'onChoose'>): ReactNode {
  const { decision, choice, onChoose } = props;
  const [directions, setDirections] = useState<string>();
  const { proposal } = decision;
  return (
    <>
      <InForceDisplay decision={decision} />
      <RouteInput
        proposal={proposal}
        route={choice.route}
        onChange={(route) => {
          onChoose(route === undefined ? {} : { route });
        }}
      />
      <DraftDisplay decision={decision} />
      <PrepareInput
        {...props}
        directions={directions}
        onChoose={(chosen, words) => {
          onChoose(chosen);
          setDirections(words);
        }}
      />
    </>
  );
}

function CurrentWork(props: CurrentProps): ReactNode {
  const { decision, order } = props;
  return (
    <>
      <WayDisplay decision={decision} />
      {order.status === 'draft' && <InForceDisplay decision={decision} />}
      <DraftDisplay decision={decision} />
      <AttestationPanel order={order} now={decision.readAt} />
      {order.status === 'draft' && <AttestInput {...props} />}
      <HandOverPanel {...props} />
      <MatchPanel {...props} />
      <ReportInput {...props} />
      <ReviseInput {...props} />
      <DeclineInput {...props} />
    </>
  );
}

/** The order by which doses may be given now, when it is another than the one on this screen: the EHR's own. */
function InForceDisplay({ decision: { gates, readAt } }: { readonly decision: Decision }): ReactNode {
  const line = gates.find(({ id }) => id === 'order');
  const [evidence] = line?.evidence ?? [];
  if (line === undefined || evidence === undefined) return null;
  return (
    <p className="kap-order-inforce">
      <DecisionBadge decision={line.decision} /> <strong>{t('orders:inForce')}</strong> <Said now={readAt}>{evidence.text}</Said>.{' '}
      <span className="kap-muted">
        <Said now={readAt}>{line.reasons.join(' ')}</Said>
      </span>
    </p>
  );
}
