import type { Result, Router } from 'hono/router';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';

/**
 * Hono's own router, which remembers what it found for a few paths that are asked again and again: finding it takes as long as reading
 * a hook's envelope.
 * @param paths - no others are remembered, so nobody can fill it
 */
export function createRememberingRouter<T>(paths: readonly string[]): Router<T> {
  const router = new SmartRouter<T>({ routers: [new RegExpRouter<T>(), new TrieRouter<T>()] });
  const known = new Map<string, Map<string, Result<T>>>(paths.map((path) => [path, new Map()]));
  return {
    name: 'RememberingRouter',
    add: (...route) => {
      router.add(...route);
    },
    match: (method, path) => {
      const found = known.get(path);
      const before = found?.get(method);
      if (before !== undefined) return before;
      const result = router.match(method, path);
      found?.set(method, result);
      return result;
    },
  };
}
