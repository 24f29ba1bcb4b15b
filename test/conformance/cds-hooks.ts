import { CARDS } from './cds-cards.ts';
import { type CdsWorld, EXCHANGE } from './cds-exchange.ts';
import { TRUST } from './cds-trust.ts';
import type { RequirementSet } from './requirement.ts';

const IDS =
  '1 2 3 4 5 6 7 9 10 13 16 29 36 54 55 56 57 59 61 74 75 80 83 85 87 88 89 90 92 93 95 96 98 100 103 105 107 111 115 117 119 ' +
  '121 124 125 127 128 130 131 132 133 134 135 136 138 139 141 142 144 147 168 176 199 201 203 208 211 213 214 216 217 218 219 220';

/** CDS Hooks 2.0, what services owe. */
export const CDS_HOOKS: RequirementSet<CdsWorld> = {
  name: 'cds-hooks_2.0',
  actor: 'Service',
  ids: IDS.split(' '),
  requirements: [...EXCHANGE, ...CARDS, ...TRUST].sort((a, b) => Number(a.id) - Number(b.id)),
};
