import type { DefinitionShape } from './definition.ts'

export type Disagreement = { path: (string | number)[]; message: string }

type Report = (path: (string | number)[], message: string) => void

/** Where the parts of a definition contradict each other. Messages are for whoever edits the file. */
export function crossCheck(definition: DefinitionShape): Disagreement[] {
  const found: Disagreement[] = []
  const report: Report = (path, message) => found.push({ path, message })
  checkCodes(definition, report)
  checkTeaching(definition, report)
  checkRules(definition, report)
  checkRisks(definition, report)
  checkInstruments(definition, report)
  return found
}

const codesOf = (list: { code: string }[]) => new Set(list.map(({ code }) => code))

function checkCodes(d: DefinitionShape, report: Report) {
  const lists = {
    areas: d.areas,
    modules: d.modules,
    skills: d.skills,
    needsTags: d.needsTags,
    presentPersons: d.presentPersons,
    elderStates: d.elderStates,
    vitals: d.vitals,
    problems: d.problems,
    advice: d.advice,
    riskLevels: d.riskLevels,
    riskTypes: d.riskTypes,
    hotlines: d.hotlines,
    streets: d.streets,
    relations: d.relations,
    specialCategories: d.specialCategories,
    abilityLevels: d.abilityLevels,
    consentKinds: d.consentKinds,
    ...d.reasons,
  }
  for (const [name, list] of Object.entries(lists)) {
    if (codesOf(list).size !== list.length) report([name], 'a code stands twice')
  }
  if (d.endDate <= d.startDate) report(['endDate'], 'not after startDate')
  d.streets.forEach(({ code }, i) => {
    if (!code.startsWith(d.regionCode)) report(['streets', i], 'outside the region')
  })
  d.levels.forEach(({ level }, i) => {
    if (level !== i) report(['levels', i], 'levels are 0, 1, 2 … in order')
  })
}

function checkTeaching(d: DefinitionShape, report: Report) {
  const skills = codesOf(d.skills)
  const areas = codesOf(d.areas)
  const tags = new Set([...codesOf(d.needsTags), 'all'])
  const display = new Set(d.needsTags.filter(tag => tag.displayOnly).map(({ code }) => code))
  d.skills.forEach((skill, i) => {
    if (!areas.has(skill.area)) report(['skills', i, 'area'], 'unknown area')
    if (!sectionExists(d, skill.section)) report(['skills', i, 'section'], 'unknown section')
    for (const tag of skill.appliesWhen) {
      if (!tags.has(tag) || display.has(tag)) report(['skills', i, 'appliesWhen'], `unknown needs tag ${tag}`)
    }
    if (skill.core && !skill.appliesWhen.includes('all')) report(['skills', i], 'core, but not for everyone')
  })
  d.modules.forEach((module, i) => {
    if (module.area !== null && !areas.has(module.area)) report(['modules', i, 'area'], 'unknown area')
    for (const code of module.skills) {
      if (!skills.has(code)) report(['modules', i, 'skills'], `unknown skill ${code}`)
    }
  })
  d.advice.forEach(({ skill }, i) => {
    if (!skills.has(skill)) report(['advice', i], `unknown skill ${skill}`)
  })
  const taught = d.modules.reduce((sum, { theory, practice }) => sum + theory + practice, 0)
  if (taught < d.components.classroom.requiredLessons) report(['modules'], 'fewer lessons than required')
}

function checkRules(d: DefinitionShape, report: Report) {
  const rule = d.completionRule
  const highest = d.levels.length - 1
  const critical = new Set(d.skills.filter(skill => skill.safetyCritical).map(({ code }) => code))
  for (const code of rule.emergencySkills) {
    if (!critical.has(code))
      report(['completionRule', 'emergencySkills'], `${code} is not a safety-critical skill`)
  }
  for (const name of ['criticalMinLevel', 'emergencyMinLevel', 'otherMinLevel'] as const) {
    if (rule[name] > highest) report(['completionRule', name], 'no such level')
  }
  for (const name of ['failedCriticalCap', 'belowShareCap'] as const) {
    if (d.ratingRule[name] > highest) report(['ratingRule', name], 'no such level')
  }
  const { classroom, homeVisit } = d.components
  const pairs = [
    ['classroomLessonsMin', rule.classroomLessonsMin, classroom.requiredLessons],
    ['homeVisitsMin', rule.homeVisitsMin, homeVisit.min],
    ['homeMinutesMin', rule.homeMinutesMin, homeVisit.totalMinutesMin],
    ['daysFirstToLastMin', rule.daysFirstToLastMin, homeVisit.minDaysFirstToLast],
  ] as const
  for (const [name, a, b] of pairs) {
    if (a !== b) report(['completionRule', name], 'differs from components')
  }
  if (d.validVisit.minMinutes !== homeVisit.minMinutesEach) report(['validVisit'], 'differs from components')
  const weights = Object.values(d.progressWeights).reduce((sum, weight) => sum + weight, 0)
  if (weights !== 100) report(['progressWeights'], 'do not add up to 100')
  if (d.contactDays.attention >= d.contactDays.urgent)
    report(['contactDays'], 'attention comes before urgent')
  if (!d.presentPersons.some(person => person.caregiver))
    report(['presentPersons'], 'the caregiver is missing')
}

