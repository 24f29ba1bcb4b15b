/** What a checksum can say of a number. `format-ok` never means that a licence or registration is active. */
export type NumberCheck = 'format-ok' | 'wrong';

/** Where a person looks a number up; a manual step. */
export const LOOKUPS = {
  npi: 'https://npiregistry.cms.hhs.gov/',
  dea: 'https://apps.deadiversion.usdoj.gov/webforms2/spring/validationLogin',
} as const;

/** Digits of the Luhn check that stand for the prefix 80840 of an NPI. Clinical basis 5 [S114]. */
const NPI_PREFIX_SUM = 24;

/**
 * National Provider Identifier: ten digits beginning with 1 or 2, the last one a Luhn check over the prefix 80840 and the rest.
 * Clinical basis 5 [S114]; the rule for the first digit is [M].
 */
export function checkNpi(text: string): NumberCheck {
  if (!/^[12]\d{9}$/.test(text)) return 'wrong';
  const digits = Array.from(text, Number);
  const sum = digits
    .slice(0, 9)
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digitSum(digit * 2) : digit), NPI_PREFIX_SUM);
  return (10 - (sum % 10)) % 10 === digits[9] ? 'format-ok' : 'wrong';
}

function digitSum(value: number): number {
  return value > 9 ? value - 9 : value;
}

/**
 * DEA number: two letters (the second may be 9) and seven digits, of which the last is a check digit. The meaning of the first
 * letter is not checked: published lists of it disagree. Clinical basis 5 [S113].
 */
export function checkDea(text: string): NumberCheck {
  if (!/^[A-Z][A-Z9]\d{7}$/.test(text)) return 'wrong';
  const [d1 = 0, d2 = 0, d3 = 0, d4 = 0, d5 = 0, d6 = 0, d7 = 0] = Array.from(text.slice(2), Number);
  return (d1 + d3 + d5 + 2 * (d2 + d4 + d6)) % 10 === d7 ? 'format-ok' : 'wrong';
}
