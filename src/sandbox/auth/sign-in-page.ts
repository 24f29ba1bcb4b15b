import type { Context } from 'hono';
import { html } from 'hono/html';
import { PEOPLE } from '../people.ts';

/** The EHR's own sign-in, without a password, since everyone in here is made up; it asks each time. */
export function signInPage(c: Context, request: string): Response | Promise<Response> {
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>Sandbox EHR: sign in again</title>
          <style>
            body {
              font:
                1.1rem/1.6 system-ui,
                sans-serif;
              max-width: 26rem;
              margin: 6vh auto;
              padding: 0 1.5rem;
            }
            button {
              display: block;
              width: 100%;
              margin: 0.5rem 0;
              padding: 0.7rem;
              font: inherit;
            }
          </style>
        </head>
        <body>
          <main>
            <h1>Sign in again as</h1>
            <form method="post" action="sign-in">
              <input type="hidden" name="request" value="${request}" />
              ${PEOPLE.map(({ user, name }) => html`<button type="submit" name="user" value="${user}">${name}</button>`)}
            </form>
          </main>
        </body>
      </html>`,
  );
}
