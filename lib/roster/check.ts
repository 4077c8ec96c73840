import { ageOn, type LocalDate } from '#lib/calendar/dates.ts'
import { readIdNumber } from '#lib/privacy/id-number.ts'
import { cellText, lostDigits, nameText, numberText, readDate, readSex, type Sex } from './cells.ts'
import {
  type RosterLists,
  readAbility,
  readCategory,
  readNeeds,
  readRelation,
  readStreet,
} from './choices.ts'
import { type Column, required } from './columns.ts'
import type { RosterRow } from './grid.ts'

/** What is wrong or doubtful with a cell; an error keeps the row out, a warning does not. */
export interface CellProblem {
  column: Column
  kind: 'error' | 'warning'
  /** Under `roster.problem`. */
  key: string
  values?: Record<string, string | number>
  /** What the cell most likely means: the words to put in. */
  suggestion?: string
}

export interface RosterPerson {
  name: string
  sex: Sex
  birthDate: LocalDate
  idNumber: string | null
}

/** A family of the roster, ready to be kept. */
export interface RosterFamily {
  elder: RosterPerson & { conditions: string | null }
  caregiver: RosterPerson & { phone: string }
  relation: string
  streetCode: string
  community: string
  address: string
  specialCategory: string | null
  abilityLevel: string | null
  needsTags: string[]
  remark: string | null
}

export interface CheckedRow {
  line: number
  problems: CellProblem[]
  /** Null while there is an error. */
  family: RosterFamily | null
}

const PHONE = /^1[3-9]\d{9}$/
const COUNTRY_CODE = /^(\+|00)?86(?=1\d{10}$)/
const OLD_ID = /^\d{15}$/
const LONGEST = 60
const LONGEST_REMARK = 500
const NONE = /^(无|没有|-|—|\/|未评估|未评)$/

type Report = (column: Column, kind: CellProblem['kind'], key: string, rest?: Partial<CellProblem>) => void

/** Reads the cells of a row by the lists of the programme: what is wrong, what is doubtful, and the family. */
export function checkRow({ line, cells }: RosterRow, lists: RosterLists, today: LocalDate): CheckedRow {
  const problems: CellProblem[] = []
  const report: Report = (column, kind, key, rest = {}) => problems.push({ column, kind, key, ...rest })

  for (const column of required) if (cellText(cells[column]) === '') report(column, 'error', 'required')
  const words = (column: Column, text = cellText(cells[column]), most = LONGEST) => {
    if (text.length > most) report(column, 'error', 'tooLong', { values: { most } })
    return text
  }

  const relation = chosen('relation', cells.relation, raw => readRelation(raw, lists), report)
  const elder = person('elder', cells, report, today)
  const guess = sexByRelation(relation, elder.sex)
  const caregiver = person('caregiver', cells, report, today, guess)
  ages(elder, caregiver, lists, report, today)
  const needs = readNeeds(cells.needs, lists)
  if (needs.other.length > 0) {
    report('needs', 'warning', 'needsOther', { values: { words: needs.other.join('、') } })
  }
  const abilityLevel = chosen('abilityLevel', cells.abilityLevel, raw => readAbility(raw, lists), report)
  const family = {
    elder: {
      ...elder,
      name: words('elderName', nameText(cells.elderName)),
      conditions: conditionsOf(cells, abilityLevel, needs.other),
    },
    caregiver: {
      ...caregiver,
      name: words('caregiverName', nameText(cells.caregiverName)),
      phone: phone(cells.phone, report),
    },
    relation: relation ?? '',
    streetCode: street(cells.street, lists, report),
    community: words('community'),
    address: words('address'),
    specialCategory: chosen(
      'specialCategory',
      cells.specialCategory,
      raw => readCategory(raw, lists),
      report,
    ),
    abilityLevel,
    needsTags: needs.tags,
    remark: words('remark', cellText(cells.remark), LONGEST_REMARK) || null,
  }
  const wrong = problems.some(({ kind }) => kind === 'error')
  return { line, problems, family: wrong ? null : (family as RosterFamily) }
}

/** Without a level there is nothing to keep the needs with: then their words stand by the elder. */
const conditionsOf = (cells: RosterRow['cells'], abilityLevel: string | null, other: readonly string[]) =>
  (abilityLevel === null ? cellText(cells.needs) : other.join('、')) || null

function phone(raw: string, report: Report): string {
  const typed = numberText(raw).replace(COUNTRY_CODE, '')
  if (typed !== '' && !PHONE.test(typed)) report('phone', 'error', lostDigits(raw) ? 'lostDigits' : 'phone')
  return typed
}

