import type { OpenDatabase } from '#db/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { CommandContext } from '#lib/command.ts'
import { type CastMember, nameOf, organisationOf, regionOf, roleOf, userIds } from '#lib/demo/cast.ts'

export { DEMO_PASSWORD, fixedId, organisationIds, userIds } from '#lib/demo/cast.ts'
export { programmeIds } from '#lib/demo/programme-ids.ts'
export { smallWorld } from '#lib/demo/small-world.ts'
export { currentHomeId, homeIds } from '#lib/demo/stories/ids.ts'

/** Monday 23 November 2026, 10:00 in Tianjin: the tests' clock. */
export const NOW = Date.parse('2026-11-23T02:00:00Z')

/** One of the cast as `currentContext()` would give them: trainers on the phone, the others at the desk. */
export function actorOf(member: CastMember, over: Partial<Actor> = {}): Actor {
  const role = roleOf(member)
  return {
    userId: userIds[member],
    name: nameOf(member),
    role,
    organisationId: organisationOf(member),
    regionCode: regionOf(member),
    sessionId: `session-${member}`,
    sessionScope: role === 'trainer' ? 'field' : 'desk',
    mustChangePassword: false,
    ...over,
  }
}

/** What commands and queries take first; `null` is nobody. */
export function contextOf(
  database: OpenDatabase,
  member: CastMember | null,
  now = NOW,
): CommandContext & { read: OpenDatabase['read']; locale: 'zh-CN' } {
  const actor = member === null ? null : actorOf(member)
  return { database, read: database.read, actor, now, locale: 'zh-CN' }
}
