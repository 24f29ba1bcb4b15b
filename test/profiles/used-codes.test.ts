import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValueSet } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { allValueSets } from '../../src/terminology/artifacts.ts';
import { localCodes, type LocalSystem } from '../../src/terminology/codes.ts';
import { compiled, definitions } from './build.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const sources = ['src', 'bots', 'app'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/node_modules|[/\\]dist/u.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const texts = sources.map((file) => [file.slice(ROOT.length + 1), readFileSync(file, 'utf8')] as const);
const found = (pattern: RegExp) => texts.flatMap(([file, text]) => [...text.matchAll(pattern)].map((match) => ({ file, match })));

const artifacts = [...compiled.values()].map((resource) => JSON.stringify(resource));
const everything = artifacts.join('\n');
const ids = new Set([...compiled.keys()].map((key) => key.split('/')[1]));

describe('TypeScript', () => {
  it('uses no local code that the artifacts do not define', () => {
    const uses = found(/\b(?:local|isLocal)\((?:[^()]*,\s*)?'(kap-[a-z-]+)',\s*'([a-z0-9-]+)'/gu);
    expect(uses.length).toBeGreaterThan(10);
    const wrong = uses.filter(({ match }) => !localCodes(match[1] as LocalSystem).includes(match[2] ?? ''));
    expect(wrong.map(({ file, match }) => `${file}: ${match[0]}`)).toEqual([]);
  });

  it('asks for no artifact that is not there', () => {
    const uses = found(
      /\b(?:canonical|profile|extension|valueSet|codeSystem|questionnaire|instrumentForm)\('(kap-[a-z0-9-]+)'\)/gu,
    );
    expect(uses.length).toBeGreaterThan(30);
    expect(uses.filter(({ match }) => !ids.has(match[1])).map(({ file, match }) => `${file}: ${match[0]}`)).toEqual([]);
  });

  it('writes no LOINC, SNOMED CT or RxNorm code that the artifacts do not have', () => {
    const uses = found(/'(\d{3,6}-\d|\d{7,18}|LA\d+-\d)'/gu).filter(
      ({ file }) => !file.startsWith('src/sandbox/') && !file.startsWith('src/cli/'),
    );
    expect(
      uses.filter(({ match }) => !everything.includes(`"${match[1] ?? ''}"`)).map(({ file, match }) => `${file}: ${match[0]}`),
    ).toEqual([]);
  });
});

describe('the artifacts', () => {
  it.each(allValueSets().map((set) => [set.id ?? '', set] as const))('give the codes of %s as compiled', (id, set) => {
    const whole = compiled.get(`ValueSet/${id}`) as ValueSet;
    const codes = ({ compose }: ValueSet) =>
      (compose?.include ?? []).map(({ system, concept, filter }) => ({
        system,
        filter,
        codes: (concept ?? []).map(({ code }) => code),
      }));
    expect(codes(set)).toEqual(codes(whole));
  });

  it('have no value set without a member', () => {
    const empty = allValueSets().filter(
      ({ compose }) => !compose?.include.some(({ concept, filter }) => (concept ?? filter ?? []).length > 0),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('say in every profile which US Core profile a conforming instance also meets, or that there is none', () => {
    const profiles = definitions.filter(({ type, derivation }) => derivation === 'constraint' && type !== 'Extension');
    expect(profiles.length).toBeGreaterThan(35);
    expect(profiles.filter(({ description }) => !/US Core/u.test(description ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('refer to no code system of ours that is not there', () => {
    const urls = [
      ...everything.matchAll(
        /https:\/\/kap-pathway\.org\/fhir\/(CodeSystem|ValueSet|Questionnaire|StructureDefinition)\/([a-z0-9-]+)/gu,
      ),
    ];
    const missing = urls.map(([, type, id]) => `${type ?? ''}/${id ?? ''}`).filter((key) => !compiled.has(key));
    expect([...new Set(missing)]).toEqual([]);
  });
});
