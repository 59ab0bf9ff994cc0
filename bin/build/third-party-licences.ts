import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compilation, type Compiler, sources, WebpackError } from 'webpack';

/**
 * Writes the licences of the packages that went into the bundle, as their licences ask of whoever hands out copies.
 * A package whose licence cannot be found stops the build.
 */
export class ThirdPartyLicences {
  constructor(private readonly filename: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ThirdPartyLicences', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'ThirdPartyLicences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => this.emit(compilation),
      );
    });
  }

  private emit(compilation: Compilation): void {
    const sections: string[] = [];
    for (const folder of packageFolders(compilation)) {
      const section = licenceSection(folder);
      if (section === null) {
        compilation.errors.push(
          new WebpackError(
            `${folder}: the package has no file of its licence and names none, so it may not be shipped. Replace it.`,
          ),
        );
      } else sections.push(section);
    }
    compilation.emitAsset(this.filename, new sources.RawSource(sections.join('\n\n')));
  }
}

function packageFolders(compilation: Compilation): readonly string[] {
  const folders = new Set<string>();
  for (const module of compilation.modules) {
    const path = module.nameForCondition()?.replaceAll('\\', '/');
    const folder = path && /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder) folders.add(folder);
  }
  return [...folders].sort();
}

/** Name, version and licence of a package: the file it brings, or else the name of the licence that it states. */
function licenceSection(folder: string): string | null {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined && about.license === undefined) return null;
  const text = file !== undefined ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `== ${about.name} ${about.version} (${about.license ?? 'licence below'})\n\n${text}`.trim();
}
