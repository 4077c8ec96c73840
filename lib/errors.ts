/** Where a field went wrong: a path such as `leaveAt` or `skills.0.level`, a message key, its values. */
export interface FieldProblem {
  path: string
  key: string
  values?: Record<string, string | number>
}

/** Something that a person can act on: a status, a message key under `errors`, and what belongs to it. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fields: FieldProblem[]
  readonly extra: Record<string, unknown>

  constructor(
    status: number,
    code: string,
    { fields = [], extra = {} }: { fields?: FieldProblem[]; extra?: Record<string, unknown> } = {},
  ) {
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.fields = fields
    this.extra = extra
  }
}

/** What you may not see does not exist: one answer for both. */
export const notFound = () => new Problem(404, 'notFound')
export const forbidden = (code = 'forbidden') => new Problem(403, code)
export const unauthenticated = () => new Problem(401, 'signInFirst')
export const invalid = (fields: FieldProblem[], code = 'invalid') => new Problem(422, code, { fields })
export const conflict = (code: string, extra?: Record<string, unknown>) =>
  new Problem(409, code, extra ? { extra } : {})
export const tooLarge = () => new Problem(413, 'tooLarge')
