import type { OfficeSource } from './options';

/** Where Microsoft keeps office.js, the only copy that it supports. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The policy of the pane's page. The pane loads its own files and office.js and talks to nobody: connect-src is the
 * pane's own server in either flavour, so even the telemetry inside office.js stays at home.
 *
 * - style-src needs 'unsafe-inline': Fluent writes its styles into the page as it draws, and the nonce that would
 *   replace this must be new in every answer, which a server of plain files cannot do. No script profits from it.
 * - frame-ancestors counts only as a header: docs/installation.md.
 */
export function contentSecurityPolicy(office: OfficeSource): string {
  return [
    "default-src 'none'",
    `script-src 'self'${office === 'cdn' ? ` ${OFFICE_CDN}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The policy of the help page, which runs no script. */
export const helpPagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
