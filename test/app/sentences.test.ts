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
const SERVICE = join(import.meta.dirname, '../../src/service');
/** Answers to programs: hooks, notifications, metrics, and pages that have their own words. */
const NOT_FOR_PEOPLE = /^(hooks|telemetry|smart|doctor)\/|^(event-routes|panel-routes|cds-routes)/;
const known = readCatalogue(spanish);
const say = (text: string): string => translate(known, text).text;

/** Parts of the core whose sentences the panel shows. */
const SPEAKING = ['pathway', 'safety', 'instruments', 'orders', 'record', 'work-list'];
/** Sentences that go into resources or faults and not onto the panel's page, and parts of other sentences. */
const NOT_SHOWN =
  /desired|reconcile|digest|^kap-|^No source$|^The guide has no|has no rule|resourceType|\/|^\S+$|product choice|\(clinical basis/;

/** Put into a template that is known with what it holds; the record's two, by each status, are tried below. */
const PART = /^ |^Xx0 Found: Xx1|^Xx0 \S*Xx1|^Consent Xx0$|^DoseXx0: Xx1Xx2$/;

const read = (file: string): ts.SourceFile => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The sentences below a node, a template's holes filled with a word that nobody knows. */
function sentencesBelow(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (below: ts.Node): void => {
    if (ts.isImportDeclaration(below) || ts.isTypeNode(below) || ts.isThrowStatement(below)) return;
    if (ts.isStringLiteral(below) || ts.isNoSubstitutionTemplateLiteral(below)) found.push(below.text);
    if (ts.isTemplateExpression(below))
      found.push(below.head.text + below.templateSpans.map((span, at) => `Xx${String(at)}${span.literal.text}`).join(''));
    ts.forEachChild(below, visit);
  };
  visit(node);
  return found;
}

const sentencesIn = (file: string): readonly string[] => sentencesBelow(read(join(CORE, file)));

/** What the service refuses with: what is given to an AppError. */
function refusalsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isNewExpression(node) && node.expression.getText() === 'AppError' ? node.arguments?.[1] : undefined;
    if (text !== undefined) found.push(...sentencesBelow(text));
    ts.forEachChild(node, visit);
  };
  visit(read(file));
  return found;
}

const sentences = SPEAKING.flatMap((folder) =>
  readdirSync(join(CORE, folder))
    // What goes into resources, and the treatment summary, which is a document in English.
    .filter((file) => !/^(desired|reconcile|digest|build-draft|treatment-summary)/.test(file))
    .flatMap((file) => sentencesIn(join(folder, file))),
).filter((text) => /\p{L}{3}/u.test(text) && text.includes(' ') && !NOT_SHOWN.test(text) && !PART.test(text));

describe('the service’s sentences in Spanish', () => {
  test('are known, whatever stands in their holes', () => {
    const missing = [...new Set(sentences)].filter((text) => !translate(known, text.trim()).translated);
    expect(missing).toEqual([]);
  });

  test('are known of every refusal that a panel can meet', () => {
    const refusals = readdirSync(SERVICE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !NOT_FOR_PEOPLE.test(file))
      .flatMap((file) => refusalsIn(join(SERVICE, file)))
      .filter((text) => /\p{L}{3}/u.test(text) && text.includes(' ') && !/^Xx0 Xx1$/.test(text));
    expect(refusals.length).toBeGreaterThan(60);
    expect([...new Set(refusals)].filter((text) => !translate(known, text).translated)).toEqual([]);
  });

  test('are known of what the record tells, but for names and directions', () => {
    expect(say('Preparation session: in-progress')).toBe('Sesión de preparación: en curso');
    expect(say('Dose: 100 mg, sublingual')).toBe('Dosis: 100 mg, sublingual');
    expect(say('Dose (in-progress): amount not recorded')).toBe('Dosis (en curso): cantidad no consta');
    const statuses = ['given', 'draft', 'proposed', 'rejected', 'inactive', 'entered-in-error'].map(
      (status) => `Consent ${status}`,
    );
    expect(statuses.filter((text) => !translate(known, text).translated)).toEqual([]);
    expect(say('Ketamine 100 mg lozenge: draft (One at the visit)')).toBe('Ketamine 100 mg lozenge: borrador (One at the visit)');
    expect(translate(known, 'Ask: whatever').translated).toBe(false);
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
