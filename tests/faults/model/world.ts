import { conflictIn } from '#app/(field)/_done/entries.ts'
import type { Draft } from '#app/(field)/_outbox/database.ts'
import type { Item } from '#app/(field)/_outbox/item.ts'
import { correctionDraft, newDraft } from '#app/(field)/_visit/start.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import { wang } from '../../field/wang.ts'
import { definition, homes, now, versionId } from '../../visits/fixture.ts'
import type { Bug } from './bugs.ts'
import type { Ground } from './ground.ts'
import { type ModelPhone, startPhone } from './phone.ts'

/** What stands between the phone and the server. */
export type Weather = 'fine' | 'requestLost' | 'answerLost' | 'signedOut' | 'serverFault' | 'otherName'

/** What the screen has shown as kept: records by revision, unfinished ones by visit with their text. */
export interface Shown {
  records: Map<string, string>
  drafts: Map<string, { revisionId: string; text: string }>
}

/** What a search tried. */
export interface Tally {
  steps: number
  /** Records that the screen showed as saved. */
  shown: number
  /** Answers that ask a person: 403, 404, 409, 413, 422. */
  refused: number
  deaths: number
  restores: number
}

const refusal = (status: number) => status >= 400 && status < 500 && status !== 401

/** One phone of 周敏's, one server, the weather between them, and a memory of what the screen promised. */
export interface ModelWorld {
  ground: Ground
  tally: Tally
  phone: ModelPhone
  weather: Weather
  clock: number
  shown: Shown
  bug: Bug | undefined
}

const household = { ...wang, id: homes.wang.id, programmeVersionId: versionId }

export function newWorld(ground: Ground, tally: Tally, version: number, bug?: Bug): ModelWorld {
  ground.reset()
  const world = { ground, tally, weather: 'fine', clock: now, bug } as ModelWorld
  world.shown = { records: new Map(), drafts: new Map() }
  globalThis.fetch = (async (address: string, init: RequestInit = {}) => {
    if (world.weather === 'requestLost') throw new TypeError('no network')
    if (world.weather === 'serverFault') return new Response('Bad gateway', { status: 502 })
    const response = await ground.answer(address, init, {
      signedIn: world.weather !== 'signedOut',
      ownName: world.weather !== 'otherName',
    })
    if (refusal(response.status)) tally.refused += 1
    if (world.weather === 'answerLost') throw new TypeError('no network')
    return response
  }) as typeof fetch
  world.phone = boot(world, version)
  return world
}

export const boot = (world: ModelWorld, version: number): ModelPhone =>
  startPhone({ version, clock: () => world.clock, bug: world.bug })

/** A home of hers, or 陈国强's, which reached her phone by a mistake that was mended meanwhile. */
export const aNewDraft = (world: ModelWorld, home: keyof typeof homes = 'wang'): Draft =>
  newDraft({ ...household, id: homes[home].id }, definition, world.clock)

/** A correction of a record that is on this phone, as the screens begin one. */
export function correctionOf(item: Item, world: ModelWorld): Draft {
  const body = JSON.parse(item.bytes) as OpenVisit & { basedOn: string | null }
  const refused = item.status === 'needsAttention'
  const current = conflictIn(item.problem)?.current.revisionId
  return correctionDraft(
    { ...household, id: item.householdId },
    {
      body,
      basedOn: refused ? (current ?? body.basedOn) : item.id,
      replaces: refused ? item.id : null,
    },
    world.clock,
  )
}

const kept = async (world: ModelWorld) => {
  const { queue, sent, drafts } = world.phone.database
  return { queue: await queue.toArray(), sent: await sent.toArray(), drafts: await drafts.toArray() }
}

/** Throws when something that was shown as saved is neither on the server nor on the phone, or the screen says too much. */
export async function check(world: ModelWorld): Promise<void> {
  const { ground, shown } = world
  const { queue, sent, drafts } = await kept(world)
  const here = new Map([...queue, ...sent].map(item => [item.id, item.bytes]))
  const contents = await ground.contents()
  for (const [id, bytes] of shown.records) {
    const there = contents.get(id) ?? []
    const accepted = there.filter(({ disposition }) => disposition !== 'conflict')
    if (accepted.length > 1) throw new Error(`record ${id} stands on the server twice`)
    if (here.get(id) !== bytes && !there.some(one => one.bytes === bytes))
      throw new Error(`record ${id} was shown as saved and is nowhere`)
  }
  for (const [visitId, { revisionId, text }] of shown.drafts) {
    const draft = drafts.find(one => one.visitId === visitId && one.form.problemText === text)
    if (!draft && !here.has(revisionId)) throw new Error(`draft ${visitId} was shown as saved and is nowhere`)
  }
  const epoch = await ground.epoch()
  for (const item of sent) {
    if (item.status !== 'delivered' || item.receipt?.epoch !== epoch) continue
    if (!contents.has(item.id)) throw new Error(`${item.id} is called delivered and is not`)
  }
}

/** Good weather for long enough: then every record is on the server, or a person is asked about it. */
export async function heal(world: ModelWorld): Promise<void> {
  world.weather = 'fine'
  world.phone = await restarted(world, 3)
  await world.phone.refresh()
  for (let round = 0; round < 3; round += 1) {
    world.clock += 3_600_000
    await world.phone.flush()
  }
  await check(world)
  const { queue } = await kept(world)
  const asked = new Set(queue.filter(item => item.status === 'needsAttention').map(item => item.subjectId))
  for (const item of queue) {
    if (item.replacedBy === null && !asked.has(item.subjectId))
      throw new Error(`record ${item.id} waits and nobody is asked`)
  }
}

/** The phone is switched on again, with the client of this version. */
export async function restarted(world: ModelWorld, version: number): Promise<ModelPhone> {
  const { phone } = world
  phone.database.close()
  if (version > phone.version && world.bug === 'recreates') {
    const careless = boot(world, version).database
    await careless.queue.clear()
    careless.close()
  }
  return boot(world, version)
}

export async function end(world: ModelWorld): Promise<void> {
  await world.phone.database.delete()
}
