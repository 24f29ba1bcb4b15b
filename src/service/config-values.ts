/** Where the values are that a configuration only points to. */
export interface ConfigSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The JSON in a file, its path as the configuration writes it. @throws Error whose message says why not */
  readonly file: ((path: string) => unknown) | undefined;
}

/** What could not be read, with its path in the configuration. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

/**
 * Puts the values in for `{ "env": "NAME" }` and `{ "file": "PATH" }`, wherever they stand.
 * @returns also the names of variables that are not set or empty, by their path: a fault only where a value is needed
 */
export function resolveValues(
  raw: unknown,
  sources: ConfigSources,
): { readonly value: unknown; readonly unread: readonly Unread[]; readonly unset: ReadonlyMap<string, string> } {
  const unread: Unread[] = [];
  const unset = new Map<string, string>();
  return { value: resolve(raw, { ...sources, unread, unset, path: '' }), unread, unset };
}

interface Place extends ConfigSources {
  readonly unread: Unread[];
  readonly unset: Map<string, string>;
  readonly path: string;
}

function resolve(value: unknown, place: Place): unknown {
  const below = (key: string | number): Place => ({ ...place, path: place.path === '' ? String(key) : `${place.path}.${key}` });
  if (Array.isArray(value)) return value.map((item, at) => resolve(item, below(at)));
  if (typeof value !== 'object' || value === null) return value;
  const only = Object.keys(value).length === 1;
  if (only && 'env' in value && typeof value.env === 'string') return fromEnv(value.env, place);
  if (only && 'file' in value && typeof value.file === 'string') return fromFile(value.file, place);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, below(key))]));
}

function fromFile(path: string, { file, unread, path: at }: Place): unknown {
  try {
    if (file === undefined) throw new Error('files are not read here');
    return file(path);
  } catch (error) {
    unread.push({ path: at, reason: `${path} ${error instanceof Error ? error.message : 'cannot be read'}` });
    return undefined;
  }
}

function fromEnv(name: string, { env, unset, path }: Place): unknown {
  const text = env[name];
  if (text === undefined || text === '') {
    unset.set(path, name);
    return undefined;
  }
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
