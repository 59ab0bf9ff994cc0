import { MANIFEST_HOST } from './manifests';

/** What `npm run build -- --env NAME=VALUE` may say of the pane. */
export interface BuildOptions {
  /** The address that the manifests name, without a slash at its end. */
  readonly host: string;
  /** Where office.js is loaded from: Microsoft's own servers, or the folder office-js beside the page. */
  readonly office: OfficeSource;
}

export type OfficeSource = 'cdn' | 'self';

/** @throws an Error that names the option, what is wrong with it and what to write instead. */
export function readBuildOptions(env: Readonly<Record<string, unknown>>): BuildOptions {
  return { host: hostOf(env['host'] ?? MANIFEST_HOST), office: officeSourceOf(env['office'] ?? 'cdn') };
}

function hostOf(given: unknown): string {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain || /[\s"'<>&]/.test(text)) {
    throw new Error(
      `--env host=${text}: Office opens add-ins from https addresses only. Write the address of the folder that will ` +
        'hold dist/pane, such as --env host=https://example.gov.vn/so-chi-so',
    );
  }
  return text.replace(/\/+$/, '');
}

function officeSourceOf(given: unknown): OfficeSource {
  if (given === 'cdn' || given === 'self') return given;
  throw new Error(
    `--env office=${String(given)}: write office=cdn (Microsoft's servers, the default) or office=self (a copy beside the page)`,
  );
}
