// The baseline, as bare as Node can be: parse the body, check one signature when asked to, answer what is fixed.
import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellCosts } from './process.ts';

const [answerFile = '', keyText = ''] = process.argv.slice(2);
const answer = JSON.parse(readFileSync(answerFile, 'utf8')) as object;
const jwk = keyText === '' ? undefined : (JSON.parse(keyText) as JsonWebKey & { readonly alg: string });
const key = jwk === undefined ? undefined : createPublicKey({ key: jwk, format: 'jwk' });

function isSigned(authorization: string | undefined, by: KeyObject): boolean {
  const [header = '', payload = '', signature = ''] = (authorization ?? '').slice('Bearer '.length).split('.');
  const signed = Buffer.from(signature, 'base64url');
  const options = by.asymmetricKeyType === 'ec' ? ({ key: by, dsaEncoding: 'ieee-p1363' } as const) : by;
  return verify('sha384', Buffer.from(`${header}.${payload}`), options, signed);
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const status = key !== undefined && !isSigned(request.headers.authorization, key) ? 401 : 200;
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString('utf8'));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
});
server.listen(0, '127.0.0.1', () => {
  tellCosts({ port: (server.address() as AddressInfo).port });
});
