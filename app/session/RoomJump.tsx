import { type ReactNode, useContext } from 'react';
import { t } from '../i18n/i18n.ts';
import { SectionsOf } from '../ui/Section.tsx';

const PARTS = ['reading', 'events', 'discharge', 'notes', 'log'] as const;

export interface RoomJumpProps {
  /** Discharge is a part of the room once the dose was given. */
  readonly hasDose: boolean;
}

/** On a screen with one column, the way to each part of the room from the head that stays in sight. */
export function RoomJump({ hasDose }: RoomJumpProps): ReactNode {
  const { prefix } = useContext(SectionsOf);
  return (
    <nav className="kap-room-jump" aria-label={t('session:jump.label')}>
      {PARTS.filter((part) => hasDose || part !== 'discharge').map((part) => (
        <button
          key={part}
          type="button"
          onClick={({ currentTarget }) => {
            goTo(currentTarget, prefix + part);
          }}
        >
          {t(`session:jump.${part}`)}
        </button>
      ))}
    </nav>
  );
}

/** Not by a link: the address says which view is open. */
function goTo(from: HTMLElement, id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  const head = from.closest('.kap-room-head')?.getBoundingClientRect().height ?? 0;
  target.style.scrollMarginTop = `${String(head + 12)}px`;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
