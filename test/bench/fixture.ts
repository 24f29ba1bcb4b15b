import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fixture, Patient } from './process.ts';

interface Kept {
  /** A {@link Fixture} as JSON. */
  readonly file: string;
  readonly patient: Patient;
}

let kept: Promise<Kept> | undefined;

/** The patient and the store's answers, made once. */
export function theFixture(): Promise<Kept> {
  return (kept ??= make());
}

async function make(): Promise<Kept> {
  const { fillStore, recordAnswers } = await import('./sandbox-store.ts');
  const filled = await fillStore();
  const fixture: Fixture = { patient: filled.patient, answers: await recordAnswers(filled) };
  const file = join(mkdtempSync(join(tmpdir(), 'kap-bench-')), 'fixture.json');
  writeFileSync(file, JSON.stringify(fixture));
  return { file, patient: fixture.patient };
}
