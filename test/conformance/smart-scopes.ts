import { expect } from 'vitest';
import { asideShall, type Requirement, shall } from './requirement.ts';
import { authorizeQuery, opened, type SmartWorld, standaloneQuery, withNotification } from './smart-world.ts';

const NOT_CHANGED =
  'We put a document or a draft into the EHR where a clinic lets us, and change or delete nothing that is there: what clinicians accept from a card, the EHR itself writes.';

async function userScopes(world: SmartWorld): Promise<readonly string[]> {
  await opened(world);
  return (authorizeQuery(world).get('scope') ?? '').split(' ');
}

async function systemScopes(world: SmartWorld): Promise<readonly string[]> {
  return ((await withNotification(world))[0]?.form.get('scope') ?? '').split(' ');
}

/** Of all scopes, those for resources. */
async function resourceScopes(world: SmartWorld): Promise<readonly string[]> {
  return [...(await userScopes(world)), ...(await systemScopes(world))].filter((scope) => scope.includes('/'));
}

export const SCOPES: readonly Requirement<SmartWorld>[] = [
  shall('120', 'to create is asked with c, and only where a clinic lets us put a document into the chart', async (world) => {
    expect((await standaloneQuery(world)).get('scope')?.split(' ')).toContain('user/DocumentReference.c');
    expect((await userScopes(world)).filter((scope) => /\.\w*c/.test(scope))).toEqual([]);
  }),
  shall('121', 'to read one resource is asked with r', async (world) => {
    expect(await userScopes(world)).toContain('user/Patient.r');
  }),
  asideShall('122', 'to update is asked with u', NOT_CHANGED),
  asideShall('124', 'to delete is asked with d', NOT_CHANGED),
  shall('125', 'to search is asked with s', async (world) => {
    expect(await userScopes(world)).toContain('user/Condition.rs');
  }),
  asideShall(
    '132',
    'a part of a type’s resources is asked with a query behind the scope',
    'We ask for whole types: what the rules read of each is bounded by our own queries, and not every EHR grants finer scopes.',
  ),
  shall('135', 'every scope for resources has the grammar of SMART 2', async (world) => {
    for (const scope of await resourceScopes(world))
      expect(scope).toMatch(/^(patient|user|system)\/(\*|[A-Z]\w+)\.(?=.)c?r?u?d?s?(\?\w+=[^&]+(&\w+=[^&]+)*)?$/);
  }),
  asideShall(
    '137',
    'one patient’s data are asked with patient/',
    'We ask as the user, user/, see 141; the session is held to its one patient by us.',
  ),
  shall('141', 'what the user may see is asked with user/', async (world) => {
    const asked = (await userScopes(world)).filter((scope) => scope.includes('/'));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.every((scope) => scope.startsWith('user/'))).toBe(true);
  }),
  shall('143', 'work without a user is asked with system/', async (world) => {
    expect((await systemScopes(world)).every((scope) => scope.startsWith('system/'))).toBe(true);
  }),
  shall('146', 'all types at once are asked with an asterisk', async (world) => {
    expect(await systemScopes(world)).toEqual(['system/*.rs']);
  }),
  shall('150', 'launch context is asked beside the scopes for resources', async (world) => {
    expect(await userScopes(world)).toEqual(expect.arrayContaining(['launch', 'user/Patient.r']));
  }),
  shall('151', 'scopes for launch context begin with launch', async (world) => {
    const context = (await userScopes(world)).filter(
      (scope) => !scope.includes('/') && !/^(openid|fhirUser|\w+_access)$/.test(scope),
    );
    expect(context).toEqual(['launch']);
  }),
  shall('152', 'a patient is asked with launch/patient, where the EHR does not tell one by its own launch', async (world) => {
    expect((await standaloneQuery(world)).get('scope')?.split(' ')).toContain('launch/patient');
  }),
  asideShall(
    '153',
    'an encounter is asked with launch/encounter',
    'An EHR launch tells the visit of the chart by itself; without one none is needed.',
  ),
  asideShall('155', 'other types of context are asked in lower case', 'No other type of context is asked for.'),
  asideShall('156', 'one type for several purposes is asked with a role', 'No type is asked for twice.'),
  shall('215', 'a refresh token for while the user is there is asked with online_access', async (world) => {
    expect(await userScopes(world)).toContain('online_access');
  }),
  asideShall(
    '216',
    'a refresh token for when the user is gone is asked with offline_access',
    'The panel’s session ends with its user; work without a user goes by system scopes.',
  ),
  asideShall('219', 'scopes as URIs have the SMART prefix', 'No server is asked for scopes as URIs.'),
  asideShall('220', 'OpenID scopes as URIs have the OpenID prefix', 'No server is asked for scopes as URIs.'),
];
