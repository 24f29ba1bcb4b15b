import type { Coding } from '@medplum/fhirtypes';
import { valueSet } from '../../terminology/artifacts.ts';
import { local, localCodes, type RouteCode, ROUTE_CODES, SYSTEMS, VITAL_CODES, type VitalCode } from '../../terminology/codes.ts';

/** One thing that the EHR's screen can chart or choose, with the codings to write. */
export interface CatalogEntry {
  readonly code: string;
  readonly label: string;
  readonly codings: readonly Coding[];
}

export interface VitalEntry extends CatalogEntry {
  /** UCUM code; undefined for the blood pressure panel, whose parts have it. */
  readonly unit: string | undefined;
}

/** What the sandbox EHR's own screen needs in order to write coded FHIR; `GET /sandbox/ehr/catalog`. */
export interface Catalog {
  readonly ucum: string;
  readonly visitTypes: readonly CatalogEntry[];
  readonly visitClass: Coding;
  readonly routes: readonly CatalogEntry[];
  readonly vitals: readonly VitalEntry[];
  readonly vitalCategory: Coding;
  readonly ketamine: readonly Coding[];
}

const VISITS = ['mental-health-intake', 'medical-intake', 'preparation', 'dosing', 'integration'];

const UNITS: Readonly<Record<VitalCode, string | undefined>> = {
  'blood-pressure': undefined,
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
  weight: 'kg',
};

/** The catalog, built from the compiled artifacts so that the screen types no code of its own. */
export function catalog(): Catalog {
  return {
    ucum: SYSTEMS.ucum,
    visitTypes: VISITS.map((code) => entry(code, [local('kap-activity', code)])),
    visitClass: { system: SYSTEMS.actCode, code: 'AMB', display: 'ambulatory' },
    routes: (localCodes('kap-route') as readonly RouteCode[]).map((code) => ({
      ...entry(code, ROUTE_CODES[code]),
      label: local('kap-route', code).display ?? code,
    })),
    vitals: (Object.keys(VITAL_CODES) as VitalCode[]).map((code) => ({
      code,
      label: local('kap-vital', code).display ?? code,
      codings: VITAL_CODES[code].slice(0, 1),
      unit: UNITS[code],
    })),
    vitalCategory: { system: SYSTEMS.observationCategory, code: 'vital-signs', display: 'Vital Signs' },
    ketamine: ketamineIngredient(),
  };
}

function entry(code: string, codings: readonly Coding[]): CatalogEntry {
  return { code, label: codings[0]?.display ?? code, codings };
}

/** The ingredient alone: the first RxNorm concept of the value set. */
function ketamineIngredient(): readonly Coding[] {
  const include = valueSet('kap-ketamine').compose?.include.find((part) => part.system === SYSTEMS.rxnorm);
  const [ingredient] = include?.concept ?? [];
  if (!ingredient) throw new Error('The value set kap-ketamine has no RxNorm ingredient');
  return [
    {
      system: SYSTEMS.rxnorm,
      code: ingredient.code,
      ...(ingredient.display === undefined ? {} : { display: ingredient.display }),
    },
  ];
}
