import '../styles/orders.css';
import type { ReactNode } from 'react';
import type { LozengeLedger, StockLot } from '../api/ledgers.ts';
import { ApiError, readMessages } from '../api/client.ts';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { BlockersInput } from '../orders/BlockersInput.tsx';
import { DraftDisplay } from '../orders/DraftDisplay.tsx';
import { HandedOverDisplay } from '../orders/HandOverPanel.tsx';
import { LookDisplay } from '../orders/LookDisplay.tsx';
import { LozengesDisplay } from '../orders/LozengesPanel.tsx';
import { DifferencesInput } from '../orders/MatchPanel.tsx';
import { OrderEvidence } from '../orders/OrderEvidence.tsx';
import { ChangedNotice, NotDoneDisplay } from '../orders/OrderNotices.tsx';
import { StockDisplay, UnreadDisplay } from '../orders/StockPanel.tsx';
import { type Verification, VerificationDisplay } from '../orders/VerifyPanel.tsx';
import { WayDisplay } from '../orders/WayDisplay.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { decisionChanges } from '../view/order-changes.ts';
import sample from './orders-sample.json';

const SAID = sample.said;
// An answer of the sandbox, kept as it came over the wire.
const HELD = sample.held as unknown as Decision;
const AT = HELD.readAt;
const SOURCE = HELD.gates[0]?.source ?? { citation: '', grade: 'M', weak: true };
const NOTHING = (): void => undefined;

const well = (): Decision => ({
  ...HELD,
  weight: { kg: 71.4, fresh: true, freshDays: 30 },
  gates: HELD.gates.map((line) => ({ ...line, decision: 'proceed', reasons: line.reasons.slice(0, 1) })),
  findings: [],
  vitals: [{ at: AT, reference: 'Observation/1', values: { systolic: 118, diastolic: 74, 'heart-rate': 66 }, level: 'within' }],
  scores: [
    { instrument: 'phq-9', at: AT, reference: 'QuestionnaireResponse/1', total: 17, band: SAID.band, alerts: [] },
    { instrument: 'phq-9', at: AT, reference: 'QuestionnaireResponse/2', total: 9, band: 'mild', alerts: [] },
  ],
  pdmp: { reference: 'ClinicalImpression/1', at: AT, byName: 'A. B.', summary: '–' },
  ...(HELD.order === undefined
    ? {}
    : { order: { ...HELD.order, blockers: [], attestation: { state: 'attested', reasons: [], attestedAt: AT } } }),
});

const unread = (): Decision => ({ ...HELD, findings: [], medications: [], doses: [], scores: [], unread: ['medications'] });

const LEDGER: LozengeLedger = {
  order: 'MedicationRequest/1',
  entries: [
    { reference: 'MedicationDispense/1', event: 'dispensed', count: 6, at: AT, by: 'A. B.' },
    {
      reference: 'MedicationAdministration/1',
      event: 'taken',
      count: 1,
      at: AT,
      by: 'A. B.',
      chaperone: { name: 'C. D.', how: 'video', at: AT },
    },
    { reference: 'MedicationDispense/2', event: 'wasted', count: 1, at: AT, by: 'A. B.', witness: 'E. F.', note: '–' },
    { reference: 'MedicationDispense/3', event: 'returned', at: AT },
  ],
  allowed: 6,
  counted: { at: AT, count: 3, expected: 4 },
  fills: 1,
  refillsLeft: 0,
  validUntil: AT.slice(0, 10),
  warnings: [{ id: 'supply-ends', text: SAID.warning, source: SOURCE }],
  discrepancies: [`3 counted on ${AT.slice(0, 10)}, 4 expected.`],
};

