import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import type { AuthServer } from '../auth/auth-server.ts';
import { PEOPLE } from '../people.ts';

/** What anybody may do with an open FHIR server: read and search. */
export const OPEN_SCOPE = 'system/*.rs';

const launchBody = z.looseObject({
  launchUrl: z.string(),
  parameters: z.looseObject({ patient: z.string().optional(), appContext: z.string().max(4_096).optional() }),
});

/**
 * Makes the EHR's FHIR server what the public CDS Hooks tools expect: reached from any page, and with the launch endpoint that
 * they ask for a card's SMART link. Only for the sandbox's made-up people, and only when it is asked for.
 */
export function mountOpenFhir(app: Hono, { auth }: { readonly auth: AuthServer }): void {
  app.use('/sandbox/fhir/*', cors({ origin: '*' }));
  app.post('/sandbox/fhir/_services/smart/Launch', async (c) => {
    const asked = launchBody.safeParse(await c.req.json().catch(() => undefined));
    const client = auth.clients.all().find(({ launchUrl }) => asked.success && launchUrl === asked.data.launchUrl);
    const prescriber = PEOPLE.find(({ roles }) => roles.includes('prescriber'));
    if (!asked.success || client === undefined || prescriber === undefined) return c.json({ error: 'No such app' }, 400);
    const { patient, appContext } = asked.data.parameters;
    const context = {
      ...(patient === undefined ? {} : { patient }),
      ...(appContext === undefined ? {} : { appContext }),
      need_patient_banner: true,
    };
    const launch = auth.authorizations.createLaunch({ clientId: client.id, user: prescriber.reference, context });
    return c.json({ launch_id: launch });
  });
}
