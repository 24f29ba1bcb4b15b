/** A run of text, plain or strong. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export interface Block {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly (readonly Run[])[];
}

/**
 * The little markdown that a card's detail is shown with: paragraphs, bullet lists and bold. Everything else, HTML
 * included, stays the text it is.
 */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: (readonly Run[])[] }[] = [];
  let open: Block['kind'] | undefined;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    const bullet = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    const kind = bullet ? 'list' : 'paragraph';
    if (line === '') {
      open = undefined;
      continue;
    }
    if (open !== kind) blocks.push({ kind, lines: [] });
    open = kind;
    blocks.at(-1)?.lines.push(parseRuns((bullet?.[1] ?? line).replace(/^#+\s+/, '')));
  }
  return blocks;
}

function parseRuns(text: string): readonly Run[] {
  return text
    .split(/((?<!\\)\*\*[^*]+\*\*|(?<!\\)__[^_]+__)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^(\*\*|__)/.test(part) ? { text: plain(part.slice(2, -2)), strong: true } : { text: plain(part), strong: false },
    );
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Text whose escapes are undone: it is put on the screen as text, so nothing in it can become markup again. */
function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
