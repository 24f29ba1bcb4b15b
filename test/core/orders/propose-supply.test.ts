import { expect, test } from 'vitest';
import spanish from '../../../app/locales/es/core.json' with { type: 'json' };
import { readCatalogue, translate } from '../../../app/i18n/sentences.ts';
import { proposeSupply } from '../../../src/core/orders/propose-supply.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';

const protocol = defaultProtocol();
const { maxDoses, minSpacingDays } = protocol.course;
const spacing = String(minSpacingDays.value);
const known = readCatalogue(spanish);

function textOf(given: number, id: 'doses-left' | 'days'): string | undefined {
  const asked = {
    protocol,
    given,
    now: '2026-01-05T09:00:00Z',
    kind: 'prescription',
    doseMg: 100,
    rules: [],
    chosen: {},
  } as const;
  return proposeSupply(asked).steps.find((step) => step.id === id)?.text;
}

test.each([
  [
    maxDoses - 2,
    'doses-left',
    `2 doses left in the course (${String(maxDoses - 2)} of ${String(maxDoses)} given)`,
    /^Quedan 2 dosis/,
  ],
  [
    maxDoses - 1,
    'doses-left',
    `1 dose left in the course (${String(maxDoses - 1)} of ${String(maxDoses)} given)`,
    /^Queda 1 dosis/,
  ],
  [maxDoses - 1, 'days', `1 dose × ${spacing} days = ${spacing} days`, /^1 dosis/],
  [maxDoses + 1, 'doses-left', `1 dose of maintenance, after the ${String(maxDoses)} of the course`, /^1 dosis de mantenimiento/],
] as const)('after %i doses the step %s counts as people do: %s', (given, id, text, said) => {
  expect(textOf(given, id)).toBe(text);
  expect(translate(known, text)).toMatchObject({ translated: true, text: expect.stringMatching(said) as string });
});
