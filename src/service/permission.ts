import type { Role } from '../core/decision.ts';

/** What one operation of the panel's API needs. The API's middleware knows no other way in: a route without a row is refused. */
export interface Permission {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As the router writes it. */
  readonly path: string;
  /**
   * `launched`: works on one patient, the one of the launch, or for a launch without a patient one that was chosen and that the
   * EHR showed to this user. `none`: works without a patient. `choosing` chooses one and `many` shows many, so the launch must have had none.
   */
  readonly patient: 'launched' | 'none' | 'choosing' | 'many';
  /** Any of them will do; nobody without one of them gets in. */
  readonly roles: readonly Role[];
  /** `form`: the protocol says further which of these roles may see or fill in this form; see `rolesOfForm`. */
  readonly narrowed?: 'form';
  readonly does: string;
}
