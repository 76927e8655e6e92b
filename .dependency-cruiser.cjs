/**
 * The arrows between the rooms of src/, each with the reason that holds it.
 * Data goes one way: snapshot → reading → plan → checking, status → consolidating, structuring → sheet specs.
 */
const room = (name) => `^src/${name}/`;

/** A room may import itself, what is listed here, and nothing else of src/. */
const MAY_IMPORT = {
  dates: [],
  workbook: ['dates'],
  plan: ['dates'],
  reading: ['plan', 'dates', 'workbook'],
  checking: ['plan', 'dates', 'status', 'workbook'],
  status: ['plan', 'dates', 'workbook'],
  consolidating: ['plan', 'dates', 'status', 'workbook', 'messages'],
  structuring: ['plan', 'dates', 'workbook', 'messages'],
  excel: ['workbook', 'dates'],
  xlsx: ['workbook', 'dates'],
  messages: ['plan', 'dates', 'workbook'],
  actions: ['plan', 'dates', 'workbook', 'reading', 'checking', 'status', 'consolidating', 'structuring', 'messages'],
};

const REASONS = {
  dates: 'A calendar knows nothing of plans, sheets or screens: it can be tested with days alone.',
  workbook: 'The ports and their values are what both ends agree on: they know only days.',
  plan: 'The vocabulary of the field stands on its own.',
  reading: 'Reading turns a snapshot into a plan, the same from Excel and from a file: it must not know either.',
  checking: 'A rule is a pure function of a judged plan: it makes findings, never words or cells.',
  status: 'What an activity is worth at a cut-off depends on the plan and the calendar alone.',
  consolidating: 'The summary is data and sheet specs: who writes them is not its business.',
  structuring: 'A template is a sheet spec made of a catalogue: it must come out the same in Excel and in a file.',
  excel: 'The only room that knows Office.js turns it into our own port and knows nothing of plans.',
  xlsx: 'The only room that knows the file format turns it into our own port and knows nothing of plans.',
  messages: 'Words are made of data: they decide nothing.',
  actions: 'Use cases join the pure rooms; the adapters are handed to them by the composition roots.',
};

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Rooms that know each other cannot be understood alone.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
      name: `arrows-of-${name}`,
      severity: 'error',
      comment: REASONS[name],
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [room(name), ...allowed.map(room)] },
    })),
    {
      name: 'adapters-only-in-roots',
      severity: 'error',
      comment: 'Panels talk to ports; only the composition root chooses Excel or files, so every panel runs on both.',
      from: { path: '^src/(taskpane|workbench)/', pathNot: '^src/(taskpane|workbench)/(index|adapters)[^/]*\\.tsx?$' },
      to: { path: '^src/(excel|xlsx)/' },
    },
    {
      name: 'pane-does-not-know-the-page',
      severity: 'error',
      comment: 'The page shows the pane, not the other way round.',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/(workbench|cli)/' },
    },
    {
      name: 'react-only-in-views',
      severity: 'error',
      comment: 'A rule that needs a screen cannot be tested without one.',
      from: { path: '^src/', pathNot: '^src/(taskpane|workbench)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'file-format-only-in-xlsx',
      severity: 'error',
      comment: 'One room answers for what a file may do to us.',
      from: { path: '^src/', pathNot: '^src/xlsx/' },
      to: { path: 'node_modules/(fflate|hucre)/' },
    },
    {
      name: 'zod-in-one-file',
      severity: 'error',
      comment: 'zod must be told to run without eval before anything else of it runs: one file does.',
      from: { path: '^src/', pathNot: '^src/actions/leer-ajustes\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'Everything but the command line runs in a browser.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      comment: 'The product knows nothing of its tests and scripts.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead code.',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts|/service-worker\\.ts)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
