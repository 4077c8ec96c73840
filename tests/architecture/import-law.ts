import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'

const rule = (name: string, from: object, to: object): IForbiddenRuleType =>
  ({ name, severity: 'error', from, to }) as IForbiddenRuleType

const LIB_SCREENSIDE = '^lib/[^/]+/(queries|commands)[^/]*\\.ts$'

/** architecture.md section 7, as rules for dependency-cruiser. */
export const importLaw: IForbiddenRuleType[] = [
  rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('lib-knows-no-screens', { path: '^lib/' }, { path: '^app/' }),
  rule('db-knows-no-screens', { path: '^db/' }, { path: '^app/' }),
  rule('db-knows-only-types-of-lib', { path: '^db/' }, { path: '^lib/', dependencyTypesNot: ['type-only'] }),
  rule(
    'db-types-come-from-schemas',
    { path: '^db/' },
    { path: '^lib/', pathNot: '/(schema|definition)\\.ts$' },
  ),
  rule('screens-ask-lib-not-tables', { path: '^app/' }, { path: '^db/', pathNot: '^db/content/' }),
  rule(
    'rules-and-schemas-are-pure',
    { path: '^lib/.+/(rules|schema)\\.ts$' },
    {
      path: ['^db/', LIB_SCREENSIDE, '^node:', '^lib/(clock|ids|log|http|command)\\.ts$'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'queries-change-nothing',
    { path: '^lib/.+/queries[^/]*\\.ts$' },
    { path: '^lib/.+/commands[^/]*\\.ts$' },
  ),
  rule(
    'commands-stay-at-home',
    { path: '^lib/([^/]+)/commands[^/]*\\.ts$' },
    { path: '^lib/.+/commands[^/]*\\.ts$', pathNot: '^lib/$1/' },
  ),
  rule(
    'next-auth-in-two-places',
    { pathNot: ['^lib/access/(context|session-cookie)\\.ts$', '^app/api/auth/'] },
    { path: 'node_modules/next-auth/' },
  ),
  rule(
    'the-product-knows-no-demo',
    { path: '^(app|db|lib)/', pathNot: '^lib/(demo/|setup/start\\.ts)' },
    { path: '^lib/demo/' },
  ),
  rule('the-product-knows-no-tests', { path: '^(app|db|lib)/' }, { path: '^tests/' }),
]

/** Reads the import law against a tree. Gives the rules that were broken, and how much was looked at. */
export async function readImports(root: string): Promise<{ modules: number; broken: string[] }> {
  const { output } = await cruise(
    ['app', 'db', 'lib'],
    {
      baseDir: root,
      ruleSet: { forbidden: importLaw },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
      },
    },
    {},
  )
  if (typeof output === 'string') throw new Error('expected a result, not a report')
  return {
    modules: output.modules.filter(module => /^(app|db|lib)\//.test(module.source)).length,
    broken: output.summary.violations.map(v => `${v.rule.name}: ${v.from} → ${v.to}`).sort(),
  }
}
