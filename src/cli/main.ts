import { isMainThread } from 'node:worker_threads';
import { serveReading, threadsOf } from './reading-threads';
import { run } from './run';

if (isMainThread) start();
else serveReading();

function start(): void {
  const [, program = ''] = process.argv;
  void run(
    process.argv.slice(2),
    {
      out: (text) => {
        process.stdout.write(`${text}\n`);
      },
      err: (text) => {
        process.stderr.write(`${text}\n`);
      },
    },
    threadsOf(program),
  ).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
