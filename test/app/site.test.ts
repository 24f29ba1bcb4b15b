import { describe, expect, test } from 'vitest';
import { maySeeSite, seesSiteOnly } from '../../app/view/site-access.ts';
import { filterRules, groupFindings, protocolSections } from '../../app/view/site.ts';
import { PERMISSIONS } from '../../src/service/authorization.ts';
import { finding } from '../../src/medplum/doctor/catalogue.ts';
import type { SourceAttributes } from '../../src/service/site/site-answer.ts';
import { codeSystem } from '../../src/terminology/artifacts.ts';

const ROLES = (codeSystem('kap-role').concept ?? []).map(({ code }) => code);
const rule = (more: Partial<SourceAttributes>): SourceAttributes => {
  const source = { citation: 'Ketamine label', grade: 'A', weak: false } as const;
  const none = { version: undefined, madeBy: undefined, reviewedOn: undefined };
  return { kind: 'safety', id: 'x', title: 'X', text: 'Something', source, ...none, ...more };
};

describe('the site view', () => {
  test('is offered to those whom the service lets in, and to nobody else', () => {
    const offered = ROLES.filter((role) => maySeeSite([role]));
    expect(offered.toSorted()).toEqual([...PERMISSIONS['read-site'].roles].toSorted());
  });

  test('is all that there is for health IT, unless they treat or receive patients too', () => {
    expect(ROLES.filter((role) => seesSiteOnly([role]))).toEqual(['health-it', 'administrator']);
    expect(seesSiteOnly(['administrator', 'front-desk'])).toBe(false);
    expect(seesSiteOnly([])).toBe(false);
  });
});

test('findings of one kind stand together, the gravest first', () => {
  const some = [finding('frame-none'), finding('bot-missing', { about: 'a' }), finding('sweep-failing'), finding('bot-missing')];
  expect(groupFindings(some).map(([{ code }, ones]) => [code, ones.length])).toEqual([
    ['bot-missing', 2],
    ['sweep-failing', 1],
    ['frame-none', 1],
  ]);
});

test('the rows of a protocol keep their order within their sections', () => {
  const row = (section: string, key: string) => ({ section, key, label: key, value: '', sources: [] });
  const sections = protocolSections([row('A', '1'), row('B', '2'), row('A', '3')]);
  expect(sections.map(([name, rows]) => [name, rows.map(({ key }) => key).join('')])).toEqual([
    ['A', '13'],
    ['B', '2'],
  ]);
});

test.each([
  ['', undefined, 2],
  ['KETAMINE label', undefined, 1],
  ['label nothing', undefined, 0],
  ['', 'gate', 1],
] as const)('searching for “%s” among rules of the kind %s shows %d', (search, kind, count) => {
  const source = { citation: 'Clinic page', grade: 'D', weak: true } as const;
  expect(
    filterRules([rule({}), rule({ kind: 'gate', id: 'consent', source })], { kind, search, say: (text) => text }),
  ).toHaveLength(count);
});
