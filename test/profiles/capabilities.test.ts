import type { CapabilityStatement, OperationDefinition } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { CHART_QUERIES } from '../../src/ehr/chart-queries.ts';
import { GATE_IDS } from '../../src/core/pathway/pathway.ts';
import { profile } from '../../src/terminology/codes.ts';
import { loadRecordOf, type Store } from '../../src/medplum/store.ts';
import { compiled } from './build.ts';

const statement = (id: string) => compiled.get(`CapabilityStatement/${id}`) as CapabilityStatement;
const resources = (id: string) => statement(id).rest?.[0]?.resource ?? [];
const has = (id: string, type: string, code: string) =>
  resources(id).some((one) => one.type === type && one.interaction?.some((interaction) => interaction.code === code));

/** Whether a statement asks for every parameter of a relative search URL. */
function asksFor(id: string, url: string): readonly string[] {
  const [type = '', query = ''] = url.split('?');
  const found = resources(id).find((one) => one.type === type);
  const names = [...new URLSearchParams(query).keys()];
  return names.filter((name) => !found?.searchParam?.some((param) => param.name === name)).map((name) => `${type}?${name}`);
}

describe('what an EHR must be able to do', () => {
  it.each(CHART_QUERIES)('names how $category is read', ({ type, search }) => {
    expect(has('kap-ehr-requirements', type, search === undefined ? 'read' : 'search-type')).toBe(true);
    if (search !== undefined) expect(asksFor('kap-ehr-requirements', `${type}?patient=1&${search}`)).toEqual([]);
  });

  it('asks for nothing that the plugin does not read', () => {
    const types = CHART_QUERIES.map(({ type }): string => type);
    expect(resources('kap-ehr-requirements').filter(({ type }) => !types.includes(type))).toEqual([]);
  });
});

describe('what Medplum must hold', () => {
  it('names every search that the record of a patient is read by', async () => {
    const urls: string[] = [];
    const patient = {
      resourceType: 'Patient' as const,
      id: '1',
      identifier: [{ system: 'https://ehr.example.org', value: 'Patient/1' }],
    };
    const store = {
      executeBatch: (bundle: { entry?: readonly { request?: { url?: string } }[] }) => {
        urls.push(...(bundle.entry ?? []).flatMap(({ request }) => request?.url ?? []));
        const entry = urls.map((url) => ({
          resource: url.includes('?') ? { resourceType: 'Bundle' as const, type: 'searchset' as const } : patient,
          response: { status: '200' },
        }));
        return Promise.resolve({ resourceType: 'Bundle', type: 'batch-response', entry });
      },
      search: () => Promise.resolve({ resourceType: 'Bundle', type: 'searchset' }),
    } as unknown as Store;
    await loadRecordOf(store, 'Patient/1', { now: '2026-01-05T09:00:00.000Z' });
    const searches = urls.filter((url) => url.startsWith('?')).map((url) => new URLSearchParams(url));
    const types = searches.flatMap((query) => query.get('_type')?.split(',') ?? []);
    expect(types.length).toBeGreaterThan(10);
    expect(types.filter((type) => !has('kap-medplum-requirements', type, 'search-type'))).toEqual([]);
    const named = (statement('kap-medplum-requirements').rest?.[0]?.searchParam ?? []).map(({ name }) => name);
    expect(searches.flatMap((query) => [...query.keys()]).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names only profiles that exist', () => {
    const named = resources('kap-medplum-requirements').flatMap(({ supportedProfile }) => supportedProfile ?? []);
    expect(named.map((url) => profile(url.split('/').at(-1) ?? ''))).toEqual(named);
  });
});

describe('the operation on a patient', () => {
  const operation = compiled.get('OperationDefinition/kap-pathway') as OperationDefinition;
  it('reads only, on an instance, and answers every line of the gate', () => {
    expect(operation).toMatchObject({ code: 'kap-pathway', affectsState: false, instance: true, type: false, system: false });
    const gate = operation.parameter?.find(({ name }) => name === 'gate');
    expect([gate?.min, gate?.max]).toEqual([GATE_IDS.length, String(GATE_IDS.length)]);
  });
});
