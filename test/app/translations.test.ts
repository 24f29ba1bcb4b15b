import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const APP = join(import.meta.dirname, '../../app');
const LOCALES = join(APP, 'locales');
const WORDS = readdirSync(join(LOCALES, 'en')).map((file) => file.replace('.json', ''));
const SOURCES = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('dist'),
);

type Tree = { readonly [key: string]: string | Tree };

function readWords(language: string, words: string): ReadonlyMap<string, string> {
  const flatten = (tree: Tree, path: string): readonly (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : flatten(value, `${path}${key}.`),
    );
  return new Map(flatten(JSON.parse(readFileSync(join(LOCALES, language, `${words}.json`), 'utf8')) as Tree, ''));
}

const holes = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map(([hole]) => hole).toSorted();

describe.each(WORDS)('the words of %s', (words) => {
  const english = readWords('en', words);
  const spanish = readWords('es', words);

  test('exist in both languages', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...spanish.values(), ...english.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  test('take the same values in both languages', () => {
    const different = [...english].filter(([key, text]) => holes(text).join() !== holes(spanish.get(key) ?? '').join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('are all used', () => {
    const code = SOURCES.map((file) => readFileSync(join(APP, file), 'utf8')).join('\n');
    // `state.${state}` uses every key of its form.
    const forms = [...code.matchAll(/`(?:\w+:)?([\w.-]*(?:\$\{[^`}]*\}[\w.-]*)+)`/g)].map(
      ([, template = '']) => new RegExp(`^${template.replaceAll('.', '[.]').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    );
    const used = (key: string): boolean => {
      const plain = key.replace(/_(one|many|other)$/, '');
      return new RegExp(`['"\`:]${plain.replaceAll('.', '[.]')}['"\`]`).test(code) || forms.some((form) => form.test(plain));
    };
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });
});

/** Attributes that a person reads or hears. */
const SAID = new Set([
  'aria-label',
  'title',
  'label',
  'description',
  'placeholder',
  'alt',
  'aria-description',
  'submitButtonText',
  'what',
]);
const MEANT = /\p{L}{2}/u;
/** Units, abbreviations and names that are the same in every language. */
const UNIVERSAL = /^(?:mmHg|\/min|mg|kg|KAP|%|English|Español|[\s/·–()%,:;.]|&\w+;)+$/u;

function untranslated(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(APP, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if (MEANT.test(text) && !UNIVERSAL.test(text.trim()))
      found.push(`${file}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SAID.has(node.name.getText()) && node.initializer) {
      const value = ts.isStringLiteral(node.initializer) ? node.initializer : undefined;
      const isCode = node.name.getText() === 'what' && /^[a-z]+$/.test(value?.text ?? '');
      if (value && !isCode) note(node, value.text);
    }
    // A sentence in the code: capital or blank between words, outside imports, errors and comments.
    if (
      (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      /^\p{Lu}\p{Ll}+[ .,]|\p{L}{3,} \p{L}{3,}/u.test(node.text)
    ) {
      const within = node.parent;
      const isThrown = ts.isNewExpression(within) && /Error$/.test(within.expression.getText());
      const isStyle = ts.isJsxAttribute(within) || /className|fontFamily|FONT/.test(within.getText().slice(0, 60));
      if (!isThrown && !isStyle && !ts.isImportDeclaration(within) && !/kap-/.test(node.text)) note(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Calls of `t` with a fixed key that leave a hole of its words unfilled. */
function unfilled(file: string, words: ReadonlyMap<string, string>): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(APP, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText() !== 't') return;
    const [key, values] = node.arguments;
    if (!key || !ts.isStringLiteral(key)) return;
    const text = words.get(key.text) ?? words.get(`${key.text}_other`) ?? '';
    const given = values && ts.isObjectLiteralExpression(values) ? values.properties : [];
    // What is spread or named elsewhere is not looked into.
    if ((values && !ts.isObjectLiteralExpression(values)) || given.some(ts.isSpreadAssignment)) return;
    const names = given.map((property) => property.name?.getText() ?? '');
    const open = [...text.matchAll(/\{\{(\w+)\}\}/g)].filter(([, hole = '']) => !names.includes(hole));
    if (open.length > 0) found.push(`${file}: ${key.text}`);
  };
  visit(source);
  return found;
}

describe('the panel', () => {
  test('fills every hole of the words that it says', () => {
    const words = new Map(
      WORDS.flatMap((part) =>
        [...readWords('en', part)].map(([key, text]) => [part === 'panel' ? key : `${part}:${key}`, text] as const),
      ),
    );
    expect(SOURCES.flatMap((file) => unfilled(file, words))).toEqual([]);
  });

  test('says nothing that is not in its words', () => {
    expect(SOURCES.flatMap(untranslated)).toEqual([]);
  });
});
