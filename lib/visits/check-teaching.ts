import { levelFromSteps } from '#lib/assessments/rules.ts'
import { findSkill, hasCode, isEmergency } from '#lib/programmes/rules.ts'
import type { Choice } from '#lib/programmes/schema.ts'
import { checkRaisedFlag, isRestricted } from '#lib/risks/rules.ts'
import type { CheckContext, Findings } from './findings.ts'
import type { LogVisitInput, TaughtSkill } from './schema.ts'
import { measured, outOfRange, proposedFlags } from './vitals.ts'

/** Names every code that the list lacks or that stands twice. */
export function checkCodes(codes: readonly string[], list: readonly Choice[], path: string, found: Findings) {
  codes.forEach((code, i) => {
    if (!hasCode(list, code)) found.error(`${path}.${i}`, 'unknownChoice')
    else if (codes.indexOf(code) < i) found.error(`${path}.${i}`, 'twice')
  })
}

/** Skills and the levels reached, problems and advice (domain.md C1 fields 9 to 11). */
export function checkTeaching(input: LogVisitInput, { programme, household }: CheckContext, found: Findings) {
  const rated = input.skills.filter(({ level }) => level > 0).length
  const needed = programme.validVisit.skillsMin
  if (input.met && input.kind === 'coaching' && rated < needed) found.error('skills', 'skillsMin', { needed })
  input.skills.forEach((skill, i) => {
    if (input.skills.findIndex(({ code }) => code === skill.code) < i)
      found.error(`skills.${i}.code`, 'twice')
    checkSkill(skill, `skills.${i}`, programme, found)
    const item = household.plan.find(planned => planned.skill === skill.code)
    if (item?.waived) found.warn(`skills.${i}.code`, 'skillWaived', { skill: skill.code })
    else if (!item) found.warn(`skills.${i}.code`, 'skillNotPlanned', { skill: skill.code })
  })
  checkCodes(input.problems.codes, programme.problems, 'problems.codes', found)
  checkCodes(input.advice.codes, programme.advice, 'advice.codes', found)
  checkCodes(input.nextSkills ?? [], programme.skills, 'nextSkills', found)
}

function checkSkill(
  taught: TaughtSkill,
  path: string,
  programme: CheckContext['programme'],
  found: Findings,
) {
  const skill = findSkill(programme, taught.code)
  if (!skill) {
    found.error(`${path}.code`, 'unknownChoice')
    return
  }
  if (!programme.levels.some(({ level }) => level === taught.level)) found.error(`${path}.level`, 'level')
  if (taught.place === 'simulated' && !isEmergency(programme, skill.code)) {
    found.error(`${path}.place`, 'simulatedOnlyEmergency')
  }
  const steps = taught.steps ?? []
  const indices = steps.map(({ index }) => index)
  if (indices.some((index, i) => !skill.checklist?.[index] || indices.indexOf(index) < i)) {
    found.error(`${path}.steps`, 'step')
    return
  }
  const { level } = levelFromSteps(taught.level, steps, skill.checklist, programme.ratingRule)
  if (level < taught.level) found.error(`${path}.level`, 'levelAboveSteps', { level })
}

/** How the elder is: chips, and measured values in their ranges (domain.md C1 field 8). */
export function checkElder(input: LogVisitInput, { programme }: CheckContext, found: Findings) {
  checkCodes(input.elderStates, programme.elderStates, 'elderStates', found)
  if (input.met && input.elderStates.length === 0) found.error('elderStates', 'required')
  const chosen = programme.elderStates.filter(({ code }) => input.elderStates.includes(code))
  if (chosen.length > 1 && chosen.some(({ exclusive }) => exclusive))
    found.error('elderStates', 'stableStandsAlone')
  if (chosen.some(({ needsText }) => needsText) && !input.elderStateText) {
    found.error('elderStateText', 'elderTextMissing')
  }
  checkVitals(input, programme, found)
}

function checkVitals(input: LogVisitInput, programme: CheckContext['programme'], found: Findings) {
  const values = measured(input.vitals, programme)
  for (const vital of values.filter(outOfRange)) {
    const [min, max] = vital.sign.range
    found.error(`vitals.${vital.sign.code}`, 'vitalOutOfRange', { vital: vital.sign.code, min, max })
  }
  for (const { code, higherThan } of programme.vitals) {
    if (!higherThan) continue
    const [upper, lower] = [input.vitals?.[code], input.vitals?.[higherThan]]
    if ((upper === undefined) !== (lower === undefined)) {
      found.error(`vitals.${upper === undefined ? code : higherThan}`, 'bothPressures')
    } else if (upper !== undefined && lower !== undefined && lower >= upper) {
      found.error(`vitals.${higherThan}`, 'pressuresSwapped')
    }
  }
  for (const { vital, value, riskType, level } of proposedFlags(input, programme)) {
    const path = `vitals.${vital}`
    found.warn(path, 'vitalUnusual', { vital, value }, input.vitalsConfirmed.includes(vital))
    if (!input.riskFlags.some(flag => flag.riskType === riskType)) {
      found.warn(path, 'vitalProposesFlag', { vital, value, riskType, level })
    }
  }
}

/** 无异常 or a flag, exactly one of the two; restricted kinds never here (domain.md C1 field 12, C3). */
export function checkRisks(input: LogVisitInput, { programme }: CheckContext, found: Findings) {
  const flagged = input.riskFlags.length > 0
  if (flagged && input.nothingUnusual) found.error('nothingUnusual', 'flagAndNothingUnusual')
  if (input.met && !flagged && !input.nothingUnusual) found.error('nothingUnusual', 'nothingUnusualOrFlag')
  input.riskFlags.forEach((flag, i) => {
    const first = input.riskFlags.findIndex(({ riskType }) => riskType === flag.riskType)
    if (first < i) found.error(`riskFlags.${i}.riskType`, 'twice')
    if (isRestricted(flag.riskType, programme)) found.error(`riskFlags.${i}.riskType`, 'restrictedInOpenPart')
    for (const problem of checkRaisedFlag(flag, programme)) {
      found.error(`riskFlags.${i}.${problem.path}`, problem.path === 'level' ? 'riskLevel' : 'unknownChoice')
    }
  })
}
