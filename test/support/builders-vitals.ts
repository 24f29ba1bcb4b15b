import type { Observation, Quantity } from '@medplum/fhirtypes';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import { VITAL_CODES } from '../../src/terminology/codes.ts';
import { quantity, type Unit } from '../../src/terminology/ucum.ts';
import { PATIENT } from './builders.ts';

export function anObservation(overrides: Partial<Observation> = {}): Observation {
  return {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    code: { coding: [] },
    subject: { reference: PATIENT },
    effectiveDateTime: '2026-03-10T14:50:00Z',
    ...overrides,
  };
}

const VITAL_UNITS: Readonly<Record<VitalSign, Unit>> = {
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
};

/** One vital sign by itself, in its UCUM unit unless `value` says otherwise. */
export function aVital(sign: VitalSign, value: number | Quantity, overrides: Partial<Observation> = {}): Observation {
  return anObservation({
    id: sign,
    code: { coding: [...VITAL_CODES[sign]] },
    valueQuantity: typeof value === 'number' ? quantity(value, VITAL_UNITS[sign]) : value,
    ...overrides,
  });
}

/** A panel with both pressures, as an EHR charts it. */
export function aBloodPressure(systolic: number, diastolic: number, overrides: Partial<Observation> = {}): Observation {
  const part = (sign: VitalSign, value: number) => ({
    code: { coding: [...VITAL_CODES[sign]] },
    valueQuantity: quantity(value, 'mm[Hg]'),
  });
  return anObservation({
    id: 'bp1',
    code: { coding: [...VITAL_CODES['blood-pressure']] },
    component: [part('systolic', systolic), part('diastolic', diastolic)],
    ...overrides,
  });
}

export function aWeight(value: number | Quantity, overrides: Partial<Observation> = {}): Observation {
  return anObservation({
    id: 'weight1',
    code: { coding: [...VITAL_CODES.weight] },
    valueQuantity: typeof value === 'number' ? quantity(value, 'kg') : value,
    effectiveDateTime: '2026-03-08T09:00:00Z',
    ...overrides,
  });
}
