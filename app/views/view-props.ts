import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { PathwayAnswer, SessionInfo } from '../../src/service/contract.ts';
import type { Refresh } from '../api/queries.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { DraftOwner } from '../view/drafts.ts';
import type { View } from './use-view.ts';

export interface ViewContentProps {
  readonly view: View;
  readonly session: SessionInfo;
  readonly answer: PathwayAnswer;
  readonly owner: DraftOwner;
  readonly refresh: Refresh;
  readonly onOpen: (sheet: Sheet) => void;
}

/** What every view of a patient on the pathway gets. */
export interface ViewProps extends Omit<ViewContentProps, 'view' | 'answer'> {
  readonly pathway: Pathway;
}
