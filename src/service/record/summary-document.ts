import type {
  Bundle,
  BundleEntry,
  Composition,
  CompositionSection,
  DocumentReference,
  Patient,
  Resource,
} from '@medplum/fhirtypes';
import type { SummarySection, TreatmentSummary } from '../../core/record/treatment-summary.ts';
import { local } from '../../terminology/codes.ts';

const TYPE = { coding: [local('kap-record', 'treatment-summary')], text: 'Treatment summary' };

export interface DocumentParts {
  readonly summary: TreatmentSummary;
  /** As the store holds it. */
  readonly patient: Patient;
  /** The patient's resources in the store; those that a section names go along. */
  readonly resources: readonly Resource[];
  /** Where the service is reached, without a trailing slash: the store's own address may be an inner one, and is nobody's business. */
  readonly publicBaseUrl: string;
  readonly author: { readonly reference: string; readonly name: string };
  readonly id: string;
}

/** A FHIR R4 document: a Composition whose sections say in words what the PDF says, and the resources they rest on. */
export function summaryDocument({ summary, patient, resources, publicBaseUrl, author, id }: DocumentParts): Bundle {
  const named = new Set(summary.sections.flatMap(({ references }) => references));
  const along = resources.filter((one) => one.resourceType !== 'Patient' && named.has(`${one.resourceType}/${one.id ?? ''}`));
  const known = new Set(along.map((one) => `${one.resourceType}/${one.id ?? ''}`));
  const composition: Composition = {
    resourceType: 'Composition',
    id,
    status: 'final',
    type: TYPE,
    subject: { reference: `Patient/${patient.id ?? ''}` },
    date: summary.madeAt,
    author: [{ display: author.name, identifier: { value: author.reference } }],
    title: summary.title,
    section: summary.sections.map((section) => toSection(section, known)),
  };
  const entry = [composition, patient, ...along].map((resource): BundleEntry => ({
    fullUrl: `${publicBaseUrl}/fhir/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
  }));
  return {
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    timestamp: summary.madeAt,
    entry,
  };
}

function toSection({ title, head, rows, none, references }: SummarySection, known: ReadonlySet<string>): CompositionSection {
  const entry = [...new Set(references)].filter((one) => known.has(one)).map((reference) => ({ reference }));
  return {
    title,
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${rows.length === 0 ? paragraph(none) : table(head, rows)}</div>`,
    },
    ...(entry.length === 0 ? {} : { entry }),
  };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  const titled = head.some((cell) => cell !== '');
  const top = titled ? `<thead>${cells(head, 'th')}</thead>` : '';
  return `<table>${top}<tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/** The chart's own words are in it: nothing of them is markup. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The same as a DocumentReference for the EHR, with the PDF inside; every reference is the EHR's own. */
export function summaryReference(
  summary: TreatmentSummary,
  { patientId, authorReference, pdf }: { readonly patientId: string; readonly authorReference: string; readonly pdf: Uint8Array },
): DocumentReference {
  const attachment = {
    contentType: 'application/pdf',
    data: Buffer.from(pdf).toString('base64'),
    title: summary.title,
    creation: summary.madeAt,
  };
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'final',
    type: TYPE,
    subject: { reference: `Patient/${patientId}` },
    date: summary.madeAt,
    author: [{ reference: authorReference }],
    description: summary.title,
    content: [{ attachment }],
  };
}
