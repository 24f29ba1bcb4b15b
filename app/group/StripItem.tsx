import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import type { Flow } from '../session/flow.ts';
import { Icon } from '../ui/Icon.tsx';
import type { RoomState } from '../views/SessionRoomView.tsx';

/** Whether a person's chart stands open. */
export type Standing = 'loading' | 'unread' | 'open';

export interface StripItemProps {
  readonly name: string;
  readonly standing: Standing;
  /** Undefined for whom there is no room. */
  readonly state: RoomState | undefined;
  readonly shown: boolean;
  readonly onShow: () => void;
}

/** One person in the list above the room: what must be done for them, and whether all is saved; leads to them. */
export function StripItem({ name, standing, state, shown, onShow }: StripItemProps): ReactNode {
  const { tone, icon, word } = LOOKS[lookOf(standing, state)];
  return (
    <li>
      <button type="button" className="kap-tile kap-strip" aria-pressed={shown} onClick={onShow}>
        <span className="kap-hidden">{t('group:go', { name })} </span>
        <strong aria-hidden>{name}</strong>
        <span className={`kap-badge kap-tone-${tone}`}>
          <Icon name={icon} size={14} /> {t(`group:${word}`)}
        </span>
        {state !== undefined && state.unsaved > 0 && (
          <span className="kap-badge kap-tone-unknown">
            <Icon name="clock" size={14} /> {t('group:unsaved', { count: state.unsaved })}
          </span>
        )}
      </button>
    </li>
  );
}

const LOOKS = {
  loading: { tone: 'quiet', icon: 'clock', word: 'loading' },
  unread: { tone: 'unknown', icon: 'question', word: 'unread' },
  none: { tone: 'quiet', icon: 'circle', word: 'noVisit' },
  calm: { tone: 'proceed', icon: 'check', word: 'calm' },
  due: { tone: 'unknown', icon: 'clock', word: 'due' },
  watch: { tone: 'unknown', icon: 'warning', word: 'watch' },
  act: { tone: 'hold', icon: 'warning', word: 'act' },
  proceed: { tone: 'proceed', icon: 'check', word: 'gate.proceed' },
  hold: { tone: 'hold', icon: 'hand', word: 'gate.hold' },
  unknown: { tone: 'unknown', icon: 'question', word: 'gate.unknown' },
} as const;

const OF_FLOW: Readonly<Record<Flow, keyof typeof LOOKS>> = {
  holdBefore: 'act',
  stopBefore: 'act',
  holdAfter: 'act',
  stopAfter: 'act',
  missed: 'act',
  cautionBefore: 'watch',
  cautionAfter: 'watch',
  due: 'due',
};

function lookOf(standing: Standing, state: RoomState | undefined): keyof typeof LOOKS {
  if (standing !== 'open') return standing;
  if (!state?.isOn) return 'none';
  return state.flow === undefined ? (state.gate ?? 'calm') : OF_FLOW[state.flow];
}
