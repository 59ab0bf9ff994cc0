export * from '../../src/workbook/contract/sample-sheets';
