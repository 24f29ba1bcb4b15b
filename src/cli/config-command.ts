import { type ConfigLine, describeConfig } from '../service/describe-config.ts';
import { faultLines, readConfig } from './read-config.ts';
import { readSharing } from './share-through.ts';

const MARKS: Readonly<Record<ConfigLine['kind'], string>> = { said: ' ', missing: '-', risk: '!' };

/**
 * Says what a configuration means, or everything that is wrong with it. Nothing is asked of any server.
 * @returns exit code: 0 for a configuration that `kap serve` takes, 1 for one that it refuses
 */
export function configCheckCommand(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void = (line) => console.log(line),
): number {
  const read = readConfig(file, env);
  const sharing = sharingLine(env);
  if (!read.ok) {
    write(`${file} can not be used:`);
    for (const line of faultLines(read.faults)) write(line);
    return 1;
  }
  for (const { title, lines } of describeConfig(read.config)) {
    write('');
    write(title);
    for (const { kind, text } of lines) write(`  ${MARKS[kind]} ${text}`);
  }
  write('');
  write('The environment');
  write(`  ${MARKS[sharing.kind]} ${sharing.text}`);
  write('');
  write(
    sharing.usable
      ? `${file} can be used. "-" is not there and need not be; "!" is what a reviewer will ask about.`
      : `${file} can be used, the environment not.`,
  );
  return sharing.usable ? 0 : 1;
}

function sharingLine(env: Readonly<Record<string, string | undefined>>): ConfigLine & { readonly usable: boolean } {
  const said = readSharing(env);
  if (said === undefined) {
    const text = 'REDIS_URL: sessions live in one process: run one copy, and a restart ends them.';
    return { kind: 'missing', text, usable: true };
  }
  if ('why' in said) return { kind: 'risk', text: `${said.why}.`, usable: false };
  return { kind: 'said', text: 'Copies of the service share sessions through Redis, sealed.', usable: true };
}
