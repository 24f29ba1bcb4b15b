import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import spanishSite from '../../app/locales/es/core-site.json' with { type: 'json' };
import spanish from '../../app/locales/es/core.json' with { type: 'json' };
import { readCatalogue, translate } from '../../app/i18n/sentences.ts';
import { describeProtocol } from '../../src/core/protocol/describe.ts';
import { protocols } from '../../src/core/protocol/default-protocol.ts';
import { CATALOGUE } from '../../src/medplum/doctor/catalogue.ts';
import { sourceAttributes } from '../../src/service/site/source-attributes.ts';
import { RULES } from '../../src/terminology/rules.ts';

const CORE = join(import.meta.dirname, '../../src/core');
const known = readCatalogue(spanish);
const say = (text: string): string => translate(known, text).text;

/** Parts of the core whose sentences the panel shows. */
const SPEAKING = ['pathway', 'safety', 'instruments', 'orders'];
/** Sentences that go into resources or faults and not onto the panel's page, and parts of other sentences. */
const NOT_SHOWN =
  /desired|reconcile|digest|^kap-|^No source$|^The guide has no|has no rule|resourceType|\/|^\S+$|product choice|\(clinical basis/;

/** Put into a template that is known with what it holds. */
const PART = /^ |^Xx0 Found: Xx1|^Xx0 \S*Xx1/;

/** The sentences of a file, a template's holes filled with a word that nobody knows. */
function sentencesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(CORE, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map((span, at) => `Xx${String(at)}${span.literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sentences = SPEAKING.flatMap((folder) =>
  readdirSync(join(CORE, folder))
    .filter((file) => !/^(desired|reconcile|digest|build-draft)/.test(file))
    .flatMap((file) => sentencesIn(join(folder, file))),
).filter((text) => /\p{L}{3}/u.test(text) && text.includes(' ') && !NOT_SHOWN.test(text) && !PART.test(text));

describe('the service’s sentences in Spanish', () => {
  test('are known, whatever stands in their holes', () => {
    const missing = [...new Set(sentences)].filter((text) => !translate(known, text.trim()).translated);
    expect(missing).toEqual([]);
  });

  test('are known of every safety rule', () => {
    expect(RULES.map(({ text }) => text).filter((text) => !translate(known, text).translated)).toEqual([]);
  });

  test('are known of the site view: protocols in plain words, rules with their sources, what the doctor finds', () => {
    const site = readCatalogue({ ...spanishSite, ...spanish });
    const rows = protocols().flatMap((protocol) => describeProtocol(protocol));
    const said = [
      ...rows.flatMap(({ section, label, value }) => [section, label, value]),
      ...sourceAttributes(undefined).flatMap(({ title, text }) => [title, text]),
      ...Object.values(CATALOGUE).flatMap(({ means, todo }) => [means, todo]),
    ].filter((text) => /\p{L}{3}/u.test(text) && !/\bUSD\b/.test(text));
    expect([...new Set(said)].filter((text) => !translate(site, text).translated)).toEqual([]);
  });

  test('with a hole for a number take no word there', () => {
    const site = readCatalogue(spanishSite);
    expect(translate(site, '4 to 6').text).toBe('de 4 a 6');
    expect(translate(site, 'Refer to somebody').translated).toBe(false);
    const steps =
      'Medical intake; Informed consent (after Medical intake); Ketamine order (after Medical intake, Informed consent)';
    const both = readCatalogue({ ...spanishSite, ...spanish });
    expect(translate(both, steps).text).toBe(
      'Admisión médica; Consentimiento informado (después de Admisión médica); Orden de ketamina (después de Admisión médica, Consentimiento informado)',
    );
  });

  test('are put together from their parts, and names stay as they are', () => {
    expect(say('Contact the patient today: PHQ-9 item 9: 2.')).toBe('Contacte hoy con el paciente: Ítem 9 del PHQ-9: 2.');
    expect(say('Mental-health intake is not recorded.')).toBe('Admisión de salud mental: no consta.');
    expect(say('Present: therapist, prescriber.')).toBe('Presente: terapeuta, prescriptor.');
    expect(say('Hyperthyroidism: risk of hypertension and tachycardia; a prescriber clears it. Found: Graves disease.')).toBe(
      'Hipertiroidismo: riesgo de hipertensión y taquicardia; un prescriptor lo autoriza. Encontrado: Graves disease.',
    );
  });

  test('are left alone and marked when they are not known', () => {
    expect(translate(known, 'Something nobody wrote down yet')).toEqual({
      text: 'Something nobody wrote down yet',
      translated: false,
    });
  });

  test('use the holes of the English ones', () => {
    const holes = (text: string): string =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, name]) => name)
        .toSorted()
        .join();
    expect(Object.entries({ ...spanishSite, ...spanish }).filter(([english, said]) => holes(english) !== holes(said))).toEqual(
      [],
    );
  });
});
