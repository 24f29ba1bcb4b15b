/** What somebody does who is there; a mouse may move by itself. */
const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove', 'focus'] as const;

// Whoever opened the page is there.
let isUsed = true;

function noteUse(): void {
  isUsed = true;
}

if (typeof window !== 'undefined')
  for (const sign of SIGNS) window.addEventListener(sign, noteUse, { capture: true, passive: true });

/** Whether somebody did anything on this page since this was last asked. */
export function takeUse(): boolean {
  const was = isUsed;
  isUsed = false;
  return was;
}
