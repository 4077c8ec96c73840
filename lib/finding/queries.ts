import { authorize, may } from '#lib/access/policy.ts'
import type { HouseholdFilter } from '#lib/households/filter.ts'
import { isFamily, type ListedFamily } from '#lib/households/listing.ts'
import { listHouseholds } from '#lib/households/queries.ts'
import { plain, spellingFor } from '#lib/households/search.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { translator } from '#lib/i18n/translate.ts'
import { type Asking, currentProgramme, listProgrammes, usualProgramme } from '#lib/progress/queries.ts'
import { findablePlaces } from './places.ts'

/** So many families are shown; whoever has more typed too little. */
const MOST = 8
const LONGEST = 40

export interface FoundPlace {
  key: string
  href: string
}

export interface FoundFamily {
  href: string
  caregiver: string | null
  elder: string
  studentNo: string
  year: number
}

export interface Found {
  places: FoundPlace[]
  families: FoundFamily[]
}

/**
 * What somebody at the desk looks for: pages and deeds by their words in either language, pinyin or initials; families of all
 * years by name, pinyin, phone or number, the present year first. Only what the actor may see. Throws 401 and 403.
 * @param typed as it was typed; empty shows all places
 */
export async function find(ctx: Asking, typed: string): Promise<Found> {
  authorize(ctx.actor, 'board.read')
  const asked = typed.slice(0, LONGEST).trim()
  const [places, families] = await Promise.all([
    findPlaces(ctx.actor, plain(asked)),
    asked === '' ? [] : findFamilies(ctx, asked),
  ])
  return { places, families }
}

async function findPlaces(actor: Asking['actor'], asked: string): Promise<FoundPlace[]> {
  const open = findablePlaces.filter(({ needs }) => may(actor, needs))
  const spell = await spellingFor(asked)
  const words = LOCALES.map(locale => translator(locale))
  const fits = (key: string) =>
    words.some(t => {
      const label = t(`finding.place.${key}` as never) as string
      return plain(label).includes(asked) || spell?.(label).some(spelt => spelt.startsWith(asked)) === true
    })
  return open.filter(({ key }) => asked === '' || fits(key)).map(({ key, href }) => ({ key, href }))
}

async function findFamilies(ctx: Asking, q: string): Promise<FoundFamily[]> {
  const all = await listProgrammes(ctx)
  const usual = usualProgramme(all, ctx.now)
  const ordered = usual ? [usual, ...all.filter(one => one !== usual)] : []
  const found: FoundFamily[] = []
  for (const { code, year } of ordered) {
    if (found.length >= MOST) break
    const { rows } = await listHouseholds(ctx, await currentProgramme(ctx, code), { q } as HouseholdFilter)
    found.push(...rows.filter(isFamily).map(row => asFound(row, year)))
  }
  return found.slice(0, MOST)
}

const asFound = ({ family: { household } }: ListedFamily, year: number): FoundFamily => ({
  href: `/desk/households/${household.id}`,
  caregiver: household.caregiver?.name ?? null,
  elder: household.elder.name,
  studentNo: household.studentNo,
  year,
})
