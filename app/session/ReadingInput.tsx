import { type ReactNode, useRef, useState } from 'react';
import type { SessionView } from '../../src/core/pathway/pathway.ts';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { levelWord, VITAL_UNITS, vitalWord } from '../view/words.ts';
import { type Limit, limitText } from '../view/limits.ts';
import {
  crossedBy,
  isWhole,
  judgeLocally,
  NOTHING_TYPED,
  readTyped,
  type ReadingFault,
  SIGNS,
  type Typed,
  type Values,
} from './reading.ts';
import { Button } from '../ui/Button.tsx';

export interface ReadingInputProps {
  readonly limits: SessionView['limits'];
  /** Whose reading, where several people's stand side by side. */
  readonly who?: string | undefined;
  readonly onSave: (values: Values) => void;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'back', '0', 'next'] as const;

/** A reading: five fields and a pad of numbers that goes on to the next field by itself. */
export function ReadingInput({ limits, who, onSave }: ReadingInputProps): ReactNode {
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [active, setActive] = useState<VitalSign>('systolic');
  const [fault, setFault] = useState<ReadingFault>();
  const fields = useRef(new Map<VitalSign, HTMLInputElement>());
  const focus = (sign: VitalSign | undefined): void => {
    if (sign !== undefined) fields.current.get(sign)?.focus();
  };
  const after = (sign: VitalSign): VitalSign | undefined => SIGNS[SIGNS.findIndex((one) => one === sign) + 1];
  const type = (sign: VitalSign, text: string): void => {
    const digits = text.replaceAll(/\D/g, '').slice(0, 3);
    setTyped((before) => ({ ...before, [sign]: digits }));
    setFault(undefined);
    if (digits.length > typed[sign].length && isWhole(sign, digits)) focus(after(sign));
  };
  const press = (key: (typeof KEYS)[number]): void => {
    if (key === 'next') focus(after(active) ?? 'systolic');
    else if (key === 'back') type(active, typed[active].slice(0, -1));
    else type(active, typed[active] + key);
  };
  const save = (): void => {
    const read = readTyped(typed);
    if ('fault' in read) {
      setFault(read.fault);
      return;
    }
    onSave(read.values);
    setTyped(NOTHING_TYPED);
    focus('systolic');
  };
  const read = readTyped(typed);
  const values = 'values' in read ? Object.fromEntries(Object.entries(read.values)) : {};
  const level = 'values' in read ? judgeLocally(limits, values) : undefined;
  const crossed = crossedBy(limits, values).filter((limit) => limit.level === level);
  return (
    <form
      className="kap-reading"
      aria-label={who === undefined ? t('session:reading.title') : `${t('session:reading.title')}: ${who}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="kap-reading-fields">
        {SIGNS.map((sign) => (
          <label key={sign} className={sign === active ? 'kap-reading-active' : undefined}>
            <span>{vitalWord(sign)}</span>
            <input
              ref={(element) => {
                if (element) fields.current.set(sign, element);
              }}
              // On a touch screen the pad below is the keyboard; the screen's own would cover clock and limits.
              inputMode={matchMedia('(pointer: coarse)').matches ? 'none' : 'numeric'}
              autoComplete="off"
              value={typed[sign]}
              aria-invalid={fault !== undefined}
              onFocus={() => {
                setActive(sign);
              }}
              onChange={(event) => {
                type(sign, event.currentTarget.value);
              }}
            />
            <small>{VITAL_UNITS[sign]}</small>
          </label>
        ))}
      </div>
      <ReadingSays fault={fault} level={level} crossed={crossed} />
      <div className="kap-reading-end">
        <Pad onPress={press} />
        <Button type="submit" size="md">
          {t(who === undefined ? 'session:reading.save' : 'session:reading.saveFor', { who })}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong, or what limit the values cross, while they are typed. */
function ReadingSays({
  fault,
  level,
  crossed,
}: {
  readonly fault: ReadingFault | undefined;
  readonly level: ReturnType<typeof judgeLocally> | undefined;
  /** Limits of that level. */
  readonly crossed: readonly Limit[];
}): ReactNode {
  const warns = level !== undefined && level !== 'within';
  return (
    <p className={fault !== undefined || warns ? 'kap-reading-says kap-text-hold' : 'kap-reading-says'} role="status">
      {fault !== undefined && t(`session:reading.fault.${fault}`)}
      {fault === undefined &&
        warns &&
        t('session:reading.over', { level: levelWord(level).toLowerCase(), limits: crossed.map(limitText).join(', ') })}
    </p>
  );
}

/** For fingers; a keyboard types into the fields, so the pad is not in its way. */
function Pad({ onPress }: { readonly onPress: (key: (typeof KEYS)[number]) => void }): ReactNode {
  return (
    <div className="kap-pad" role="group" aria-label={t('session:reading.pad')}>
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-label={key === 'back' ? t('session:reading.back') : key === 'next' ? t('session:reading.next') : key}
          // The field keeps the focus, so that the screen's own keyboard stays as it is.
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onPress(key);
          }}
        >
          {key === 'back' ? '⌫' : key === 'next' ? '→' : key}
        </button>
      ))}
    </div>
  );
}
