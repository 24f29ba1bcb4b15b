import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { isRecord } from '../../core/shape/shape.ts';
import type { Licence } from './site-answer.ts';

/** What the compiled guide says of its artifacts beyond what code decides by; `artifacts.json` leaves that out to stay small. */
export interface Publication {
  readonly licences: readonly Licence[];
  /** By canonical URL. */
  readonly artifacts: ReadonlyMap<string, { readonly madeBy: string | undefined; readonly reviewedOn: string | undefined }>;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMPILED = join(ROOT, 'profiles', 'build', 'fsh-generated', 'resources');
const SHIPPED = /^(CodeSystem|PlanDefinition|Questionnaire|ValueSet)-.*\.json$/;

/** Version and licence of the software itself, as package.json names them. @throws Error when it is not there */
export async function readSoftware(): Promise<{ readonly version: string; readonly licence: string }> {
  const { version, license } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
  return { version: version ?? '', licence: license ?? '' };
}

/** Reads the compiled guide; undefined when it is not there, which is not to be mistaken for a guide without other people's work. */
export async function readPublication(folder = COMPILED): Promise<Publication | undefined> {
  try {
    const files = (await readdir(folder)).filter((file) => SHIPPED.test(file)).toSorted();
    const read = await Promise.all(
      files.map(async (file): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'))),
    );
    const shipped = read.filter(isRecord).filter(({ experimental }) => experimental === false);
    return {
      licences: licencesOf(shipped),
      artifacts: new Map(shipped.map((one) => [textOf(one, 'url') ?? '', attributesOf(one)])),
    };
  } catch {
    return undefined;
  }
}

type Artifact = Readonly<Record<string, unknown>>;

function textOf(artifact: Artifact, name: string): string | undefined {
  const value = artifact[name];
  return typeof value === 'string' ? value : undefined;
}

function attributesOf(artifact: Artifact): { readonly madeBy: string | undefined; readonly reviewedOn: string | undefined } {
  return { madeBy: textOf(artifact, 'publisher'), reviewedOn: textOf(artifact, 'lastReviewDate') ?? textOf(artifact, 'date') };
}

/** The notices, each once; those of instruments, which carry their own, before those of whole terminologies. */
function licencesOf(artifacts: readonly Artifact[]): readonly Licence[] {
  const notices = Map.groupBy(artifacts, (one) => textOf(one, 'copyright'));
  return [...notices]
    .flatMap(([text, some]) =>
      text === undefined ? [] : [{ text, of: some.map((one) => textOf(one, 'title') ?? textOf(one, 'name') ?? '').toSorted() }],
    )
    .toSorted((a, b) => a.of.length - b.of.length);
}
