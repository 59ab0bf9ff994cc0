/** Which page a file belongs to: the pane as it is installed, or the page that plays Excel around it. */
export type Side = 'pane' | 'preview';

/**
 * What a page may load: its own files and nothing else. Only the page that plays Excel may compile WebAssembly (the
 * formulas); the pane gets no more than it would on a web server. Fluent writes its styles into the page, hence the one
 * `unsafe-inline`.
 */
const POLICIES: Readonly<Record<Side, readonly string[]>> = {
  pane: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  preview: [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
};

/** The headers that every answer carries. Nothing is kept by the browser: the next start may serve another build. */
export function securityHeaders(side: Side): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': POLICIES[side].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
