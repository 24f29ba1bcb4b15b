import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { ancestorsOf } from '../frame-ancestors.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { FAULT_STATUS, type LaunchFault } from './launch-error.ts';
import { languageOf, PAGE_TEXT } from './page-text.ts';

const STYLE =
  'body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:10vh auto;padding:0 1.5rem;color:#1f2328;background:#fff}h1{font-size:1.4rem}' +
  'a.go{display:inline-block;margin:.3rem .6rem .3rem 0;padding:.6rem 1rem;background:#1f5f8b;color:#fff;border-radius:.3rem;text-decoration:none}a.go:focus{outline:3px solid #1f2328}' +
  'small{color:#57606a}';

type Html = ReturnType<typeof html>;

/** A page of plain words for who is waiting for the panel; nothing in it comes from the request. */
async function page(
  c: Context,
  tenants: readonly TenantRuntime[],
  content: { readonly title: string; readonly body: Html; readonly nonce?: string },
): Promise<Response> {
  const language = languageOf(c.req.header('accept-language'));
  c.header('content-language', language);
  c.header('vary', 'Accept-Language');
  c.header('cache-control', 'no-store');
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'unsafe-inline'; ${content.nonce === undefined ? '' : `script-src 'nonce-${content.nonce}'; `}base-uri 'none'; form-action 'none'; frame-ancestors ${ancestorsOf(tenants)}`,
  );
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${content.title}</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          <main>
            <h1>${content.title}</h1>
            ${content.body}
          </main>
        </body>
      </html>`,
  );
}

/** What went wrong, whom to ask, and the number under which the log has it. */
export function faultPage(
  runtime: Runtime,
  c: Context,
  { fault, on, reference }: { readonly fault: LaunchFault; readonly on: TenantRuntime | undefined; readonly reference: string },
): Promise<Response> {
  const words = PAGE_TEXT[languageOf(c.req.header('accept-language'))];
  const { title, text } = words.faults[fault];
  c.status(FAULT_STATUS[fault]);
  const body = html`<p>${text}</p>
    <p>${words.ask} <strong>${on?.tenant.contact ?? words.healthIt}</strong></p>
    <p><small>${words.reference} ${reference}</small></p>`;
  return page(c, on === undefined ? runtime.tenants : [on], { title, body });
}

/** For a browser that keeps no cookie of ours in the EHR's frame: the same launch, not yet used, in a window of its own. */
export function windowPage(c: Context, on: TenantRuntime, url: string): Promise<Response> {
  const { title, text, button } = PAGE_TEXT[languageOf(c.req.header('accept-language'))].openInWindow;
  const body = html`<p>${text}</p>
    <p><a class="go" href="${url}" target="_blank" rel="noopener noreferrer">${button}</a></p>`;
  return page(c, [on], { title, body });
}

/** The EHRs that may be signed in with from here, without a chart that is open. */
export function choicePage(c: Context, tenants: readonly TenantRuntime[], launchUrl: string): Promise<Response> {
  const { title, text, patient, list } = PAGE_TEXT[languageOf(c.req.header('accept-language'))].choose;
  const link = (on: TenantRuntime, by: 'patient' | 'user', label: string) =>
    html`<a class="go" href="${`${launchUrl}?${new URLSearchParams({ iss: on.tenant.fhirBase, for: by }).toString()}`}"
      >${label}</a
    >`;
  const body = html`<p>${text}</p>
    ${tenants.map(
      (on) =>
        html`<h2>${on.tenant.name ?? on.tenant.id}</h2>
          <p>${link(on, 'patient', patient)} ${link(on, 'user', list)}</p>`,
    )}`;
  return page(c, tenants, { title, body });
}

/** What the window of a fresh sign-in tells the panel that opened it. */
export interface SignInMessage {
  readonly review: string;
  /** To be sent with the attestation. */
  readonly proof?: string;
  readonly failed?: string;
}

/**
 * The end of a fresh sign-in: tells the panel, and nobody else, then closes. The message goes to pages of our own origin only: to the
 * window's opener, and by a channel where the EHR's pages have cut the two apart.
 */
export function signInPage(
  c: Context,
  on: TenantRuntime,
  {
    words,
    message,
    origin,
  }: {
    readonly words: { readonly title: string; readonly text: string };
    readonly message: SignInMessage;
    readonly origin: string;
  },
): Promise<Response> {
  const nonce = crypto.randomUUID();
  // In a script, `<` might end it; everything in the message is ours all the same.
  const json = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
  const body = html`<p>${words.text}</p>
    <script nonce="${nonce}">
      const message = ${json({ kind: SIGN_IN_CHANNEL, ...message })};
      window.opener?.postMessage(message, ${json(origin)});
      new BroadcastChannel(${json(SIGN_IN_CHANNEL)}).postMessage(message);
      window.close();
    </script>`;
  return page(c, [on], { title: words.title, body, nonce });
}

const SIGN_IN_CHANNEL = 'kap-sign-in';
