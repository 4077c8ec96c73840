import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { index, integer, json, table, text, uniqueIndex } from '../columns.ts'
import { organisations, users } from './accounts.ts'

export const programmes = table(
  'programmes',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    regionCode: text('region_code').notNull(),
    year: integer('year').notNull(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    quota: integer('quota').notNull(),
    startDate: text('start_date').notNull(),
    endDate: text('end_date').notNull(),
    funder: text('funder').notNull(),
    providerId: text('provider_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    createdAt: integer('created_at').notNull(),
  },
  t => [uniqueIndex('programmes_code').on(t.code)],
)

/** A household keeps the version under which it is trained; a version is never changed. */
export const programmeVersions = table(
  'programme_versions',
  {
    id: text('id').primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    number: integer('number').notNull(),
    definition: json('definition').$type<ProgrammeDefinition>().notNull(),
    note: text('note'),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: integer('created_at').notNull(),
  },
  t => [
    uniqueIndex('programme_versions_number').on(t.programmeId, t.number),
    index('programme_versions_programme').on(t.programmeId),
  ],
)
