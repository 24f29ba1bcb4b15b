import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { dayText } from '../view/dates.ts';
import { lookAt, type OrderCheck, orderChecks, type OrderLook } from '../view/order-checks.ts';
import { numberText } from '../view/words.ts';

const ICONS: Readonly<Record<OrderCheck['state'], IconName>> = { proceed: 'check', hold: 'hand', unknown: 'question' };

/** One look: whether all is well, and every check with its state; each leads to the whole of it. */
export function LookDisplay({ decision }: { readonly decision: Decision }): ReactNode {
  const look = lookAt(decision);
  return (
    <section className="kap-section kap-order-look" aria-label={t('orders:look.title')}>
      <div className={`kap-verdict kap-tone-${look.state}`}>
        <DecisionBadge decision={look.state} />
        <strong>{lookText(look)}</strong>
      </div>
      <ul className="kap-order-checks">
        {sorted(decision).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={`kap-tile kap-order-check kap-order-check-${one.state}`}
              onClick={() => {
                open(one.section);
              }}
            >
              <Icon name={ICONS[one.state]} />
              <span>
                <strong>{t(`orders:look.${one.id}`)}</strong> <span className="kap-hidden">{t(`decision.${one.state}`)}</span>{' '}
                <CheckText check={one} decision={decision} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const GRAVEST_FIRST: readonly OrderCheck['state'][] = ['hold', 'unknown', 'proceed'];

function sorted(decision: Decision): readonly OrderCheck[] {
  return orderChecks(decision).toSorted((a, b) => GRAVEST_FIRST.indexOf(a.state) - GRAVEST_FIRST.indexOf(b.state));
}

function lookText({ state, inTheWay, toAnswer, notKnown }: OrderLook): string {
  if (state === 'proceed') return t('orders:look.well');
  return [
    inTheWay > 0 ? t('orders:look.inTheWay', { count: inTheWay }) : undefined,
    toAnswer > 0 ? t('orders:look.toAnswer', { count: toAnswer }) : undefined,
    notKnown > 0 ? t('orders:look.notKnown', { count: notKnown }) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A person goes where the evidence is, keyboard and screen reader included. */
function open(section: string): void {
  const there = document.getElementById(section);
  there?.scrollIntoView({ block: 'start' });
  there?.focus({ preventScroll: true });
}

interface CheckTextProps {
  readonly check: OrderCheck;
  readonly decision: Decision;
}

function CheckText({ check, decision }: CheckTextProps): ReactNode {
  if (check.reasons.length > 0 && check.state !== 'proceed') return <Said now={decision.readAt}>{check.reasons[0] ?? ''}</Said>;
  return <span>{valueText(check, decision)}</span>;
}

/** How the last dose was taken may be unknown although every dose is on record. */
function reactionText(state: OrderCheck['state'], { doses, unread }: Decision): string {
  if (state !== 'unknown') return t('orders:look.doses', { count: doses.length });
  return unread.length === 0 ? t('orders:look.noReaction') : t('notKnown');
}

function valueText({ id, state }: OrderCheck, decision: Decision): string {
  const { patient, weight, indication, findings, medications, vitals, pdmp, scores } = decision;
  switch (id) {
    case 'identity':
      return `${patient.name}${patient.birthDate === undefined ? '' : `, ${dayText(patient.birthDate)}`}${patient.state === undefined ? '' : `, ${patient.state.replace('US-', '')}`}`;
    case 'weight':
      return weight.kg === undefined ? t('notKnown') : `${numberText(weight.kg)} kg`;
    case 'indication':
      return indication[0]?.text ?? t('notKnown');
    case 'findings':
      return findings.length > 0 || state === 'proceed'
        ? t('orders:look.open', { count: findings.filter(({ clearedBy }) => clearedBy === undefined).length })
        : t('notKnown');
    case 'interactions':
      return t('orders:look.drugs', { count: medications.length });
    case 'vitals':
      return vitals.at(-1) === undefined ? t('notKnown') : dayText(vitals.at(-1)?.at ?? '');
    case 'measures':
      return scores.length === 0
        ? t('notKnown')
        : dayText(
            scores
              .map(({ at }) => at)
              .toSorted()
              .at(-1) ?? '',
          );
    case 'reactions':
      return reactionText(state, decision);
    case 'pdmp':
      return pdmp === undefined ? t('orders:look.notLooked') : dayText(pdmp.at);
    default:
      return state === 'unknown' ? t('notKnown') : t(`decision.${state}`);
  }
}
