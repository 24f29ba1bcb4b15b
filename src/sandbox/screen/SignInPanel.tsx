import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type SignedIn, signIn } from './ehr-api.ts';
import { FailedDisplay } from './States.tsx';

const USERS = [
  { user: 'therapist', title: 'Therapist', does: 'intakes, preparation, integration, dosing sessions' },
  { user: 'prescriber', title: 'Prescriber', does: 'medical intake, clearances, orders, doses' },
  { user: 'front-desk', title: 'Front desk', does: 'patients and visits' },
  { user: 'health-it', title: 'Health IT', does: 'the site: what is wrong, how it is connected, by which rules it works' },
];

/** Sign-in without a password, since everyone in here is made up. */
export function SignInPanel({ onSignedIn }: { readonly onSignedIn: (user: SignedIn) => void }): ReactNode {
  const enter = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  return (
    <main className="ehr-sign-in">
      <h2>Sign in as</h2>
      <ul>
        {USERS.map(({ user, title, does }) => (
          <li key={user}>
            <Button
              fullWidth
              size="md"
              loading={enter.isPending && enter.variables === user}
              onClick={() => {
                enter.mutate(user);
              }}
            >
              {title}
            </Button>
            <p>{does}</p>
          </li>
        ))}
      </ul>
      {enter.error && <FailedDisplay what="You could not be signed in." error={enter.error} />}
    </main>
  );
}
