// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import '../support/words.ts';
import { InEhrDisplay } from '../../app/sheets/InEhrDisplay.tsx';

afterEach(cleanup);

describe('contacting somebody in danger', () => {
  const opened: unknown[] = [];
  const open = (role: string): void => {
    opened.length = 0;
    render(
      <InEhrDisplay
        action="contact-patient"
        userRoles={[role]}
        onOpen={(sheet) => {
          opened.push(sheet.kind === 'form' ? sheet.form : sheet.kind);
        }}
      />,
    );
  };

  test('begins with the crisis line and leads to the two forms that it ends in', async () => {
    open('therapist');
    expect(screen.getByText(/988/)).toBeDefined();
    expect(screen.queryByText(/^only /)).toBeNull();
    for (const button of screen.getAllByRole('button')) await userEvent.click(button);
    expect(opened).toEqual(['kap-c-ssrs-screen', 'risk-review']);
  });

  test('says who must be called for the review that this reader may not record', async () => {
    open('supervised-associate');
    expect(screen.getByText('only prescriber or therapist')).toBeDefined();
    for (const button of screen.getAllByRole('button')) await userEvent.click(button);
    expect(opened).toEqual(['kap-c-ssrs-screen']);
  });
});
