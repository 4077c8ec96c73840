import type { DefinitionShape } from './definition.ts'

export type Disagreement = { path: (string | number)[]; message: string }

/** Where the parts of a definition contradict each other. Messages are for whoever edits the file. */
export function crossCheck(_definition: DefinitionShape): Disagreement[] {
  return []
}
