import { catalogue } from '/work/wt/definition/src/indicator-sets/catalogue';
import { layoutDefinitionSheet } from '/work/wt/definition/src/sheets/definition/definition-layout';
import { readDefinitionSheet } from '/work/wt/definition/src/sheets/definition/definition-reading';
import { gridOf } from '/work/wt/definition/tests/sheets/sheet-edits';
test.each(catalogue.map((s) => [s.id, s] as const))('%s', async (_, set) => {
  const grid = await gridOf(layoutDefinitionSheet(set));
  expect(readDefinitionSheet(grid)).toEqual({ set });
});