const LOT: StockLot = {
  lot: 'K-1',
  entries: [
    { reference: 'Basic/1', event: 'received', lot: 'K-1', mg: 500, at: AT, hasWitness: false, isTakenBack: false, by: 'A. B.' },
    {
      reference: 'Basic/2',
      event: 'wasted',
      lot: 'K-1',
      mg: 50,
      at: AT,
      hasWitness: true,
      isTakenBack: false,
      by: 'A. B.',
      witness: 'E. F.',
    },
  ],
  expectedMg: 450,
  counted: { at: AT, mg: 440, expectedMg: 450 },
  discrepancies: [`440 mg counted on ${AT.slice(0, 10)}, 450 mg expected.`],
};

const CHECKED: Verification = {
  reference: 'Provenance/1',
  holds: true,
  signature: { state: 'valid', kid: 'k-1', alg: 'ES256' },
  stepUp: { state: 'verified', method: 'webauthn' },
  version: 'same',
  attester: { reference: 'Practitioner/1', name: 'A. B.', isPrescriberNow: true },
  attestedAt: AT,
  target: { reference: 'MedicationRequest/1', version: '1' },
  order: { state: 'attested', reasons: [] },
  changes: [],
  faults: [],
};

/** Every visual state of the orders and the ledgers. */
export function OrdersGallery(): ReactNode {
  return (
    <section className="kap-column" aria-label={t('gallery:orders')}>
      <h2>{t('gallery:orders')}</h2>
      <LoadingDisplay what="view" rows={4} />
      <FailedDisplay what={t('orders:failed')} error={new ApiError(500, readMessages(undefined, 500))} onRetry={NOTHING} />
      <LookDisplay decision={well()} />
      <LookDisplay decision={HELD} />
      <ChangedNotice changes={decisionChanges(HELD, well())} now={AT} onSeen={NOTHING} />
      <NotDoneDisplay what={t('orders:notSaved')} error={new ApiError(409, readMessages(undefined, 409))} />
      {[HELD, well()].map((decision) => (
        <div key={decision.order?.attestation.state} className="kap-section">
          <WayDisplay decision={decision} />
          <DraftDisplay decision={decision} />
        </div>
      ))}
      <BlockersInput
        blockers={[...(HELD.order?.blockers ?? []), { id: 'finding-x', text: SAID.soft, overridable: true, rule: 'x' }]}
        now={AT}
        overrides={{}}
        mayOverride
        onChange={NOTHING}
      />
      <Handing />
      <OrderEvidence decision={unread()} />
      <LozengesDisplay ledgers={[]}>{() => null}</LozengesDisplay>
      <LozengesDisplay ledgers={[LEDGER]}>{() => null}</LozengesDisplay>
      <StockDisplay lots={[]} />
      <StockDisplay lots={[LOT]} />
      <UnreadDisplay unread={[{ reference: 'Basic/3', lot: 'K-2' }, { reference: 'Basic/4' }]} />
      <StockDisplay lots={[{ lot: 'K-2', entries: [], counted: { at: AT, mg: 440 }, discrepancies: [] }]} />
    </section>
  );
}

function Handing(): ReactNode {
  const vendor = { name: 'Rx', launchUrl: 'https://example.org/' };
  const broken: Verification = {
    ...CHECKED,
    holds: false,
    signature: { state: 'invalid' },
    faults: [SAID.fault],
  };
  const differences: Decision['matches'][number]['differences'] = [
    { id: 'doses', text: SAID.doses, draft: '6', ehr: '4' },
    { id: 'strength', text: SAID.strength, draft: '100' },
  ];
  return (
    <>
      <VerificationDisplay found={CHECKED} now={AT} />
      <VerificationDisplay found={broken} now={AT} />
      <div className="kap-order-part">
        <HandedOverDisplay handed={{ text: HELD.words, task: 'Task/1', refused: SAID.refused, vendor }} />
      </div>
      <DifferencesInput
        match={{ order: 'MedicationRequest/2', by: 'alike', differences, refusals: [] }}
        now={AT}
        confirmed={['doses']}
        mayConfirm
        onChange={NOTHING}
      />
    </>
  );
}
