import { lazy, type ReactNode, Suspense } from 'react';
import { loadWords } from '../i18n/i18n.ts';
import { knownSentences } from '../i18n/sentences.ts';
import { LoadingDisplay } from '../ui/States.tsx';

const SiteView = lazy(async () => {
  const [module] = await Promise.all([import('../views/SiteView.tsx'), loadWords('site'), knownSentences.loadSite()]);
  return { default: module.SiteView };
});

/** The site view in a chunk of its own, with or without a patient. */
export function LazySite(): ReactNode {
  return (
    <Suspense fallback={<LoadingDisplay what="view" rows={8} />}>
      <SiteView />
    </Suspense>
  );
}
