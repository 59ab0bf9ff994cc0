import { loadavg } from 'node:os';
import { benchComputing } from './bench-computing';
import { benchTakeIn } from './bench-take-in';

/** Prints what computing and taking in files take: ratios of things measured in one run. */
async function bench(): Promise<void> {
  sayLoad();
  await benchComputing(say);
  sayLoad();
  await benchTakeIn(say);
  sayLoad();
}

/** What else the machine does falls on all that is compared, but not quite alike. */
function sayLoad(): void {
  say(
    `load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void bench();
