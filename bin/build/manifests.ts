/** The address that manifest.xml in the repository names: what `npm start` serves. */
export const MANIFEST_HOST = 'https://localhost:3443';

/** The manifest for the server that will host the pane. */
export function manifestForHost(manifest: string, host: string): string {
  return manifest.replaceAll(`"${MANIFEST_HOST}/`, `"${host}/`);
}

/**
 * The variant for an app catalogue in SharePoint, which takes no VersionOverrides: the pane is then opened from
 * Insert › My Add-ins, without buttons on the ribbon (https://learn.microsoft.com/office/dev/add-ins/publish/publish-task-pane-and-content-add-ins-to-an-add-in-catalog).
 * All else is left as it is, to the byte.
 *
 * @throws an Error where the manifest does not hold exactly one VersionOverrides.
 */
export function manifestForSharePoint(manifest: string): string {
  const parts = manifest.split(/\n[ \t]*<VersionOverrides[ >][\s\S]*?<\/VersionOverrides>/);
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) {
    throw new Error(
      'manifest.xml: expected one <VersionOverrides> on lines of its own, from which the SharePoint variant is made by leaving it out',
    );
  }
  return before + after;
}
