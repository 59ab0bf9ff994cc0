// Prints "PASSED FAILED" from the file that `jest --json --outputFile=FILE` wrote; "0 0" where it wrote none.
import { existsSync, readFileSync } from 'node:fs';

const [, , file] = process.argv;
if (existsSync(file)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  console.log(numPassedTests, numFailedTests + numRuntimeErrorTestSuites);
} else {
  console.log(0, 0);
}
