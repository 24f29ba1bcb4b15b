import type { ReactNode } from 'react';
import type { Dose, Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { amountText, routeWord } from '../view/words.ts';

/** Every dose given, the latest first, with whether it has been integrated. */
export function DosesDisplay({ pathway }: { readonly pathway: Pathway }): ReactNode {
  return (
    <Section id="doses" title={t('doses.title')} aside={pathway.doses.length > 0 ? String(pathway.doses.length) : undefined}>
      {pathway.doses.length === 0 ? (
        <NotRecordedDisplay>{t('doses.nothing')}</NotRecordedDisplay>
      ) : (
        <div className="kap-scroll" role="group" aria-label={t('doses.title')} tabIndex={0}>
          <table className="kap-table">
            <thead>
              <tr>
                <th scope="col">{t('doses.dose')}</th>
                <th scope="col">{t('doses.given')}</th>
                <th scope="col">{t('doses.amount')}</th>
                <th scope="col">{t('doses.integration')}</th>
              </tr>
            </thead>
            <tbody>
              {pathway.doses.toReversed().map((dose) => (
                <DoseRow key={dose.reference} dose={dose} now={pathway.assessedAt} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function DoseRow({ dose, now }: { readonly dose: Dose; readonly now: string }): ReactNode {
  const late = Date.parse(dose.integrationDueBy) < Date.parse(now);
  return (
    <tr>
      <th scope="row">{dose.ordinal}</th>
      <td>
        <time dateTime={dose.at}>{dateText(dose.at)}</time>
      </td>
      <td>
        {amountText(dose.doseMg)}, {dose.route === undefined ? t('doses.noRoute') : routeWord(dose.route)}
      </td>
      <td>
        {dose.integrations > 0 ? (
          <span className="kap-inline kap-text-proceed">
            <Icon name="check" size={14} /> {t('doses.done', { count: dose.integrations })}
          </span>
        ) : (
          <span className={late ? 'kap-inline kap-text-hold' : 'kap-inline'}>
            <Icon name={late ? 'warning' : 'clock'} size={14} />{' '}
            {t(late ? 'doses.overdue' : 'doses.due', { age: ageText(dose.integrationDueBy, now) })}
          </span>
        )}
      </td>
    </tr>
  );
}
