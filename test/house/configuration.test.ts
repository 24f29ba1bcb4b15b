import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configSchema } from '../../src/service/config.ts';
import { IDLE_MINUTES } from '../../src/service/session-store.ts';
import { USUAL_LIMITS } from '../../src/service/usual-limits.ts';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
}
interface Key extends Schema {
  readonly path: string;
  readonly isNeeded: boolean;
}

/** Keys of which the page says what makes them, and not their members. */
const KEYS = /Jwks$/;

/** Every key that may be written, by its path; of a list of objects the list and its members. */
function keysIn({ properties = {}, required = [] }: Schema, path = ''): readonly Key[] {
  return Object.entries(properties).flatMap(([name, one]) => {
    const key = { ...one, path: `${path}${name}`, isNeeded: required.includes(name) };
    if (one.properties !== undefined) return keysIn(one, `${key.path}.`);
    const isList = one.items?.properties !== undefined && !KEYS.test(name);
    return [key, ...(isList ? keysIn(one.items, `${key.path}[].`) : [])];
  });
}

/** What the page must say of a value so that nobody writes one that is refused. */
function boundsOf(key: Key): readonly string[] {
  const { minimum, maximum, minLength = 0, maxLength, minItems = 0, pattern, format, items } = key;
  return [
    ...(maximum === undefined ? [] : [`${String(minimum)} to ${String(maximum)}`]),
    ...(minLength > 1 ? [`${String(minLength)} characters or more`] : []),
    ...(maxLength === undefined ? [] : [`${String(minLength)} to ${String(maxLength)} characters`]),
    ...(minItems > 0 ? [`${String(minItems)} or more`] : []),
    ...(pattern === undefined || format !== undefined ? [] : [`\`${pattern}\``]),
    ...(key.enum ?? []).map((value) => `\`${value}\``),
    ...(KEYS.test(key.path) ? (items?.properties?.['alg']?.enum ?? []) : []),
  ];
}

const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as Schema;
const keys = keysIn(schema).map((key) => ({ ...key, path: key.path.replace('tenants[].', '') }));

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'configuration.md'), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| `([a-z][\w.[\]]*)` \| (.*) \| (.*) \| .+ \|$/gm)].map(([, path = '', value = '', without = '']) => [
    path,
    { value, without },
  ]),
);

describe('docs/configuration.md', () => {
  test('names every key that a configuration may have, and no other', () => {
    expect([...rows.keys()].toSorted()).toEqual(keys.map(({ path }) => path).toSorted());
    expect(keys.length).toBeGreaterThan(60);
  });

  test.each(keys.map((key) => [key.path, key] as const))('says the bounds of %s, and whether it is needed', (path, key) => {
    const { value = '', without = '' } = rows.get(path) ?? {};
    for (const bound of boundsOf(key)) expect(value).toContain(bound);
    expect(value.includes(' or more')).toBe(boundsOf(key).some((bound) => bound.includes('or more')));
    // What the caller of createService may bring in another way, a file must say.
    expect(without.startsWith('needed')).toBe(key.isNeeded && path !== 'orders.attestation.privateJwks');
  });

  test('says what counts where nothing is said', () => {
    for (const [name, usual] of Object.entries(USUAL_LIMITS)) expect(rows.get(`limits.${name}`)?.without).toBe(String(usual));
    expect(rows.get('idleMinutes')?.without).toBe(String(IDLE_MINUTES));
  });
});
