import type { CurrentOrder, Decision } from '../api/orders.ts';
import type { DraftOwner } from '../view/drafts.ts';

/** What every part of the view of orders gets. */
export interface OrderProps {
  readonly decision: Decision;
  readonly owner: DraftOwner;
  readonly isPrescriber: boolean;
  /** Whether the person has looked at what is on the screen now; nothing is decided while they have not. */
  readonly isSeen: boolean;
}

/** The same for parts that are about an order that there is. */
export interface CurrentProps extends OrderProps {
  readonly order: CurrentOrder;
}

/** Id of an order within its type. */
export function idOf({ reference }: Pick<CurrentOrder, 'reference'>): string {
  return reference.replace('MedicationRequest/', '');
}
