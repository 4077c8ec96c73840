import { type Changeable, changeable, changeableKeys, type RuleNumbers } from './change-schema.ts'
import { ProgrammeDefinition } from './schema.ts'

type Tree = Record<string, unknown>

const at = (tree: unknown, place: string): unknown =>
  place.split('.').reduce<unknown>((node, name) => (node as Tree)[name], tree)

function put(tree: Tree, [first, ...rest]: readonly string[], value: number): Tree {
  const name = first!
  return { ...tree, [name]: rest.length === 0 ? value : put(tree[name] as Tree, rest, value) }
}

/** The changeable numbers of a definition. */
export const numbersOf = (definition: ProgrammeDefinition): RuleNumbers =>
  Object.fromEntries(changeableKeys.map(key => [key, at(definition, changeable[key][0])])) as RuleNumbers

/** Which numbers differ, in the order of the form. */
export const changedKeys = (before: RuleNumbers, after: RuleNumbers): Changeable[] =>
  changeableKeys.filter(key => before[key] !== after[key])

/** The definition with other numbers, or the first changed number that does not fit the rest of it. */
export function withNumbers(
  definition: ProgrammeDefinition,
  numbers: RuleNumbers,
): { definition: ProgrammeDefinition } | { wrong: Changeable } {
  const changed = changedKeys(numbersOf(definition), numbers)
  const whole = changed.reduce<Tree>(
    (tree, key) =>
      changeable[key].reduce<Tree>((one, place) => put(one, place.split('.'), numbers[key]), tree),
    definition as unknown as Tree,
  )
  const read = ProgrammeDefinition.safeParse(whole)
  if (read.success) return { definition: read.data }
  const paths = read.error.issues.map(({ path }) => path.join('.'))
  const wrong = changed.find(key => changeable[key].some(place => paths.some(path => place.startsWith(path))))
  return { wrong: wrong ?? changed[0] ?? changeableKeys[0]! }
}
