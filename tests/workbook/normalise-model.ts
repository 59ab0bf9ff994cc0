export { normaliseModel } from '../../src/workbook/contract/normalise-model';
