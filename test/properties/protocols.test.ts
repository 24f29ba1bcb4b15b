import type { Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { checkProtocol } from '../../src/core/protocol/check.ts';
import { findProtocol, protocols } from '../../src/core/protocol/default-protocol.ts';
import { diffProtocols } from '../../src/core/protocol/diff.ts';
import type { Protocol } from '../../src/core/protocol/protocol.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import { planDefinitions } from '../../src/terminology/artifacts.ts';
import { cssrs, EHR_BASE, freshAt, impression, readyForDose, ROLES, THERAPIST } from '../support/course.ts';

function named(name: string): Protocol {
  const found = findProtocol(name);
  if (found === undefined) throw new Error(`${name} is not shipped`);
  return found;
}

const anyProtocol = fc.constantFrom(...protocols());
const relational = named('KapProtocolRelational');

function assessed(protocol: Protocol, resources: readonly Resource[], now: string) {
  return assess(protocol, buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), now);
}

test('a dose is possible in no protocol unless all of its twelve lines proceed, whatever part of a history is there', () => {
  fc.assert(
    fc.property(
      anyProtocol.chain((protocol) => {
        const { resources, now } = readyForDose(protocol, 2);
        return fc.tuple(fc.constant(protocol), fc.subarray([...resources]), fc.constant(now));
      }),
      ([protocol, resources, now]) => {
        const { dose, gates } = assessed(protocol, resources, now);
        expect(gates).toHaveLength(12);
        expect(dose === 'proceed').toBe(gates.every(({ decision }) => decision === 'proceed'));
      },
    ),
    { numRuns: 150 },
  );
});

test('the relational protocol never lets through a suicide risk that another one holds', () => {
  const answers = fc.subarray(['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9']);
  fc.assert(
    fc.property(anyProtocol, answers, fc.subarray(['prescriber', 'therapist']), (other, yes, signers) => {
      const decide = (protocol: Protocol): string | undefined => {
        const { resources, now } = readyForDose(protocol, 1);
        const calm = resources.filter((one) => !(one.id ?? '').startsWith('kap-c-ssrs-screen'));
        const screen = cssrs(now, yes);
        const review = impression('risk-review', now, [`QuestionnaireResponse/${screen.id ?? ''}`]);
        const signed = signers.map((by) =>
          by === 'prescriber' ? review : { ...review, id: `${review.id ?? ''}-2`, assessor: { reference: THERAPIST } },
        );
        return assessed(protocol, [...calm, screen, ...signed], now).gates.find(({ id }) => id === 'suicide-risk')?.decision;
      };
      if (decide(other) !== 'proceed') expect(decide(relational)).not.toBe('proceed');
    }),
    { numRuns: 100 },
  );
});

test('a protocol with any one extension or step left out is refused, or differs in words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...planDefinitions()), fc.boolean(), fc.nat(), (plan, ofSteps, pick) => {
      const parts = (ofSteps ? plan.action : plan.extension) ?? [];
      const index = pick % parts.length;
      const kept = parts.filter((_, at) => at !== index);
      const check = checkProtocol({ ...plan, [ofSteps ? 'action' : 'extension']: kept });
      const whole = named(plan.name ?? '');
      if (check.ok) expect(diffProtocols(whole, check.protocol)).not.toEqual([]);
      else expect(check.faults.every(({ path, reason }) => path.length > 0 && reason.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
