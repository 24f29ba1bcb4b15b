import type { Resource } from '@medplum/fhirtypes';
import { PERMISSIONS } from '../../../src/service/authorization.ts';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { aPerson, at, cssrs, doseDay, phq9, readyForDose } from '../../support/course.ts';
import { assessed, lineOf, without } from './assessed.ts';

const protocol = defaultProtocol();

describe('next actions', () => {
  test('begin with the forms that nobody has filled in', () => {
    const kinds = assessed([aPerson()], at(0)).next.map(({ kind, step }) => `${kind} ${step ?? ''}`);
    expect(kinds.some((kind) => kind.startsWith('form'))).toBe(true);
  });

  test('ask for the patient to be contacted first when the risk screen is high', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const risky = [
      ...without(resources, (resource) => isForm(resource, 'kap-c-ssrs-screen')),
      cssrs(at(doseDay(protocol, 1), 1), ['93246-7', '93250-9']),
    ];
    const pathway = assessed(risky, now);
    expect(pathway.next[0]?.kind).toBe('contact-patient');
    expect(lineOf(pathway, 'suicide-risk').decision).toBe('hold');
  });

  test('count the risk screen that is due among the urgent while the risk line holds, and not otherwise', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const unscreened = without(resources, (resource) => isForm(resource, 'kap-c-ssrs-screen'));
    const urgent = (known: readonly Resource[]): readonly string[] =>
      assessed(known, now)
        .next.filter((action) => action.urgent)
        .map(({ kind, form }) => `${kind} ${form?.split('|')[0]?.split('/').at(-1) ?? ''}`.trim());
    expect(urgent([...unscreened, { ...phq9(at(doseDay(protocol, 1), 2), 1), id: 'item9' }])).toEqual([
      'contact-patient',
      'form kap-c-ssrs-screen',
    ]);
    expect(urgent(unscreened)).toEqual([]);
  });

  test('item 9 of 1 asks for a clinician even when the total is small', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const pathway = assessed([...resources, { ...phq9(at(doseDay(protocol, 1), 2), 1), id: 'item9' }], now);
    expect(lineOf(pathway, 'suicide-risk').decision).toBe('hold');
    expect(pathway.scores.flatMap(({ alerts }) => alerts)).not.toEqual([]);
  });

  test('offer the dose when, and only when, every line proceeds', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const offered = assessed(resources, now).next.find(({ kind }) => kind === 'give-dose');
    // Whom the service lets record it: nobody else is led to the form.
    expect(offered?.roles).toEqual(PERMISSIONS['give-dose'].roles);
    const open = without(resources, (resource) => resource.resourceType === 'Observation');
    expect(assessed(open, now).next.map(({ kind }) => kind)).not.toContain('give-dose');
  });
});

function isForm(resource: Resource, form: string): boolean {
  return resource.resourceType === 'QuestionnaireResponse' && (resource.questionnaire ?? '').includes(form);
}
