import { describeProtocol } from '../../core/protocol/describe.ts';
import { findProtocol } from '../../core/protocol/default-protocol.ts';
import { codeSystem } from '../../terminology/artifacts.ts';
import { CANONICAL_BASE } from '../../terminology/systems.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { createDiagnose } from './diagnose.ts';
import { type Publication, readPublication, readSoftware } from './publication.ts';
import type { Integrations, SiteAnswer } from './site-answer.ts';
import { provenanceOf, sourceAttributes } from './source-attributes.ts';

const FHIR_VERSION = '4.0.1';

/** What shows the site; it reads the compiled guide when it is first asked, and keeps what does not change. */
export function createSite(runtime: Runtime): (on: TenantRuntime) => Promise<SiteAnswer> {
  const diagnose = createDiagnose(runtime);
  let fixed: Promise<Fixed> | undefined;
  return async (on) => {
    fixed ??= readFixed();
    const { publication, ...release } = await fixed;
    return {
      ...release,
      protocol: protocolOf(on, publication),
      diagnosis: await diagnose(on, release.software.version),
      integrations: integrationsOf(runtime, on),
      readAt: runtime.now(),
    };
  };
}

interface Fixed extends Pick<SiteAnswer, 'software' | 'guide' | 'licences' | 'rules'> {
  readonly publication: Publication | undefined;
}

async function readFixed(): Promise<Fixed> {
  const [software, publication] = await Promise.all([readSoftware(), readPublication()]);
  return {
    software,
    guide: { version: codeSystem('kap-rule').version ?? '', base: CANONICAL_BASE, fhir: FHIR_VERSION },
    licences: publication?.licences,
    rules: sourceAttributes(publication),
    publication,
  };
}

/** The protocol that new courses follow. @throws Error when there is none, which the configuration's own check has made impossible */
function protocolOf({ tenant, protocols }: TenantRuntime, publication: Publication | undefined): SiteAnswer['protocol'] {
  const protocol = findProtocol(tenant.protocol, protocols);
  if (protocol === undefined) throw new Error('The protocol of this site is not known.');
  const { title, url, version, publisher, reviewedOn } = protocol;
  // What the PlanDefinition itself says counts; the shipped ones leave that to the guide.
  const shipped = publisher === undefined && reviewedOn === undefined ? provenanceOf(protocol, publication) : undefined;
  return { title, url, rows: describeProtocol(protocol), ...(shipped ?? { version, madeBy: publisher, reviewedOn }) };
}

function integrationsOf({ deps, audit }: Runtime, { tenant }: TenantRuntime): Integrations {
  const base = deps.config.publicBaseUrl;
  return {
    ehr: { name: tenant.name ?? tenant.id, base: tenant.fhirBase },
    hooks: `${base}/cds-services`,
    launch: `${base}/smart/launch`,
    keys: `${base}/.well-known/jwks.json`,
    signedHooks: tenant.cds === undefined ? 'no' : tenant.cds.required ? 'required' : 'checked',
    terminology: tenant.terminology?.baseUrl,
    backend: tenant.smart.systemScope !== undefined,
    documentsToEhr: tenant.documentsToEhr === true,
    audit: audit.counts(tenant.id),
  };
}
