import { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';

const KIND = 'kap-sign-in';
const LOOK_MS = 500;

export interface SignInWindow {
  /**
   * Sends the window to the EHR's sign-in and waits for the proof that its last page gives.
   * @throws ApiError when the person closes the window, or the EHR or the service says no
   */
  readonly ask: (url: string, review: string) => Promise<string>;
  readonly close: () => void;
}

interface Said {
  readonly proof?: string;
  readonly failed?: string;
}

/** Opens the window of a fresh sign-in; to be called in the click itself. */
export function openSignIn(): SignInWindow {
  const opened = window.open('about:blank', KIND, 'popup,width=520,height=700');
  return {
    ask: (url, review) => {
      if (opened === null) return Promise.reject(new ApiError(400, [t('orders:signIn.blocked')]));
      opened.location.replace(url);
      return proofOf(opened, review);
    },
    close: () => opened?.close(),
  };
}

/** The window speaks to its opener, or over a channel where the EHR's page has cut that tie. */
function proofOf(opened: Window, review: string): Promise<string> {
  const channel = new BroadcastChannel(KIND);
  const done = new AbortController();
  return new Promise<string>((resolve, reject) => {
    const take = (data: unknown): void => {
      const said = saidOf(data, review);
      if (said?.proof !== undefined) resolve(said.proof);
      else if (said !== undefined) reject(new ApiError(403, [said.failed ?? t('orders:signIn.failed')]));
    };
    window.addEventListener(
      'message',
      ({ origin, data }: MessageEvent<unknown>) => {
        if (origin === window.location.origin) take(data);
      },
      { signal: done.signal },
    );
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      take(data);
    });
    const watch = setInterval(() => {
      // Its last page speaks and then closes: what it said is on its way for a moment.
      if (opened.closed) setTimeout(reject, LOOK_MS, new ApiError(400, [t('orders:signIn.closed')]));
    }, LOOK_MS);
    done.signal.addEventListener('abort', () => {
      clearInterval(watch);
    });
  }).finally(() => {
    done.abort();
    channel.close();
  });
}

function saidOf(data: unknown, review: string): Said | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, review: of, proof, failed } = data as Readonly<Record<string, unknown>>;
  if (kind !== KIND || of !== review) return undefined;
  return {
    ...(typeof proof === 'string' ? { proof } : {}),
    ...(typeof failed === 'string' ? { failed } : {}),
  };
}
