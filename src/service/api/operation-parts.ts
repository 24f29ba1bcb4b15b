import type { z } from '@hono/zod-openapi';
import { outcome, writtenAnswer } from './answer-schemas.ts';

/** A body that is JSON of one schema. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

/** Any operation may answer with these; the body is always an OperationOutcome. */
export const REFUSALS = {
  401: 'There is no session, or it has ended.',
  403: 'This role may not do this, or the request does not come from the panel.',
  429: 'Too many requests; Retry-After says when the next one may come.',
  502: 'The EHR or the KAP record could not be read or written.',
  503: 'Sessions are out of reach at this moment; try again.',
  504: 'What stands behind the service did not answer in time.',
  500: 'A fault of ours, with a number to report it by.',
} as const;

/** For operations that name one thing. */
export const NOT_FOUND = { 404: 'There is no such thing.' } as const;
/** What a write may answer besides. */
export const WRITE_REFUSALS = {
  400: 'The body is not what it should be; every fault is named with its path.',
  408: 'The body did not arrive in time.',
  409: 'There is no course yet, no patient is open, or somebody else changed it at the same time.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'A rule forbids it; the details name the rule or the line of the gate.',
} as const;

type Refusals<Texts> = { [Status in keyof Texts]: { description: string; content: ReturnType<typeof json<typeof outcome>> } };

/** Answers that refuse, by their status. */
export function refusals<Texts extends Readonly<Record<number, string>>>(texts: Texts): Refusals<Texts> {
  const entries = Object.entries(texts).map(([status, description]) => [status, { description, content: json(outcome) }]);
  return Object.fromEntries(entries) as Refusals<Texts>;
}

/** Answers of an operation that reads. */
export const read = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: json(schema) },
  ...refusals(REFUSALS),
});

/** Answers of an operation that writes and tells the pathway with it. */
export const written = {
  201: { description: 'Written; the pathway as it stands with it.', content: json(writtenAnswer) },
  ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
};

/** A JSON body that has to be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: json(schema) });
