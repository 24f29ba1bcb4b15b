/**
 * What is left of a value's type once it has been JSON: a member that is undefined is absent, and nothing is read-only. Comparing
 * a schema's type with this one of the core's type shows every member that one has and the other lacks.
 */
export type Wire<T> = T extends readonly (infer Item)[]
  ? Wire<Item>[]
  : T extends object
    ? Flat<{ -readonly [K in keyof T as undefined extends T[K] ? never : K]: Wire<T[K]> } & OptionalMembers<T>>
    : T;

type OptionalMembers<T> = { -readonly [K in keyof T as undefined extends T[K] ? K : never]?: Wire<Exclude<T[K], undefined>> };
type Flat<T> = { [K in keyof T]: T[K] };

/** `true` when both are the same type to the last member, else `false`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two such functions are the one way to ask for identity
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A value on its way out; nothing is done to it, for `JSON.stringify` leaves out what is undefined. */
export function toWire<T>(value: T): Wire<T> {
  return value as Wire<T>;
}

/** The EHR's ids in references to patients, each once. */
export function patientIds(references: readonly string[]): readonly string[] {
  return [...new Set(references.map((one) => one.slice('Patient/'.length)))];
}
