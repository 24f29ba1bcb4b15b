// Prints a new private key of the app as a JWKS array, for KAP_EHR_PRIVATE_JWKS. Usage: node scripts/make-jwks.mjs
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';

const { privateKey } = await generateKeyPair('ES384', { extractable: true });
console.log(JSON.stringify([{ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES384', use: 'sig' }]));
