import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import './styles/base.css';
import './styles/panel.css';
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords, startLanguage } from './i18n/i18n.ts';
import { Translated } from './i18n/Translated.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { followColorScheme } from './ui/color-scheme.ts';
import { Unbroken } from './ui/Unbroken.tsx';

// An iframe gets the focus without its page becoming visible, which is all that the library listens for.
focusManager.setEventListener((onFocus) => {
  const listener = (): void => {
    onFocus();
  };
  window.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  return () => {
    window.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
  };
});

// The panel says itself what has no connection: nothing waits in silence for the network to come back.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } } });

// A page for looking at every state, with made-up data only.
const isGallery = window.location.pathname.endsWith('/gallery');
const Gallery = lazy(async () => {
  const words = (['gallery', 'session', 'worklist', 'record', 'site', 'orders', 'desk', 'measures', 'forms'] as const).map(
    loadWords,
  );
  const [module] = await Promise.all([import('./gallery/GalleryPage.tsx'), ...words]);
  return { default: module.GalleryPage };
});

const root = document.getElementById('root');
if (root) {
  followColorScheme();
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Translated>
          {() => (
            <Unbroken>
              <Suspense>{isGallery ? <Gallery /> : <PanelPage />}</Suspense>
            </Unbroken>
          )}
        </Translated>
      </QueryClientProvider>
    </StrictMode>,
  );
}
