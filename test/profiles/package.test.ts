import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { artifactIndex, readResources } from '../../scripts/artifact-index.mjs';
import { untar } from '../../scripts/tar.mjs';
import { compiled, definitions, sourceIds } from './build.ts';

interface Entry {
  readonly filename: string;
  readonly resourceType: string;
  readonly id: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kap-pack-'));
const pack = (out: string) =>
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'profiles-pack.mjs'), '--out', out, '--no-docs']);
const archive = (out: string) =>
  gunzipSync(readFileSync(join(out, readdirSync(out).find((name) => name.endsWith('.tgz')) ?? '')));
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
let files: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  pack(folder);
  files = untar(archive(folder));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the FHIR package', () => {
  it('has the manifest that FHIR tools read', () => {
    expect(read('package/package.json')).toMatchObject({
      name: 'org.kap-pathway.fhir',
      canonical: 'https://kap-pathway.org/fhir',
      fhirVersions: ['4.0.1'],
      type: 'fhir.ig',
      dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    });
  });

  it.each(['package', 'package/example'])('has an index of %s that names each of its files, and nothing else', (path) => {
    const { files: listed } = read(`${path}/.index.json`) as { files: readonly Entry[] };
    const present = [...files.keys()].filter(
      (name) => name.startsWith(`${path}/`) && !/example\/|package\.json|\.index/u.test(name.slice(path.length + 1)),
    );
    expect(listed.map(({ filename }) => `${path}/${filename}`).toSorted()).toEqual(present.toSorted());
    for (const { filename, resourceType, id } of listed) expect(read(`${path}/${filename}`)).toMatchObject({ resourceType, id });
  });

  it('holds every definition and every example, and no counterexample', () => {
    const ids = [...files.values()].map((text) => (JSON.parse(text) as { id?: string }).id);
    const wrong = sourceIds('counterexamples');
    const right = [...compiled.values()].map(({ id }) => id).filter((id) => !wrong.includes(id ?? ''));
    expect(right.filter((id) => !ids.includes(id))).toEqual([]);
    expect(wrong.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('is the same bytes every time', () => {
    const again = mkdtempSync(join(tmpdir(), 'kap-pack-'));
    pack(again);
    expect(archive(again).equals(archive(folder))).toBe(true);
    rmSync(again, { recursive: true });
  });

  it('is a tar archive that other programs read', () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.tgz')) ?? '';
    const listed = execFileSync('tar', ['-tzf', join(folder, name)], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(listed).toEqual([...files.keys()]);
  });
});

describe('docs/profiles.md', () => {
  const profiles = definitions.filter(({ type }) => type !== 'Extension');
  const rows = readFileSync(join(ROOT, 'docs', 'profiles.md'), 'utf8').split('\n');
  const rowOf = (name: string): string | undefined => rows.find((row) => row.split('|')[1]?.split(/[ ,]+/u).includes(name));
  const says = (name: string): string | undefined => rowOf(name) ?? (/^Kap.+Total$/u.test(name) ? rowOf('Kap…Total') : undefined);

  it.each(profiles.map(({ name }) => name))('has a row for %s', (name) => {
    expect(says(name)).toBeDefined();
  });

  it('says "not written by code" of no profile that code claims', () => {
    const code = globSync(['src/**/*.ts', 'bots/**/*.ts'], { cwd: ROOT }).map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const unwritten = profiles.filter(({ name }) => says(name)?.includes('not written by code') === true);
    expect(unwritten).not.toEqual([]);
    expect(unwritten.map(({ id = '' }) => id).filter((id) => code.some((text) => text.includes(`profile('${id}')`)))).toEqual([]);
  });
});

describe('docs/artifacts.md', () => {
  it('says what is compiled: npm run profiles:pack writes it anew', () => {
    expect(readFileSync(join(ROOT, 'docs', 'artifacts.md'), 'utf8')).toBe(artifactIndex(readResources()));
  });
});
