import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { currentContext, type SignedInContext } from '#lib/access/context.ts'
import { may, type Permission } from '#lib/access/policy.ts'
import { Problem } from '#lib/errors.ts'
import { currentProgramme, listProgrammes } from '#lib/progress/queries.ts'
import { places } from './places.ts'

/** Whoever is signed in with a first password behind them; nobody goes to sign in and comes back. */
const staffContext = cache(async (): Promise<SignedInContext> => {
  const context = await currentContext()
  const { actor } = context
  if (actor === null) {
    const here = (await headers()).get('x-warmhand-path') ?? '/desk'
    redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  }
  if (actor.mustChangePassword) redirect('/sign-in/password')
  return { ...context, actor }
})

/**
 * Who works at the desk; a role without a desk finds no such page. Call it in every page of the desk: a layout is not
 * asked again.
 */
export const deskContext = cache(() => contextFor('board.read'))

/** The same for the pages on which the handbook is made: reviewers have these only, trainers may draft there. */
export const handbookContext = cache(() => contextFor('handbook.draft'))

async function contextFor(permission: Permission): Promise<SignedInContext> {
  const context = await staffContext()
  if (!may(context.actor, permission)) notFound()
  return context
}

/** Who sees the desk's bar: somebody with at least one of its places. */
export const barContext = cache(async () => {
  const context = await staffContext()
  if (!places.some(({ needs }) => may(context.actor, needs))) notFound()
  return context
})

/** What pages of the desk get as `searchParams`. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The programme that the address names (`?programme=`), else the current one. An unknown one is no page. */
export const deskProgramme = cache(async (code?: string) => {
  const context = await deskContext()
  return found(currentProgramme(context, code))
})

/** The programmes of the switcher, the newest first. */
export const deskProgrammes = cache(async () => listProgrammes(await staffContext()))

/** Turns a query's NotFound into the page that says so. */
export async function found<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound()
    throw error
  }
}
