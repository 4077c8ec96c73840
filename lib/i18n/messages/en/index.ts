import type { Messages } from '../index.ts'
import { access } from './access.ts'
import { board } from './board.ts'
import { common } from './common.ts'
import { deskForms } from './desk-forms.ts'
import { errors } from './errors.ts'
import { field } from './field.ts'
import { household } from './household.ts'
import { households } from './households.ts'
import { progress } from './progress.ts'
import { reader } from './reader.ts'
import { risk } from './risk.ts'
import { visit } from './visit.ts'
import { visits } from './visits.ts'

export const en = {
  access,
  board,
  common,
  deskForms,
  errors,
  field,
  household,
  households,
  progress,
  reader,
  risk,
  visit,
  visits,
} satisfies Messages
