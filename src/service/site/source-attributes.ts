import { gateLine, unknown } from '../../core/pathway/gate-line.ts';
import { GATE_IDS } from '../../core/pathway/pathway.ts';
import { codeSystem } from '../../terminology/artifacts.ts';
import { local } from '../../terminology/codes.ts';
import { PRESCRIBING_RULES } from '../../terminology/prescribing-rules.ts';
import { RULES } from '../../terminology/rules.ts';
import type { Publication } from './publication.ts';
import type { Provenance, SourceAttributes } from './site-answer.ts';

/** Every line of the gate and every rule of this release: what it says, from what source, who made it, when it was reviewed. */
export function sourceAttributes(publication: Publication | undefined): readonly SourceAttributes[] {
  const made = (id: string): Provenance => provenanceOf(codeSystem(id), publication);
  return [
    ...GATE_IDS.map((id): SourceAttributes => {
      const { title, source } = gateLine(id, unknown('', []));
      return { kind: 'gate', id, title, text: definitionOf(id) ?? title, source, ...made('kap-gate') };
    }),
    ...RULES.map(({ id, title, text, source }): SourceAttributes => {
      return { kind: 'safety', id, title, text, source, ...made('kap-rule') };
    }),
    ...PRESCRIBING_RULES.map(({ id, title, text, source }): SourceAttributes => {
      return { kind: 'prescribing', id, title, text, source, ...made('kap-prescribing-rule') };
    }),
  ];
}

/** Who made an artifact and when it was looked at, as far as the guide says. */
export function provenanceOf(
  { url, version }: { readonly url?: string | undefined; readonly version?: string | undefined },
  publication: Publication | undefined,
): Provenance {
  const found = publication?.artifacts.get(url ?? '');
  return { version, madeBy: found?.madeBy, reviewedOn: found?.reviewedOn };
}

function definitionOf(id: string): string | undefined {
  const { code } = local('kap-gate', id);
  return codeSystem('kap-gate').concept?.find((concept) => concept.code === code)?.definition;
}
