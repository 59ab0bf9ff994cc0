// npm may write a lock without the platform packages that its registry lacked at that moment; `npm ci` then
// fails on another machine. Every optional dependency that the lock names must be in the lock itself.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !locked.has(name))
    .map((name) => `${path || 'package.json'} names ${name}, which package-lock.json lacks`),
);

if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
