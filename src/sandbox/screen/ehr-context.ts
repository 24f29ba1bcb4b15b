import { createContext, useContext } from 'react';
import type { Catalog } from '../ehr/catalog.ts';
import type { EhrApi } from './ehr-api.ts';

/** What every part of the signed-in screen works with. */
export interface Ehr {
  readonly api: EhrApi;
  readonly catalog: Catalog;
}

export const EhrContext = createContext<Ehr | undefined>(undefined);

/** The signed-in EHR; throws outside of it. */
export function useEhr(): Ehr {
  const ehr = useContext(EhrContext);
  if (!ehr) throw new Error('useEhr is used outside EhrContext');
  return ehr;
}
