import { expect, test } from 'vitest';
import { reachOf } from '../../src/ehr/granted-scope.ts';

test.each([
  ['patient/*.read', 'vitals', 'whole'],
  ['patient/Observation.read', 'vitals', 'whole'],
  ['patient/Observation.read', 'conditions', 'none'],
  ['patient/Observation.write', 'vitals', 'none'],
  ['user/*.*', 'patient', 'whole'],
  ['launch openid patient/Observation.rs', 'vitals', 'whole'],
  ['patient/Observation.cruds', 'vitals', 'whole'],
  ['patient/Observation.r', 'vitals', 'none'],
  ['patient/Patient.r', 'patient', 'whole'],
  ['patient/Patient.s', 'patient', 'none'],
  ['patient/Observation.rs?category=vital-signs', 'vitals', 'partly'],
  ['patient/Observation.rs?category=vital-signs user/Observation.rs', 'vitals', 'whole'],
  ['system/*.rs', 'allergies', 'whole'],
  ['', 'vitals', 'whole'],
  ['launch openid fhirUser', 'vitals', 'whole'],
  ['nonsense patient/', 'vitals', 'whole'],
] as const)('%s lets %s be read: %s', (scope, category, reach) => {
  expect(reachOf(scope)(category)).toBe(reach);
});
