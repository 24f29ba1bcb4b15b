import type { ProjectMembership, Resource } from '@medplum/fhirtypes';
import { ARTIFACT_TAG } from '../../../src/medplum/install/artifact.ts';
import type { Server } from './access.ts';
import { waitingFetch } from './waiting-fetch.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Somebody of the project, as the server judges them. */
export interface Member {
  /** `ProjectMembership/id`. */
  readonly membership: string;
  /** `Practitioner/id`, `Bot/id` or `ClientApplication/id`. */
  readonly profile: string;
  /** Sends one request as this member; answers with its status and body. */
  send(method: Method, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>;
}

/** A new person whose membership works under an installed policy. @param policy - id of the policy in the release, such as `kap-therapist` */
export async function aMember(server: Server, policy: string): Promise<Member> {
  const { client, projectId } = server;
  const found = await client.searchOne('AccessPolicy', { _tag: `${ARTIFACT_TAG}|AccessPolicy/${policy}` });
  if (found === undefined) throw new Error(`The policy ${policy} is not installed`);
  const membership = (await client.invite(projectId, {
    resourceType: 'Practitioner',
    firstName: 'Imagined',
    lastName: policy,
    externalId: crypto.randomUUID(),
    sendEmail: false,
    membership: { accessPolicy: { reference: `AccessPolicy/${found.id}` } },
  })) as ProjectMembership;
  return memberOf(server, membership);
}

/** A bot or client application as it works: under the policy of its own membership. */
export async function memberOf(server: Server, { id, profile }: ProjectMembership): Promise<Member> {
  const membership = `ProjectMembership/${id ?? ''}`;
  return {
    membership,
    profile: profile.reference ?? '',
    async send(method, path, body) {
      await server.client.refreshIfExpired();
      const response = await waitingFetch(server.client.fhirUrl(...path.split('/')).href.replaceAll('%3F', '?'), {
        method,
        headers: {
          authorization: `Bearer ${server.client.getAccessToken() ?? ''}`,
          'x-medplum-on-behalf-of': membership,
          'content-type': 'application/fhir+json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}

/** Stores something as the administrator, for members to try their hands at. */
export function stored<T extends Resource>(server: Server, resource: T): Promise<T & { readonly id: string }> {
  return server.client.createResource(resource);
}
