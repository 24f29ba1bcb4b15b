import { lazy, type ReactNode, Suspense, useState } from 'react';
import { loadWords, t } from '../i18n/i18n.ts';

const SignOut = lazy(async () => {
  const [module] = await Promise.all([import('../session/SignOut.tsx'), loadWords('session')]);
  return { default: module.SignOut };
});

/** Ends the panel's session; what it asks before comes when it is pressed. */
export function SignOutButton({ user }: { readonly user: string }): ReactNode {
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <button
        type="button"
        className="kap-language"
        onClick={() => {
          setLeaving(true);
        }}
      >
        {t('banner.signOut')}
      </button>
      {leaving && (
        <Suspense fallback={null}>
          <SignOut
            user={user}
            onStay={() => {
              setLeaving(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
