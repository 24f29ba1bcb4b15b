import { MantineProvider } from '@mantine/core';
import { MedplumClient } from '@medplum/core';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from '@medplum/fhirtypes';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPresented } from '../../app/view/presented.ts';
import { questionnaires } from '../../src/terminology/artifacts.ts';
import { gad7Response } from '../core/instruments/answer-vectors.ts';

const offline = new MedplumClient({ baseUrl: 'https://offline.invalid/', fetch: () => Promise.reject(new Error('offline')) });

function render(questionnaire: Questionnaire, response?: QuestionnaireResponse): string {
  const form = (
    <MedplumProvider medplum={offline}>
      <MantineProvider>
        <QuestionnaireForm
          questionnaire={questionnaire}
          {...(response === undefined ? {} : { questionnaireResponse: response })}
          onSubmit={() => undefined}
        />
      </MantineProvider>
    </MedplumProvider>
  );
  return renderToString(form).replaceAll(/<!-- -->/gu, '');
}

/** Text as React writes it into markup. */
function inMarkup(text: string): string {
  const element = renderToString(<i>{text}</i>);
  return element.slice(3, -4);
}

/** Items that are shown before anything is answered. */
const shown = (questionnaire: Questionnaire): readonly QuestionnaireItem[] =>
  (questionnaire.item ?? []).filter(({ enableWhen }) => enableWhen === undefined);

beforeAll(() => {
  // QuestionnaireForm has layout effects, which React warns of on a server.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe.each([
  ['as published', (form: Questionnaire) => form],
  ['as the panel presents it', buildPresented],
])('QuestionnaireForm, %s', (_, present) => {
  it.each(questionnaires())('shows every question of $id and every answer to choose from', (form) => {
    const presented = present(form);
    const markup = render(presented);
    const missing = shown(presented).flatMap((item) => {
      const texts = [item.text ?? '', ...(item.answerOption ?? []).map(({ valueCoding }) => valueCoding?.display ?? '')];
      return texts.filter((text) => !markup.includes(inMarkup(text)));
    });
    expect(missing).toEqual([]);
  });

  it.each(questionnaires())('keeps back what $id asks only after an answer', (form) => {
    const presented = present(form);
    const markup = render(presented);
    const all = (presented.item ?? []).map(({ text }) => text ?? '');
    const later = (presented.item ?? []).filter(({ enableWhen }) => enableWhen !== undefined).map(({ text }) => text ?? '');
    const unique = later.filter((text) => all.filter((other) => other.includes(text)).length === 1);
    expect(unique.filter((text) => markup.includes(inMarkup(text)))).toEqual([]);
  });
});

describe('QuestionnaireForm with answers', () => {
  it('shows the computed total of a complete GAD-7 as a value of its field', () => {
    const form = questionnaires().find(({ id }) => id === 'kap-gad-7');
    const markup = form === undefined ? '' : render(form, gad7Response([1, 1, 1, 1, 1, 1, 1]));
    expect(markup).toMatch(/<input[^>]*type="number"[^>]*value="7"|<input[^>]*value="7"[^>]*type="number"/u);
  });

  it('shows no total of an incomplete one', () => {
    const form = questionnaires().find(({ id }) => id === 'kap-gad-7');
    const markup = form === undefined ? '7' : render(form, gad7Response([1, 1, 1, 1, 1, 1]));
    expect(markup).not.toMatch(/type="number"[^>]*value="\d/u);
  });
});
