import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allValueSets, valueSet } from '../../src/terminology/artifacts.ts';
import { localSystem, SYSTEMS } from '../../src/terminology/codes.ts';
import { hasCode, matchConcept } from '../../src/terminology/match.ts';

const ids = allValueSets().map(({ id }) => id ?? '');
const INGREDIENTS = localSystem('kap-ingredient');
const icd = (code: string) => ({ coding: [{ system: SYSTEMS.icd10cm, code }] });
const active = 'kap-rule-substance-use-disorder-active';

describe('matchConcept', () => {
  it.each(ids)('every enumerated code of %s is in it, and in no other system', (id) => {
    for (const include of valueSet(id).compose?.include ?? []) {
      for (const { code } of include.concept ?? []) {
        expect(matchConcept({ coding: [{ system: include.system ?? '', code }] }, id)).toBe('coded');
        expect(matchConcept({ coding: [{ system: include.system ?? '', code: ` ${code} ` }] }, id)).toBe('coded');
        expect(matchConcept({ coding: [{ system: 'https://example.org/other', code }] }, id)).toBeUndefined();
      }
    }
  });

  it.each(ids)('every ICD-10-CM family of %s matches dotted and undotted', (id) => {
    const families = (valueSet(id).compose?.include ?? []).flatMap(({ filter }) => filter ?? []);
    for (const { value } of families) {
      const code = value.replaceAll('\\.', '.').replace('.*', '');
      expect(matchConcept(icd(code), id)).toBe('coded');
      expect(matchConcept(icd(code.replaceAll('.', '')), id)).toBe('coded');
    }
  });

  it.each(ids)('every ingredient name of %s in text is only possible', (id) => {
    const names = (valueSet(id).compose?.include ?? [])
      .filter(({ system }) => system === INGREDIENTS)
      .flatMap(({ concept }) => concept ?? []);
    for (const { code } of names) expect(matchConcept({ text: `${code.toUpperCase()} 10 mg daily` }, id)).toBe('possible');
  });

  it.each([
    ['F11.20', 'coded'],
    ['F1120', 'coded'],
    ['f11.20', 'coded'],
    ['F11.21', undefined],
    ['F17.210', undefined],
    ['F11', undefined],
  ])('ICD-10-CM %s is %s as an active use disorder', (code, expected) => {
    expect(matchConcept(icd(code), active)).toBe(expected);
  });

  it('looks at every coding, not at the first', () => {
    const coding = [{ system: 'urn:oid:1.2.3', code: 'x' }, { code: 'F20.9' }, { system: SYSTEMS.icd10cm, code: 'F20.9' }];
    expect(matchConcept({ coding }, 'kap-rule-psychosis')).toBe('coded');
  });

  it('takes the code for sure also when the text would only be possible', () => {
    expect(matchConcept({ text: 'ketamine', coding: [{ system: SYSTEMS.rxnorm, code: '6130' }] }, 'kap-ketamine')).toBe('coded');
  });

  it.each([
    ['Ketamine HCl 100 mg troche', 'possible'],
    ['(R,S)-ketamine', 'possible'],
    ['Esketamine 56 mg nasal spray', undefined],
    ['norketamine', undefined],
    ['', undefined],
  ])('the text "%s" is %s as ketamine', (text, expected) => {
    expect(matchConcept({ text }, 'kap-ketamine')).toBe(expected);
  });

  it('finds a name in the display of a coding of another system', () => {
    const coding = [{ system: 'https://ehr.example.org/drugs', code: '1', display: 'Diazepam 5 MG Oral Tablet' }];
    expect(matchConcept({ coding }, 'kap-rule-benzodiazepines')).toBe('possible');
  });

  it('does not take oxcarbazepine for carbamazepine', () => {
    expect(matchConcept({ text: 'Oxcarbazepine 300 mg' }, 'kap-rule-cyp-inducers')).toBeUndefined();
    expect(matchConcept({ text: 'Carbamazepine 200 mg' }, 'kap-rule-cyp-inducers')).toBe('possible');
  });

  it('knows nothing of a concept that is absent or empty', () => {
    expect(matchConcept(undefined, active)).toBeUndefined();
    expect(matchConcept({}, active)).toBeUndefined();
  });

  it('does not depend on the order of the codings', () => {
    const system = fc.constantFrom<string>(SYSTEMS.icd10cm, SYSTEMS.snomed, SYSTEMS.rxnorm);
    const coding = fc.record({ system, code: fc.constantFrom('F11.20', '6130', 'F11.21', '75516001') });
    fc.assert(
      fc.property(fc.array(coding), fc.constantFrom(...ids), (codings, id) => {
        expect(matchConcept({ coding: codings.toReversed() }, id)).toBe(matchConcept({ coding: codings }, id));
      }),
    );
  });

  it('throws for a value set that does not exist', () => {
    expect(() => matchConcept({ text: 'x' }, 'kap-rule-nothing')).toThrow('kap-rule-nothing');
  });
});

describe('a known medication', () => {
  it('is in no rule by its code', () => {
    const rules = ids.filter((id) => id.startsWith('kap-rule-'));
    const known = (valueSet('kap-known-medication').compose?.include ?? []).filter(({ system }) => system === SYSTEMS.rxnorm);
    const codings = known.flatMap(({ concept }) => (concept ?? []).map(({ code }) => ({ system: SYSTEMS.rxnorm, code })));
    expect(codings.length).toBeGreaterThan(100);
    const both = codings.filter((coding) => rules.some((id) => matchConcept({ coding: [coding] }, id) === 'coded'));
    expect(both).toEqual([]);
  });
});

describe('hasCode', () => {
  it('needs system and code', () => {
    const wanted = [{ system: SYSTEMS.loinc, code: '2106-3' }];
    expect(hasCode({ coding: [{ system: SYSTEMS.loinc, code: '2106-3' }] }, wanted)).toBe(true);
    expect(hasCode({ coding: [{ system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3' }] }, wanted)).toBe(false);
    expect(hasCode({ coding: [{ code: '2106-3' }] }, [{ code: '2106-3' }])).toBe(false);
    expect(hasCode(undefined, wanted)).toBe(false);
  });
});
