// Makes a project with the features that the pathway needs, and an administrator's client of it, on a Medplum of one's own.
/* global fetch */
// Usage: node --env-file=.env scripts/medplum-project.mjs NAME     (MEDPLUM_BASE_URL, http://localhost:8103/ by default)
const FEATURES = ['bots', 'cron', 'transaction-bundles'];
const base = process.env.MEDPLUM_BASE_URL ?? 'http://localhost:8103/';
const { MEDPLUM_SUPER_ADMIN_CLIENT_ID: id, MEDPLUM_SUPER_ADMIN_CLIENT_SECRET: secret } = process.env;
const [name] = process.argv.slice(2);

async function call(method, path, { body, token, type = 'application/fhir+json' } = {}) {
  const headers = { 'content-type': type, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(new URL(path, base), { method, headers, ...(body === undefined ? {} : { body }) }).catch(
    (cause) => {
      throw new Error(`${base} does not answer: see whether the server runs, and whether MEDPLUM_BASE_URL is right`, { cause });
    },
  );
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.json();
}

async function main() {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
  const { access_token: token } = await call('POST', 'oauth2/token', {
    body: form.toString(),
    type: 'application/x-www-form-urlencoded',
  });
  const parameters = { resourceType: 'Parameters', parameter: [{ name: 'name', valueString: name }] };
  const project = await call('POST', 'fhir/R4/Project/$init', { body: JSON.stringify(parameters), token });
  const features = [...new Set([...(project.features ?? []), ...FEATURES])];
  await call('PUT', `fhir/R4/Project/${project.id}`, { body: JSON.stringify({ ...project, features }), token });
  const client = await call('POST', `admin/projects/${project.id}/client`, {
    body: JSON.stringify({ name: 'KAP Pathway installer' }),
    token,
    type: 'application/json',
  });
  const found = await call('GET', `fhir/R4/ProjectMembership?user=ClientApplication/${client.id}`, { token });
  const membership = { ...found.entry[0].resource, admin: true };
  await call('PUT', `fhir/R4/ProjectMembership/${membership.id}`, { body: JSON.stringify(membership), token });
  console.log(`MEDPLUM_BASE_URL=${base}\nMEDPLUM_CLIENT_ID=${client.id}\nMEDPLUM_CLIENT_SECRET=${client.secret}`);
}

if (!name || !id || !secret) {
  console.error(
    'Name the project, and set MEDPLUM_SUPER_ADMIN_CLIENT_ID and _SECRET: node --env-file=.env scripts/medplum-project.mjs NAME',
  );
  process.exitCode = 2;
} else {
  await main().catch((error) => {
    console.error(`No project was made to its end: ${error.message}`);
    process.exitCode = 1;
  });
}