/** One of a list, null for an empty cell; an error for words that the list does not have. */
function chosen(
  column: 'relation' | 'abilityLevel' | 'specialCategory',
  raw: string,
  read: (raw: string) => string | undefined,
  report: Report,
): string | null {
  const typed = cellText(raw)
  const code = read(raw)
  if (code !== undefined) return code
  if (typed !== '' && !NONE.test(typed)) report(column, 'error', column, { values: { typed } })
  return null
}

function street(raw: string, lists: RosterLists, report: Report): string {
  const typed = cellText(raw)
  if (typed === '') return ''
  const read = readStreet(raw, lists)
  if ('code' in read) return read.code
  const { suggestion } = read
  report('street', 'error', suggestion ? 'streetNear' : 'street', {
    values: { typed, ...(suggestion ? { near: suggestion.zh } : {}) },
    ...(suggestion ? { suggestion: suggestion.zh } : {}),
  })
  return ''
}

const sexOfRelation: Record<string, Sex> = {
  daughter: 'female',
  daughterInLaw: 'female',
  son: 'male',
  sonInLaw: 'male',
}

/** The caregiver's sex where the relation says it. */
const sexByRelation = (relation: string | null, elderSex: Sex | null): Sex | null => {
  if (relation === 'spouse' && elderSex) return elderSex === 'female' ? 'male' : 'female'
  return sexOfRelation[relation ?? ''] ?? null
}

interface ReadPerson {
  sex: Sex | null
  birthDate: LocalDate | null
  idNumber: string | null
}

/** Sex and birth date as given, else as the ID number says; what disagrees is doubted, what lacks is asked for. */
function person(
  who: 'elder' | 'caregiver',
  cells: RosterRow['cells'],
  report: Report,
  today: LocalDate,
  guess: Sex | null = null,
): ReadPerson {
  const column = <Part extends 'IdNumber' | 'Sex' | 'BirthDate'>(part: Part) => `${who}${part}` as const
  const { idNumber, reading } = identity(column('IdNumber'), cells[column('IdNumber')], report)
  const sex = readSex(cells[column('Sex')])
  if (sex === null && cellText(cells[column('Sex')]) !== '') report(column('Sex'), 'error', 'sex')
  const birthDate = readDate(cells[column('BirthDate')])
  if (birthDate === null && cellText(cells[column('BirthDate')]) !== '') {
    report(column('BirthDate'), 'error', 'date')
  }
  if (birthDate !== null && birthDate > today) report(column('BirthDate'), 'error', 'future')
  if (reading && birthDate && reading.birthDate !== birthDate) {
    report(column('BirthDate'), 'warning', 'otherBirthDate', { values: { date: reading.birthDate } })
  }
  if (reading && sex && reading.sex !== sex) report(column('Sex'), 'warning', 'otherSex')
  const known = { sex: sex ?? reading?.sex ?? guess, birthDate: birthDate ?? reading?.birthDate ?? null }
  if (known.sex === null && cellText(cells[column('Sex')]) === '')
    report(column('Sex'), 'error', 'sexMissing')
  if (known.birthDate === null && cellText(cells[column('BirthDate')]) === '') {
    report(column('BirthDate'), 'error', 'birthDateMissing')
  }
  return { ...known, idNumber }
}

function identity(column: 'elderIdNumber' | 'caregiverIdNumber', raw: string, report: Report) {
  const idNumber = numberText(raw)
  if (idNumber === '') return { idNumber: null, reading: null }
  const reading = readIdNumber(idNumber)
  if (reading === null) {
    report(column, 'error', lostDigits(raw) ? 'lostDigits' : OLD_ID.test(idNumber) ? 'oldId' : 'idNumber')
  } else if (!reading.checkDigitHolds) report(column, 'warning', 'checkDigit')
  return { idNumber, reading }
}

/** Ages outside the programme's usual ones are doubted here and judged at the review. */
function ages(
  elder: ReadPerson,
  caregiver: ReadPerson,
  { eligibility }: RosterLists,
  report: Report,
  today: LocalDate,
) {
  const age = ({ birthDate }: ReadPerson) => (birthDate === null ? null : ageOn(birthDate, today))
  const old = age(elder)
  const carer = age(caregiver)
  if (old !== null && old < eligibility.elderMinAge) {
    report('elderBirthDate', 'warning', 'elderYoung', {
      values: { age: old, least: eligibility.elderMinAge },
    })
  }
  if (carer !== null && carer < eligibility.caregiverMinAge) {
    report('caregiverBirthDate', 'warning', 'caregiverYoung', { values: { age: carer } })
  }
  if (carer !== null && carer > eligibility.caregiverMaxAge) {
    report('caregiverBirthDate', 'warning', 'caregiverOld', { values: { age: carer } })
  }
}
