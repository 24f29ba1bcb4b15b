// What the panel may weigh. The first view is what index.html needs before it stands: the entry, all that it imports, and the
// words of one language; everything else is loaded when it is opened.
import { readFileSync } from 'node:fs';

const DIST = 'app/dist';
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));

/** The chunk and every chunk that it cannot start without. */
function needed(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) needed(imported, seen);
  return seen;
}

const first = [...needed('index.html')].map((key) => manifest[key]);
const words = manifest['locales/en/panel.json'];
const style = first.flatMap(({ css = [] }) => css);
const files = (names) => names.map((name) => `${DIST}/${name}`);

export default [
  { name: 'first view, JavaScript', path: files([...first, words].map(({ file }) => file)), gzip: true, limit: '150 kB' },
  { name: 'first view, CSS', path: files(style), gzip: true, limit: '25 kB' },
];
