import type { Permission } from './permission.ts';

const CLINICIANS = ['therapist', 'supervised-associate', 'prescriber'] as const;

/** Rows of the one table for ketamine orders: see `authorization.ts`. */
export const ORDER_PERMISSIONS = {
  'read-order-decision': {
    method: 'GET',
    path: '/api/orders/decision',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'see everything that bears on an order',
  },
  'prepare-order': { method: 'POST', path: '/api/orders', patient: 'launched', roles: CLINICIANS, does: 'prepare a draft order' },
  'revise-order': {
    method: 'POST',
    path: '/api/orders/:id/revisions',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'change a draft order',
  },
  'end-order': {
    method: 'POST',
    path: '/api/orders/:id/end',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'decline, stop or take back an order',
  },
  'ask-about-order': {
    method: 'POST',
    path: '/api/orders/:id/questions',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'ask the therapist about an order',
  },
  'record-pdmp-check': {
    method: 'POST',
    path: '/api/pdmp-checks',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'record that the prescription monitoring program was looked at',
  },
  'review-order': {
    method: 'POST',
    path: '/api/orders/:id/reviews',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'begin to attest an order',
  },
  'attest-order': {
    method: 'POST',
    path: '/api/orders/:id/attestations',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'attest an order after a step-up',
  },
  'verify-attestation': {
    method: 'GET',
    path: '/api/attestations/:id/verification',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'check an attestation',
  },
  'read-passkeys': {
    method: 'GET',
    path: '/api/passkeys',
    patient: 'none',
    roles: ['prescriber', 'administrator'],
    does: 'see one’s own passkeys; an administrator: everybody’s',
  },
  'begin-passkey': {
    method: 'POST',
    path: '/api/passkeys/challenges',
    patient: 'none',
    roles: ['prescriber'],
    does: 'begin to register a passkey',
  },
  'register-passkey': {
    method: 'POST',
    path: '/api/passkeys',
    patient: 'none',
    roles: ['prescriber'],
    does: 'register a passkey, pending an administrator',
  },
  'decide-passkey': {
    method: 'POST',
    path: '/api/passkeys/:id/decisions',
    patient: 'none',
    roles: ['administrator'],
    does: 'approve or revoke a passkey, never one’s own',
  },
} as const satisfies Record<string, Permission>;
