import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const HOST = 'localhost';
const DAYS = 30;
const DAY = 86_400_000;
/** Kinds of alternative names (RFC 5280, GeneralName). */
const NAME = { dns: 2, address: 7 } as const;

/**
 * A certificate for this computer alone, made anew at every start and kept nowhere: Office add-ins speak https only, and
 * nobody has to trust an authority of ours. The browser warns of it once.
 */
export async function selfSignedCertificate(now: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: NAME.dns, value: HOST },
          { type: NAME.address, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
}
