import { crossCheck } from './cross-check.ts'
import { type DefinitionShape, definitionShape } from './definition.ts'

export type { Choice, Label, Module, RatingRule, Skill, ValidVisitRule } from './catalogue-schema.ts'
export type {
  Deadline,
  ReasonList,
  RiskLevel,
  RiskLevelCode,
  RiskType,
  StressBand,
  TestItem,
  VitalCode,
  VitalSign,
} from './instruments-schema.ts'

/**
 * A programme as data: every number, list and text that a rule or a screen needs. A version of it is stored
 * unchanged; a household keeps the version under which it is trained.
 */
export const ProgrammeDefinition = definitionShape.superRefine((definition, context) => {
  for (const { path, message } of crossCheck(definition)) {
    context.addIssue({ code: 'custom', path, message })
  }
})
export type ProgrammeDefinition = DefinitionShape
