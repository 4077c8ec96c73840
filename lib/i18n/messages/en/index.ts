import type { Messages } from '../index.ts'
import { access } from './access.ts'
import { accounts } from './accounts.ts'
import { applications } from './applications.ts'
import { apply } from './apply.ts'
import { board } from './board.ts'
import { charts } from './charts.ts'
import { classes } from './classes.ts'
import { common } from './common.ts'
import { completion } from './completion.ts'
import { deskForms } from './desk-forms.ts'
import { editions } from './editions.ts'
import { errors } from './errors.ts'
import { family } from './family.ts'
import { feedback } from './feedback.ts'
import { field } from './field.ts'
import { finding } from './finding.ts'
import { handbook } from './handbook.ts'
import { handout } from './handout.ts'
import { household } from './household.ts'
import { households } from './households.ts'
import { phone } from './phone.ts'
import { phones } from './phones.ts'
import { photo } from './photo.ts'
import { print } from './print.ts'
import { programme } from './programme.ts'
import { progress } from './progress.ts'
import { reader } from './reader.ts'
import { reports } from './reports.ts'
import { risk } from './risk.ts'
import { risks } from './risks.ts'
import { roster } from './roster.ts'
import { spot } from './spot.ts'
import { visit } from './visit.ts'
import { visitPrint } from './visit-print.ts'
import { visits } from './visits.ts'
import { work } from './work.ts'

export const en = {
  access,
  accounts,
  applications,
  apply,
  board,
  charts,
  classes,
  common,
  completion,
  deskForms,
  editions,
  errors,
  family,
  feedback,
  field,
  finding,
  handbook,
  handout,
  household,
  households,
  phone,
  phones,
  print,
  programme,
  photo,
  progress,
  reader,
  reports,
  risk,
  risks,
  roster,
  spot,
  visit,
  visitPrint,
  visits,
  work,
} satisfies Messages
