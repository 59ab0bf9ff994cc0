'use strict';

/**
 * The layers, lowest first, each with the folders of src/ it may import beside itself. Imports point only
 * downwards; `workbook` knows nothing of indicators. The adapters below src/workbook/ have their own table.
 */
const layers = {
  model: [],
  language: ['model'],
  'indicator-sets': ['model'],
  registers: ['model'],
  workbook: [],
  checks: ['model', 'indicator-sets', 'registers'],
  ranking: ['model', 'indicator-sets'],
  judgement: ['model', 'indicator-sets'],
  // What is combined of units is their verdicts as well, and the records of their registers.
  consolidation: ['model', 'indicator-sets', 'registers', 'judgement'],
  sheets: [
    'model',
    'language',
    'indicator-sets',
    'registers',
    'workbook',
    'checks',
    'ranking',
    'judgement',
    'consolidation',
  ],
};
const core = Object.keys(layers);
layers.actions = core;
layers.cli = [...core, 'actions'];
layers.commands = [...core, 'actions'];
layers.taskpane = [...core, 'actions'];
layers.preview = [...core, 'actions', 'taskpane', 'commands'];

/** Who may import which adapter: the layers that a person touches hand it to the actions through the port. */
const adapters = {
  memory: ['actions', 'cli', 'commands', 'taskpane', 'preview', 'workbook/file'],
  file: ['actions', 'cli', 'commands', 'taskpane', 'preview'],
  excel: ['commands', 'taskpane', 'preview'],
};

/** Only these may use Node; everything else in src/ runs wherever the language runs. */
const onNode = ['cli', 'preview', 'workbook/file'];

/** Packages that only some folders may name; every folder that is not listed may name none. */
const packages = {
  zod: [
    'model',
    'consolidation',
    'sheets',
    'indicator-sets',
    'registers',
    'actions',
    'cli',
    'taskpane',
    'preview',
  ],
  hucre: ['workbook/file', 'preview/node'],
  fflate: ['workbook/file'],
  '@ironcalc/wasm': ['preview'],
  react: ['taskpane', 'preview'],
  'react-dom': ['taskpane', 'preview'],
  '@fluentui/react-components': ['taskpane', 'preview'],
  '@fluentui/react-icons': ['taskpane', 'preview'],
  zustand: ['taskpane', 'preview'],
  '@microsoft/office-js': ['preview'],
  selfsigned: ['preview'],
  exceljs: ['preview/node'],
  '@e965/xlsx': ['preview/node'],
};

const tests = '\\.test\\.tsx?$';
const inside = (folders) => `^src/(${folders.join('|')})/`;

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${below.length === 0 ? 'nothing but itself' : below.join(', ')}.`,
  severity: 'error',
  from: { path: inside([layer]), pathNot: tests },
  to: { path: '^src/', pathNot: inside([layer, ...below]) },
}));

const adapterRules = Object.entries(adapters).map(([adapter, users]) => ({
  name: `adapter-${adapter}`,
  comment: `src/workbook/${adapter} is imported only by ${users.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [inside([`workbook/${adapter}`, ...users]), tests] },
  to: { path: inside([`workbook/${adapter}`]) },
}));

const packageRules = Object.entries(packages).map(([name, users]) => ({
  name: `package-${name}`,
  comment: `${name} is imported only by ${users.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [inside(users), tests] },
  to: { path: `^node_modules/${name}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...adapterRules,
    ...packageRules,
    {
      name: 'known-layer',
      comment: 'A new folder of src/ is given its place in the table of layers first.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: inside(Object.keys(layers)) },
    },
    {
      name: 'known-package',
      comment: 'A new package is given its folders in the table of packages first.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: {
        path: '^node_modules/',
        pathNot: `^node_modules/(${Object.keys(packages).join('|')}|@types/(node|react|react-dom|office-js))/`,
      },
    },
    {
      name: 'without-node',
      comment: `Only ${onNode.join(', ')} may use Node.`,
      severity: 'error',
      from: { path: '^src/', pathNot: [inside(onNode), tests] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'host-without-node',
      comment: 'The simulated Excel runs in a page as well: what it needs of a machine is handed to it.',
      severity: 'error',
      from: { path: '^src/preview/host/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-without-tests',
      comment: 'The product does not know its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^tests/', tests] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea, or the shared part is a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports and that imports nobody is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^src/cli/(main|demo)\\.ts$', '^src/taskpane/page/', '^(tests|bin)/', tests, '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'The import names something that is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
