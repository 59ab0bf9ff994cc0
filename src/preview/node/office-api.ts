import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeApiTable } from '../host/office-api-table';

writeFileSync(join(__dirname, '../../../docs/office-api.md'), officeApiTable());
