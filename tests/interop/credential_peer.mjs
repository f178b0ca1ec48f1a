// SPDX-License-Identifier: GPL-3.0-or-later
// The independent side: other people's libraries. Reads a list of jobs as JSON from standard input,
// writes a list of answers: {"ok": …} or {"error": "…"}. Run where those libraries are installed.
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify }
  from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as jose from 'jose';
import { SDJwtInstance } from '@sd-jwt/core';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { StatusList, createHeaderAndPayload, getListFromStatusListJWT }
  from '@sd-jwt/jwt-status-list';

const isEd = (jwk) => jwk.crv === 'Ed25519';
const algOf = (jwk, alg) => alg ?? (isEd(jwk) ? 'EdDSA' : 'ES256');
const options = (key, jwk) => isEd(jwk) ? key : { key, dsaEncoding: 'ieee-p1363' };
const signer = (jwk) => (data) => sign(isEd(jwk) ? null : 'sha256', Buffer.from(data),
  options(createPrivateKey({ key: jwk, format: 'jwk' }), jwk)).toString('base64url');
const checks = (jwk, data, signature) => verify(isEd(jwk) ? null : 'sha256', Buffer.from(data),
  options(createPublicKey({ key: jwk, format: 'jwk' }), jwk), Buffer.from(signature, 'base64url'));
const hasher = (data) => new Uint8Array(createHash('sha256').update(
  typeof data === 'string' ? data : Buffer.from(data)).digest());

function library(job) {
  const config = {
    hasher, hashAlg: 'sha-256', saltGenerator: () => randomBytes(16).toString('base64url'),
    verifier: (data, signature) => checks(job.issuer, data, signature),
    kbVerifier: (data, signature, payload) => checks(payload.cnf.jwk, data, signature),
    statusListFetcher: () => job.statusList,
  };
  if (job.issuer.d) Object.assign(config, {
    signer: signer(job.issuer), signAlg: algOf(job.issuer, job.alg) });
  if (job.holder?.d) Object.assign(config, {
    kbSigner: signer(job.holder), kbSignAlg: algOf(job.holder, job.holderAlg) });
  return job.vc ? new SDJwtVcInstance(config) : new SDJwtInstance(config);
}

const jobs = {
  issue: (job) => library(job).issue(job.payload, job.frame, { header: job.header ?? {} }),
  present: (job) => library(job).present(job.token, job.frame,
    { kb: { payload: { iat: job.iat, aud: job.aud, nonce: job.nonce } } }),
  verify: async (job) => {
    const found = await library(job).verify(job.token, {
      keyBindingNonce: job.nonce, currentDate: job.now, requiredClaimKeys: job.required ?? [] });
    return { payload: found.payload, aud: found.kb?.payload?.aud };
  },
  joseVerify: async (job) => {
    const key = await jose.importJWK(job.key, algOf(job.key, job.alg));
    const { payload, protectedHeader } = await jose.compactVerify(job.token, key);
    return { payload: JSON.parse(new TextDecoder().decode(payload)), header: protectedHeader };
  },
  joseSign: async (job) => new jose.CompactSign(new TextEncoder().encode(job.text))
    .setProtectedHeader({ alg: algOf(job.key, job.alg), ...job.header })
    .sign(await jose.importJWK(job.key, algOf(job.key, job.alg))),
  joseSeal: async (job) => new jose.CompactEncrypt(new TextEncoder().encode(job.text))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: job.enc ?? 'A256GCM' })
    .setKeyManagementParameters(job.apu
      ? { apu: Buffer.from(job.apu), apv: Buffer.from(job.apv) } : {})
    .encrypt(await jose.importJWK(job.key, 'ECDH-ES')),
  joseOpen: async (job) => new TextDecoder().decode((await jose.compactDecrypt(job.token,
    await jose.importJWK(job.key, 'ECDH-ES'))).plaintext),
  makeList: async (job) => {
    const list = new StatusList(Array(job.entries).fill(0), job.bits);
    for (const [index, value] of Object.entries(job.set)) list.setStatus(Number(index), value);
    const made = createHeaderAndPayload(list, { iss: job.iss, sub: job.uri, iat: job.iat },
      { alg: algOf(job.key), typ: 'statuslist+jwt' });
    return new jose.CompactSign(new TextEncoder().encode(JSON.stringify(made.payload)))
      .setProtectedHeader(made.header).sign(await jose.importJWK(job.key, algOf(job.key)));
  },
  readList: async (job) => {
    await jose.compactVerify(job.token, await jose.importJWK(job.key, algOf(job.key, job.alg)));
    const list = getListFromStatusListJWT(job.token);
    return { bits: list.getBitsPerStatus(), values: job.indexes.map((i) => list.getStatus(i)) };
  },
};

const answers = [];
for (const job of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    answers.push({ ok: await jobs[job.do](job) });
  } catch (error) {
    answers.push({ error: String(error?.message ?? error) });
  }
}
process.stdout.write(JSON.stringify(answers));
