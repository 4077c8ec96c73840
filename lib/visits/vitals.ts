import type { ProgrammeDefinition, RiskLevelCode, VitalCode, VitalSign } from '#lib/programmes/schema.ts'
import type { LogVisitInput, Vitals } from './schema.ts'

export interface ProposedFlag {
  vital: VitalCode
  value: number
  riskType: string
  level: RiskLevelCode
}

export interface MeasuredVital {
  sign: VitalSign
  value: number
}

/** The values that were measured, in the programme's order. */
export const measured = (vitals: Vitals | undefined, programme: ProgrammeDefinition): MeasuredVital[] =>
  programme.vitals.flatMap(sign => {
    const value = vitals?.[sign.code]
    return value === undefined ? [] : [{ sign, value }]
  })

export const outOfRange = ({ sign, value }: MeasuredVital): boolean => {
  const [lowest, highest] = sign.range
  return value < lowest || value > highest
}

function warningFor({ sign, value }: MeasuredVital) {
  return sign.warnings.find(
    ({ below, above, atLeast }) =>
      (below !== undefined && value < below) ||
      (above !== undefined && value > above) ||
      (atLeast !== undefined && value >= atLeast),
  )
}

/** Flags that measured values propose (domain.md C1): the trainer confirms the value and decides. */
export function proposedFlags(
  input: Pick<LogVisitInput, 'vitals'>,
  programme: ProgrammeDefinition,
): ProposedFlag[] {
  return measured(input.vitals, programme).flatMap(vital => {
    const warning = outOfRange(vital) ? undefined : warningFor(vital)
    if (!warning) return []
    const level = warning.proposes.level as RiskLevelCode
    return [{ vital: vital.sign.code, value: vital.value, riskType: warning.proposes.riskType, level }]
  })
}
