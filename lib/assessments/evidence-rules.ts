import type { FieldProblem } from '#lib/errors.ts'
import { problemIf } from '#lib/problems.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

type Values = FieldProblem['values']
const problem = (path: string, name: string, values?: Values) =>
  problemIf(true, path, `deskForms.error.${name}`, values)

/** The most marks that a paper of the knowledge test can have. */
export const fullMarks = ({ knowledgeTest: { forms, pointsEach } }: ProgrammeDefinition): number =>
  forms.A.length * pointsEach

/** A score that the paper can have: within 0 and full marks, in steps of one item. */
export function checkScore(score: number, programme: ProgrammeDefinition, path = 'score'): FieldProblem[] {
  const full = fullMarks(programme)
  const step = programme.knowledgeTest.pointsEach
  const possible = score >= 0 && score <= full && score % step === 0
  return possible ? [] : problem(path, 'score', { full, step })
}

/** Every item answered on the survey's scale. */
export function checkSurvey(answers: readonly number[], { survey }: ProgrammeDefinition): FieldProblem[] {
  const onScale = (answer: number) => survey.scale.some(({ value }) => value === answer)
  if (answers.length !== survey.items.length) return problem('answers', 'allItems')
  return answers.flatMap((answer, i) => (onScale(answer) ? [] : problem(`answers.${i}`, 'choose')))
}

/** Complete answers to the stress check on its own scale. */
export function checkStress(answers: readonly number[], programme: ProgrammeDefinition): FieldProblem[] {
  const { items, options } = programme.stressCheck
  const known = answers.every(answer => options.some(({ value }) => value === answer))
  return answers.length === items && known ? [] : problem('stress.answers', 'allItems')
}

/** An outcome of the programme's list that fits whether someone answered; unknown questions are refused. */
export function checkFollowUp(
  call: { answered: boolean; outcome: string | null; answers: Record<string, string> | null },
  { followUp }: ProgrammeDefinition,
  { outcomeRequired }: { outcomeRequired: boolean },
): FieldProblem[] {
  const outcome = followUp.outcomes.find(({ code }) => code === call.outcome)
  const unknown = Object.keys(call.answers ?? {}).filter(
    code => !followUp.questions.some(question => question.code === code),
  )
  return [
    ...(call.outcome !== null && outcome?.answered !== call.answered ? problem('outcome', 'choose') : []),
    ...(call.outcome === null && call.answered && outcomeRequired ? problem('outcome', 'choose') : []),
    ...unknown.flatMap(code => problem(`answers.${code}`, 'choose')),
    ...(!call.answered && call.answers !== null ? problem('answers', 'notAnswered') : []),
  ]
}
