import type { ReactNode } from 'react';
import type { Dose, Pathway } from '../../src/core/pathway/pathway.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dateText } from '../view/dates.ts';

/** Every dose given, the latest first, with whether it has been integrated. */
export function DosesDisplay({ pathway }: { readonly pathway: Pathway }): ReactNode {
  return (
    <Section id="doses" title="Doses given" aside={pathway.doses.length > 0 ? String(pathway.doses.length) : undefined}>
      {pathway.doses.length === 0 ? (
        <NotRecordedDisplay>No dose has been reported for this course.</NotRecordedDisplay>
      ) : (
        <div className="kap-scroll" role="group" aria-label="Doses given" tabIndex={0}>
          <table className="kap-table">
            <thead>
              <tr>
                <th scope="col">Dose</th>
                <th scope="col">Given</th>
                <th scope="col">Amount</th>
                <th scope="col">Integration</th>
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
        {dose.doseMg === undefined ? 'amount not recorded' : `${String(dose.doseMg)} mg`}, {dose.route ?? 'route not recorded'}
      </td>
      <td>
        {dose.integrations > 0 ? (
          <span className="kap-inline kap-text-proceed">
            <Icon name="check" size={14} /> {dose.integrations} done
          </span>
        ) : (
          <span className={late ? 'kap-inline kap-text-hold' : 'kap-inline'}>
            <Icon name={late ? 'warning' : 'clock'} size={14} /> {late ? 'overdue' : 'due'} {ageText(dose.integrationDueBy, now)}
          </span>
        )}
      </td>
    </tr>
  );
}
