import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { FAULT_STATUS } from '../../src/service/smart/launch-error.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
const [, logs = ''] = page.split('\n## Logs\n');

/** The event of every line that the service can log, of what is called `logger` and gets its event last. */
function eventsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\blogger(\.(info|warn|error)|\[.*\])$/s.test(node.expression.getText())) {
      const event = node.arguments.at(-1);
      found.push(event !== undefined && ts.isStringLiteral(event) ? event.text : `not literal in ${file}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const logged = new Set(globSync('src/{service,cli}/**/*.ts', { cwd: ROOT }).flatMap(eventsIn));
// Both names are in a list there, and neither is a literal at the call.
logged.delete('not literal in src/service/last-resort.ts');
const events = [...logged, 'uncaughtException', 'unhandledRejection'].toSorted();
const rows = [...(logs.split('\n## ')[0] ?? '').matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
);

describe('docs/operations.md', () => {
  test('names every event that is logged, and no other', () => {
    expect(rows.toSorted()).toEqual(events);
    expect(events.length).toBeGreaterThan(30);
  });

  test.each(Object.keys(FAULT_STATUS))('says what to do when a launch ends with %s', (fault) => {
    const [, runbook = ''] = page.split('\n### Somebody can not open the panel\n');
    expect(runbook.split('\n### ')[0]).toMatch(new RegExp(`^\\| .*\`${fault}\`.* \\| .{20}`, 'm'));
  });
});