function checkRisks(d: DefinitionShape, report: Report) {
  const hotlines = codesOf(d.hotlines)
  const levels = codesOf(d.riskLevels)
  const noNext = codesOf(d.reasons.noNext)
  const cancelledBy = codesOf(d.reasons.cancelledBy)
  d.riskTypes.forEach((type, i) => {
    if (!type.levels.some(({ level }) => level === type.level))
      report(['riskTypes', i], 'default level not selectable')
    if (!type.levels.every(({ level }) => levels.has(level))) report(['riskTypes', i], 'unknown level')
    if (!type.call.every(code => hotlines.has(code))) report(['riskTypes', i, 'call'], 'unknown hotline')
    if (!sectionExists(d, type.section)) report(['riskTypes', i, 'section'], 'unknown section')
  })
  d.vitals.forEach(({ warnings, range: [low, high] }, i) => {
    if (low >= high) report(['vitals', i, 'range'], 'empty range')
    warnings.forEach(({ below, above, atLeast, proposes }, j) => {
      const path = ['vitals', i, 'warnings', j]
      if ([below, above, atLeast].filter(x => x !== undefined).length !== 1) report(path, 'exactly one bound')
      const type = d.riskTypes.find(({ code }) => code === proposes.riskType)
      if (!type?.levels.some(({ level }) => level === proposes.level))
        report(path, 'proposes an unknown flag')
    })
  })
  d.reasons.attempt.forEach((reason, i) => {
    if (reason.noNextReason && !noNext.has(reason.noNextReason))
      report(['reasons', 'attempt', i], 'unknown noNext')
    if (reason.cancelledBy && !cancelledBy.has(reason.cancelledBy))
      report(['reasons', 'attempt', i], 'unknown person')
  })
}

function checkInstruments(d: DefinitionShape, report: Report) {
  const { stressCheck, knowledgeTest, survey, followUp, components } = d
  if (stressCheck.questions.length !== stressCheck.items)
    report(['stressCheck', 'questions'], 'differ from items')
  if (stressCheck.crisisItem > stressCheck.items) report(['stressCheck', 'crisisItem'], 'no such question')
  const crisis = d.riskTypes.find(({ code }) => code === stressCheck.crisisRiskType)
  if (!crisis?.restricted) report(['stressCheck', 'crisisRiskType'], 'must be a restricted risk type')
  if (followUp.questions.length !== components.followUp.questions)
    report(['followUp'], 'differs from components')
  if (!survey.items.some(({ code }) => code === survey.overallItem))
    report(['survey'], 'unknown overall item')
  const { items, forms, blueprint, pointsEach } = knowledgeTest
  items.forEach((item, i) => {
    const path = ['knowledgeTest', 'items', i]
    if (!item.options.some(({ key }) => key === item.answer)) report(path, 'the answer is not an option')
    if (!sectionExists(d, item.section)) report(path, 'unknown section')
  })
  for (const [name, codes] of Object.entries(forms)) {
    const chosen = items.filter(({ code }) => codes.includes(code))
    const fits = Object.entries(blueprint).every(
      ([area, n]) => chosen.filter(x => x.area === area).length === n,
    )
    if (!fits || chosen.length !== codes.length) report(['knowledgeTest', 'forms', name], 'not the blueprint')
    if (codes.length * pointsEach !== 100) report(['knowledgeTest', 'forms', name], 'full marks are not 100')
  }
}

function sectionExists(d: DefinitionShape, section: string): boolean {
  const [chapter = 0, number = 0] = section.split('.').map(Number)
  return (
    chapter >= 1 && chapter <= d.handbook.chapters && number >= 1 && number <= d.handbook.sectionsPerChapter
  )
}
