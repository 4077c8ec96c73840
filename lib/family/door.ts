import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Read, Write } from '#db/client.ts'
import { familyCards } from '#db/schema/index.ts'
import type { Sender } from '#lib/access/sender.ts'
import { changed, openCommand, same } from '#lib/command.ts'
import { notFound, Problem } from '#lib/errors.ts'
import { tokenHash } from './cards.ts'
import { OpenCardInput } from './schema.ts'

type Card = typeof familyCards.$inferSelect

/** The card that this device opened; undefined when there is none, or it was revoked. */
export async function cardOf(
  read: Pick<Read, 'select'>,
  device: Sender['device'],
): Promise<Card | undefined> {
  if (!device) return undefined
  const [card] = await read
    .select()
    .from(familyCards)
    .where(and(eq(familyCards.deviceHash, device.key), isNull(familyCards.revokedAt)))
    .orderBy(desc(familyCards.boundAt))
    .limit(1)
  return card
}

/** The same for a command: whoever has no card is nobody here. */
export async function ownCard(write: Write, sender: Sender): Promise<Card> {
  const card = await cardOf(write, sender.device)
  if (!card) throw notFound()
  return card
}

/**
 * Opens a card on this device, and on no other from then on (settled.md 22). A plain form, no password.
 * `POST /api/family/opening`. An unknown card and a revoked one are the same to whoever tries.
 */
export const openCard = openCommand('family.open', {
  input: OpenCardInput,
  load: async () => null,
  run: async ({ write, sender, now, input }) => {
    if (!sender.device) throw new Problem(422, 'feedbackAgain')
    const [card] = await write
      .select()
      .from(familyCards)
      .where(and(eq(familyCards.tokenHash, tokenHash(input.token)), isNull(familyCards.revokedAt)))
    if (!card) throw new Problem(404, 'cardUnknown')
    if (card.deviceHash === sender.device.key) return same({ opened: true })
    if (card.deviceHash !== null) throw new Problem(409, 'cardElsewhere')
    await write
      .update(familyCards)
      .set({ deviceHash: sender.device.key, boundAt: now })
      .where(eq(familyCards.id, card.id))
    return changed(
      { opened: true },
      { kind: 'familyCard', id: card.id, householdId: card.householdId, details: { bound: true } },
    )
  },
})
