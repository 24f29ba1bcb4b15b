import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDea, checkNpi } from '../../../src/core/orders/registration-numbers.ts';

// Clinical basis 5: verified by running.
test.each(['AP5836727', 'BB1388568', 'AB1234563', 'F91234563'])('the DEA number %s has the right format', (number) => {
  expect(checkDea(number)).toBe('format-ok');
});
test.each(['AB1234567', 'CS4861378', 'ab1234563', 'AB123456', 'AB12345633', '', 'A-1234563'])('%s is no DEA number', (number) => {
  expect(checkDea(number)).toBe('wrong');
});
test.each(['1234567893', '1528060837', '1669512349', '1100000490'])('the NPI %s has the right format', (number) => {
  expect(checkNpi(number)).toBe('format-ok');
});
test.each(['1234567890', '3234567893', '123456789', '12345678931', ''])('%s is no NPI', (number) => {
  expect(checkNpi(number)).toBe('wrong');
});

test('of ten check digits exactly one is right, and any one wrong digit of an NPI is found', () => {
  const start = fc.stringMatching(/^[12][0-9]{8}$/);
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
      const right = Array.from({ length: 10 }, (_, digit) => `${digits}${String(digit)}`).filter(
        (one) => checkNpi(one) === 'format-ok',
      );
      expect(right).toHaveLength(1);
      const [number = ''] = right;
      const other = String((Number(number[place]) + change) % 10);
      expect(checkNpi(`${number.slice(0, place)}${other}${number.slice(place + 1)}`)).toBe('wrong');
    }),
  );
});
