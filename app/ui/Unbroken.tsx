import { Component, type ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from './Button.tsx';

interface State {
  readonly broken: boolean;
}

/** A fault of our own is said, with the way on, instead of an empty page; what was kept is still kept. */
export class Unbroken extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="kap-page" aria-label={t('page')}>
        <div role="alert" className="kap-notice kap-notice-hold">
          <div>
            <strong>{t('error.broken')}</strong>
            <p>
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  window.location.reload();
                }}
              >
                {t('error.reload')}
              </Button>
            </p>
          </div>
        </div>
      </main>
    );
  }
}
