// Six floors, every arrow down: cli · app and sandbox · service and bots · ehr and medplum · core · terminology.
// The EHR side and the Medplum side do not know each other; they meet in the core's types.

/** A floor may import only what is listed; everything else in the project is forbidden to it. */
const FLOORS = {
  'src/terminology': ['src/terminology', 'profiles/build'],
  'src/core': ['src/core', 'src/terminology'],
  'src/ehr': ['src/ehr', 'src/core', 'src/terminology'],
  'src/medplum': ['src/medplum', 'src/core', 'src/terminology'],
  bots: ['bots', 'src/medplum', 'src/core', 'src/terminology'],
  'src/service': ['src/service', 'src/ehr', 'src/medplum', 'src/core', 'src/terminology'],
  'src/sandbox/(?!screen)': [
    'src/sandbox',
    'src/service',
    'src/ehr',
    'src/medplum',
    'src/core',
    'src/terminology',
    'profiles/build',
  ],
  'src/cli': ['src', 'profiles/build'],
  app: ['app', 'src/service/contract[.]ts', 'src/core', 'src/terminology'],
};

const floorRules = Object.entries(FLOORS).map(([floor, allowed]) => ({
  name: `floor-${floor.replace(/^src\/|\/\(.*$/g, '')}`,
  comment: `${floor} may import only ${allowed.join(', ')} (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^${floor}`, pathNot: 'screen/' },
  to: { path: '^(src|bots|app|test|scripts|profiles)/', pathNot: allowed.map((path) => `^${path}(/|$)`) },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'The core and the terminology do no I/O: of packages they use the FHIR types only.',
      severity: 'error',
      from: { path: '^src/(core|terminology)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/@medplum/fhirtypes/' },
    },
    {
      name: 'app-knows-types-of-the-service',
      comment: 'The panel talks to the service over HTTP; it shares its types, not its code.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^src/service/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'screen-stands-alone',
      comment: "The EHR screen is somebody else's product: it shares no code with ours.",
      severity: 'error',
      from: { path: '^src/sandbox/screen/' },
      to: { path: '^(src|app|bots)/', pathNot: '^src/sandbox/screen/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'What ships must not depend on tests or on packages for development.',
      severity: 'error',
      from: { path: '^(src|bots|app)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(src|bots|app)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[.]css$|^virtual:|[?]' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Some packages hold nothing but types.
    enhancedResolveOptions: {
      mainFields: ['types', 'module', 'main'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
