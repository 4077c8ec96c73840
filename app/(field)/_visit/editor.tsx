'use client'

import { createContext, useContext } from 'react'
import type { FieldProblem } from '#lib/errors.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { VisitWarning } from '#lib/visits/rules.ts'
import type { Draft } from '../_outbox/database.ts'
import { type FormCheck, type FormContext, formField } from './check.ts'
import type { VisitForm } from './form.ts'

/** What every part of the form sees: what is typed, how to change it, and what the rules say about it. */
export interface Editor {
  draft: Draft
  household: FieldHousehold
  programme: ProgrammeDefinition
  context: FormContext
  values: VisitForm
  set: (part: Partial<VisitForm>) => void
  check: FormCheck
  /** A photo that is being drawn and kept: the record is not submitted before it is, nor when it could not be kept. */
  hold: (kept: Promise<boolean>) => void
  /** Submitting was tried: from then on what is missing is shown where it is missing. */
  asked: boolean
  now: number
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('outside the visit form')
  return editor
}

/** Errors that are shown before submitting too: something was typed, and it cannot be right. */
const atOnce: ReadonlySet<string> = new Set([
  'visit.error.leaveBeforeArrive',
  'visit.error.vitalOutOfRange',
  'visit.error.pressuresSwapped',
  'visit.error.number',
  'visit.error.textTooLong',
  'visit.error.dateInFuture',
  'visit.error.nextDateNotAfterVisit',
  'visit.error.nextDateAfterEnd',
  'visit.error.levelAboveSteps',
])

/** The first error of a field of the form that may be shown now. */
export function problemOf(
  { check, asked }: Pick<Editor, 'check' | 'asked'>,
  field: string,
): FieldProblem | undefined {
  return check.errors.find(({ path, key }) => formField(path) === field && (asked || atOnce.has(key)))
}

/** Doubts about a field of the form that nobody has confirmed yet, or that need no confirming. */
export const doubtsOf = ({ check }: Pick<Editor, 'check'>, field: string): VisitWarning[] =>
  check.warnings.filter(({ path, confirmed }) => formField(path) === field && confirmed !== true)
