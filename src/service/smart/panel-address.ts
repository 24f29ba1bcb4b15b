import type { SmartGrant } from '../../ehr/smart/grant.ts';
import { hasRole, PERMISSIONS } from '../authorization.ts';
import type { Tenant } from '../config.ts';
import type { Session } from '../session-store.ts';
import { type Language, LANGUAGES } from '../languages.ts';

export interface PanelOpening {
  readonly session: Pick<Session, 'patientId' | 'user'>;
  readonly tenant: Pick<Tenant, 'language'>;
  readonly grant: Pick<SmartGrant, 'locale'>;
}

/**
 * Where the panel opens after a launch, below the public base: what it must know before it has asked anything. `for=clinic` is nobody's
 * chart: a launch without a patient, or by somebody who opens none. `lang` is the EHR's word for this user, else the tenant's.
 */
export function panelAddress({ session, tenant, grant }: PanelOpening): string {
  const isForClinic = session.patientId === undefined || !hasRole(session.user.roles, PERMISSIONS['read-session'].roles);
  const language = spoken(grant.locale) ?? tenant.language;
  const said = new URLSearchParams({
    ...(isForClinic ? { for: 'clinic' } : {}),
    ...(language === undefined ? {} : { lang: language }),
  }).toString();
  return said === '' ? '/app/' : `/app/?${said}`;
}

/** The language of a BCP 47 tag, where there are words in it. */
function spoken(tag: string | undefined): Language | undefined {
  const language = tag?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((one) => one === language);
}
