import type { ReactNode } from 'react';
import type { SessionRoomAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NotRecordedDisplay } from '../ui/States.tsx';

const SHOWN = [
  'setting',
  'roles-present',
  'escort-name',
  'escort-phone',
  'chaperone',
  'location',
  'emergency-contact',
  'intention',
] as const;
/** Without these nobody can be sent to a session at home. */
export const AT_HOME = ['chaperone', 'location', 'emergency-contact'] as const;
/** Answers that are codes and have a translation; the others are somebody's own words. */
const CODED: readonly string[] = ['setting', 'roles-present'];

/** Who is there, who takes the patient home, and, for a session at home, where the patient is and whom to call. */
export function PeopleDisplay({
  checklist,
  setting,
}: {
  readonly checklist: SessionRoomAnswer['checklist'];
  readonly setting: string | undefined;
}): ReactNode {
  const answerOf = (linkId: string): readonly string[] => checklist.find((one) => one.linkId === linkId)?.answers ?? [];
  const missing = AT_HOME.filter((linkId) => answerOf(linkId).length === 0);
  return (
    <Section id="people" title={t('session:people.title')}>
      {setting === 'home' && (
        <div className="kap-notice kap-notice-info">
          <Icon name="info" size={20} />
          <div>
            <p>{t('session:people.home')}</p>
            {missing.length > 0 && (
              <p className="kap-text-hold">
                {t('session:people.homeMissing', { list: missing.map((linkId) => t(`session:people.${linkId}`)).join(', ') })}
              </p>
            )}
          </div>
        </div>
      )}
      {setting === 'group' && (
        <p className="kap-notice kap-notice-info">
          <Icon name="info" size={20} />
          <span>{t('session:people.group')}</span>
        </p>
      )}
      {checklist.length === 0 ? (
        <NotRecordedDisplay>{t('session:before.missing')}</NotRecordedDisplay>
      ) : (
        <dl className="kap-facts">
          {SHOWN.filter((linkId) => answerOf(linkId).length > 0).map((linkId) => (
            <div key={linkId}>
              <dt>{t(`session:people.${linkId}`)}</dt>
              <dd>
                {answerOf(linkId)
                  .map((text) => (CODED.includes(linkId) ? sayText(text, '') : text))
                  .join(', ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {checklist.length > 0 && answerOf('escort-name').length === 0 && (
        <p className="kap-text-hold">{t('session:people.noEscort')}</p>
      )}
    </Section>
  );
}
