import type { AccessPolicy, AuditEvent, Practitioner, ProjectMembership } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { createMedplumClients } from '../../src/cli/medplum-clients.ts';
import { buildAuditEvent } from '../../src/service/audit/audit-event.ts';
import { writeOnce } from '../../src/service/api/write-record.ts';
import type { Config } from '../../src/service/config.ts';
import { IDENTIFIERS } from '../../src/terminology/codes.ts';
import type { Server } from './support/access.ts';

/** What a person writes through the panel is judged by Medplum as theirs, whatever the service would let through. */
export function describeOnBehalf(server: () => Server): void {
  describe('on behalf of a person', () => {
    const clients = () => {
      const { baseUrl, credentials } = server();
      const tenant = { id: 'clinic', medplum: { baseUrl, ...credentials, onBehalfOf: true } };
      return createMedplumClients({ tenants: [tenant] } as unknown as Config, fetch);
    };

    /** A therapist who may write forms and only read clearances. */
    async function aTherapist(): Promise<string> {
      const { client, projectId } = server();
      const policy = await client.createResource<AccessPolicy>({
        resourceType: 'AccessPolicy',
        name: 'therapist',
        resource: [
          { resourceType: 'QuestionnaireResponse' },
          { resourceType: 'Patient', interaction: ['read', 'search'] },
          { resourceType: 'ClinicalImpression', interaction: ['read', 'search'] },
        ],
      });
      const membership = (await client.invite(projectId, {
        resourceType: 'Practitioner',
        firstName: 'Imagined',
        lastName: 'Therapist',
        externalId: crypto.randomUUID(),
        sendEmail: false,
        membership: { accessPolicy: { reference: `AccessPolicy/${policy.id}` } },
      })) as ProjectMembership;
      return membership.profile.reference ?? '';
    }

    const aClearance = (value: string) => ({
      resourceType: 'ClinicalImpression' as const,
      identifier: [{ system: IDENTIFIERS.record, value }],
      status: 'completed' as const,
      subject: { display: 'Imagined' },
    });
    const aForm = (value: string) => ({
      resourceType: 'QuestionnaireResponse' as const,
      identifier: { system: IDENTIFIERS.record, value },
      status: 'completed' as const,
    });

    test("a write that the person's AccessPolicy forbids is refused by Medplum itself, and leaves nothing", async () => {
      const therapist = await aTherapist();
      const asTherapist = await clients()('clinic', therapist);
      const value = `clearance/${crypto.randomUUID()}`;
      await expect(writeOnce(asTherapist, aClearance(value), { system: IDENTIFIERS.record, value })).rejects.toMatchObject({
        fault: 'forbidden',
      });
      expect(await server().client.searchResources('ClinicalImpression', { identifier: value })).toHaveLength(0);
      // The service itself may.
      const asService = await clients()('clinic');
      expect(await writeOnce(asService, aClearance(value), { system: IDENTIFIERS.record, value })).toMatch(
        /^ClinicalImpression\//,
      );
    });

    test('what the policy allows is written, and Medplum says for whom', async () => {
      const therapist = await aTherapist();
      const value = `response/${crypto.randomUUID()}`;
      const written = await writeOnce(await clients()('clinic', therapist), aForm(value), { system: IDENTIFIERS.record, value });
      const stored = await server().client.readReference({ reference: written });
      expect((stored.meta as { onBehalfOf?: { reference?: string } } | undefined)?.onBehalfOf?.reference).toBe(therapist);
    });

    test('somebody whom Medplum does not know as a member writes nothing', async () => {
      const stranger = await server().client.createResource<Practitioner>({ resourceType: 'Practitioner' });
      const value = `response/${crypto.randomUUID()}`;
      const writing = writeOnce(await clients()('clinic', `Practitioner/${stranger.id}`), aForm(value), {
        system: IDENTIFIERS.record,
        value,
      });
      await expect(writing).rejects.toThrow();
      expect(await server().client.searchResources('QuestionnaireResponse', { identifier: value })).toHaveLength(0);
    });

    test('takes the AuditEvents that the service writes', async () => {
      const fact = {
        kind: 'read',
        outcome: 'success',
        patientId: 'p1',
        user: 'Practitioner/x',
        roles: ['therapist'],
        what: '/api/pathway',
      } as const;
      const context = {
        tenant: 'clinic',
        fhirBase: 'https://ehr.example/fhir',
        publicBaseUrl: 'https://kap.example',
        recorded: new Date().toISOString(),
      };
      const decision = { ...fact, kind: 'decision', decisions: [{ uuid: crypto.randomUUID(), rules: ['stroke'] }] } as const;
      const asService = await clients()('clinic');
      const entry = [fact, decision, { ...fact, outcome: 'refused' as const }].map((one) => ({
        resource: buildAuditEvent(one, context),
        request: { method: 'POST' as const, url: 'AuditEvent' },
      }));
      const answer = await asService.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
      expect(answer.entry?.map(({ response }) => response?.status)).toEqual(['201', '201', '201']);
      const stored = answer.entry?.[0]?.resource as AuditEvent | undefined;
      expect(stored?.resourceType).toBe('AuditEvent');
    });
  });
}
