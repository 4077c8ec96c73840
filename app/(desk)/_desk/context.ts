import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { currentContext, type SignedInContext } from '#lib/access/context.ts'
import { may } from '#lib/access/policy.ts'
import { Problem } from '#lib/errors.ts'
import { currentProgramme, listProgrammes } from '#lib/progress/queries.ts'

/**
 * Who works at the desk. Anybody else: nobody goes to sign in and comes back, a first password is changed first,
 * a role without a desk finds no such page. Call it in every page of the desk: a layout is not asked again.
 */
export const deskContext = cache(async (): Promise<SignedInContext> => {
  const context = await currentContext()
  const { actor } = context
  if (actor === null) {
    const here = (await headers()).get('x-warmhand-path') ?? '/desk'
    redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  }
  if (actor.mustChangePassword) redirect('/sign-in/password')
  if (!may(actor, 'board.read')) notFound()
  return { ...context, actor }
})

/** What pages of the desk get as `searchParams`. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The programme that the address names (`?programme=`), else the current one. An unknown one is no page. */
export const deskProgramme = cache(async (code?: string) => {
  const context = await deskContext()
  return found(currentProgramme(context, code))
})

/** The programmes of the switcher, the newest first. */
export const deskProgrammes = cache(async () => listProgrammes(await deskContext()))

/** Turns a query's NotFound into the page that says so. */
export async function found<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound()
    throw error
  }
}
