import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { familyCards, users } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { idFrom } from '#lib/resend.ts'
import { lookupKey } from '#lib/setup/settings.ts'
import { IssueCardInput, RevokeCardInput } from './schema.ts'

/** A card's token as it is kept. */
export const tokenHash = (token: string): string => lookupKey(`card:${token}`)

const RENEWED = 'renewed'

/**
 * A card for a family's own door; the one before stops working. `PUT /api/households/<householdId>/cards/<cardId>`.
 */
export const issueCard = command('card.issue', {
  input: IssueCardInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.cardId)
    const householdId = loaded.household.id
    const hash = tokenHash(input.token)
    const [kept] = await write.select().from(familyCards).where(eq(familyCards.id, id))
    if (kept) {
      if (kept.householdId === householdId && kept.tokenHash === hash) return same({ id })
      throw conflict('deskForms.error.otherContent')
    }
    await write
      .update(familyCards)
      .set({ revokedAt: now, revokedBy: actor.userId, revokedReason: RENEWED })
      .where(and(eq(familyCards.householdId, householdId), isNull(familyCards.revokedAt)))
    await write
      .insert(familyCards)
      .values({ id, householdId, tokenHash: hash, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'familyCard', id, householdId })
  },
})

/** The card stops working at once. `PUT /api/households/<householdId>/cards/<cardId>/revocation`. */
export const revokeCard = command('card.issue', {
  input: RevokeCardInput,
  load: async ({ write, actor, now, params }) => {
    const { household } = await loadHousehold(write, actor, params.householdId, now)
    const [card] = await write
      .select()
      .from(familyCards)
      .where(and(eq(familyCards.id, params.cardId ?? ''), eq(familyCards.householdId, household.id)))
    if (!card) throw notFound()
    return card
  },
  run: async ({ write, actor, now, input, loaded: { id, householdId, revokedAt } }) => {
    if (revokedAt !== null) return same({ id })
    await write
      .update(familyCards)
      .set({ revokedAt: now, revokedBy: actor.userId, revokedReason: input.reason })
      .where(eq(familyCards.id, id))
    return changed({ id }, { kind: 'familyCard', id, householdId, details: { revoked: true } })
  },
})

/** A card as the desk sees it: never what opens it. */
export interface CardRow {
  id: string
  by: string
  at: number
  boundAt: number | null
  revokedAt: number | null
  /** Null when it was renewed. */
  revokedReason: string | null
}

/** The cards of a household, the newest first. The caller has seen that it may ask about it. */
export async function listCards(
  { read, actor }: { read: Pick<Read, 'select'>; actor: Actor | null },
  householdId: string,
): Promise<CardRow[]> {
  if (!may(actor, 'card.issue')) return []
  const rows = await read
    .select({ card: familyCards, by: users.name })
    .from(familyCards)
    .innerJoin(users, eq(users.id, familyCards.byUserId))
    .where(eq(familyCards.householdId, householdId))
    .orderBy(desc(familyCards.at), desc(familyCards.id))
  return rows.map(({ card, by }) => ({
    id: card.id,
    by,
    at: card.at,
    boundAt: card.boundAt,
    revokedAt: card.revokedAt,
    revokedReason: card.revokedReason === RENEWED ? null : card.revokedReason,
  }))
}
