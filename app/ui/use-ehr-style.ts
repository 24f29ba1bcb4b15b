import { useEffect } from 'react';
import type { EhrStyle } from '../../src/service/contract.ts';

/** Makes the page look like the EHR around it, when that says what it looks like. */
export function useEhrStyle(style: EhrStyle | undefined): void {
  useEffect(() => {
    if (style) void import('../style/ehr-style.ts').then(({ wearEhrStyle }) => wearEhrStyle(style));
  }, [style]);
}
