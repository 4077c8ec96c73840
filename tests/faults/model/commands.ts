import { type AsyncCommand, commands, constant, constantFrom, nat, oneof, tuple } from 'fast-check'
import type { Draft } from '#app/(field)/_outbox/database.ts'
import { aNewDraft, check, correctionOf, type ModelWorld, restarted, type Weather } from './world.ts'

type Model = Record<string, never>

/** One thing that happens; after it the promise is held against what is there. */
const happening = (
  name: string,
  happen: (world: ModelWorld) => Promise<unknown>,
): AsyncCommand<Model, ModelWorld> => ({
  check: () => true,
  async run(_, world) {
    const work = async () => void (await happen(world))
    world.tally.steps += 1
    if ((await world.phone.life.through(work)) === 'died') {
      world.tally.deaths += 1
      world.phone = await restarted(world, world.phone.version)
    }
    await check(world)
  },
  toString: () => name,
})

const PRESENT = 3
const at = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]
const draftAt = async ({ phone }: ModelWorld, n: number) => at(await phone.database.drafts.toArray(), n)

/** The screen says that a text is kept only after the disk has it. */
async function type(world: ModelWorld, draft: Draft, text: string) {
  const { visitId, revisionId } = draft
  const before = world.shown.drafts.get(visitId)
  // Until it is said, either text may be there.
  world.shown.drafts.delete(visitId)
  if (await world.phone.type(draft, text)) world.shown.drafts.set(visitId, { revisionId, text })
  else if (before) world.shown.drafts.set(visitId, before)
}

const write = (text: number) => async (world: ModelWorld) => {
  const draft = await world.phone.begin(aNewDraft(world))
  await type(world, draft, `第 ${text} 稿`)
}

/** Records that the server will not take: a sign that no column can hold, a home that is not hers, too long a text. */
const refusals = [
  { text: '改了\0一稿' },
  { text: '去了', home: 'chen' },
  { text: '长'.repeat(90_000) },
] as const

const writeRefused = (n: number) => async (world: ModelWorld) => {
  const { text, ...about } = at(refusals, n)!
  const draft = await world.phone.begin(aNewDraft(world, 'home' in about ? about.home : 'wang'))
  await type(world, draft, text)
}

const edit = (n: number, text: number) => async (world: ModelWorld) => {
  const draft = await draftAt(world, n)
  if (draft) await type(world, draft, `改成第 ${text} 稿`)
}

const submit = (n: number) => async (world: ModelWorld) => {
  const draft = await draftAt(world, n)
  if (!draft) return
  const { item, done } = world.phone.submit(draft)
  await done()
  world.shown.drafts.delete(draft.visitId)
  world.shown.records.set(item.id, item.bytes)
  world.tally.shown += 1
}

const correct = (n: number, text: number) => async (world: ModelWorld) => {
  const { queue, sent } = world.phone.database
  const item = at([...(await queue.toArray()), ...(await sent.toArray())], n)
  if (item && item.replacedBy === null) {
    const draft = await world.phone.begin(correctionOf(item, world))
    await type(world, draft, `补正第 ${text} 稿`)
  }
}

const discard = (n: number) => async (world: ModelWorld) => {
  const draft = await draftAt(world, n)
  if (!draft) return
  world.shown.drafts.delete(draft.visitId)
  await world.phone.discard(draft.visitId)
}

const refusedAt = async ({ phone }: ModelWorld, n: number) =>
  at(await phone.database.queue.filter(item => item.status === 'needsAttention').toArray(), n)

const retry = (n: number) => async (world: ModelWorld) => {
  const item = await refusedAt(world, n)
  if (item) await world.phone.outbox.retry(item)
}

const setAside = (n: number) => async (world: ModelWorld) => {
  const item = await refusedAt(world, n)
  if (item) await world.phone.outbox.setAside(item.id)
}

const makes = (name: string, happen: (a: number, b: number) => (world: ModelWorld) => Promise<void>) =>
  tuple(nat(20), nat(999)).map(([a, b]) => happening(`${name}(${a}, ${b})`, happen(a, b)))

const always = (name: string, happen: (world: ModelWorld) => Promise<unknown>) =>
  constant(happening(name, happen))

const weathers: Weather[] = [
  'fine',
  'fine',
  'requestLost',
  'answerLost',
  'signedOut',
  'serverFault',
  'otherName',
]

/** Sequences of save, edit, delete, kill, drop, restore, reassign and upgrade, and of what a person does about a refusal. */
export const sequences = (most: number) =>
  commands(
    [
      makes('write', (_, text) => write(text)),
      makes('write', (_, text) => write(text)),
      makes('writeRefused', writeRefused),
      makes('edit', edit),
      makes('submit', submit),
      makes('submit', submit),
      makes('submit', submit),
      makes('correct', correct),
      makes('discard', discard),
      makes('retry', retry),
      makes('setAside', setAside),
      always('flush', ({ phone }) => phone.flush()),
      always('flush', ({ phone }) => phone.flush()),
      always('refresh', ({ phone }) => phone.refresh()),
      always('resendAll', ({ phone }) => phone.outbox.resendAll()),
      nat(8).map(n => happening(`killAfter(${n})`, async ({ phone }) => phone.life.endAfter(n))),
      oneof(...weathers.map(weather => constant(weather))).map(weather =>
        happening(`weather(${weather})`, async world => {
          world.weather = weather
        }),
      ),
      always('backUp', async ({ ground }) => ground.backUp()),
      always('restore', async ({ ground, tally }) => {
        tally.restores += 1
        await ground.restore()
      }),
      always('reassign', ({ ground }) => ground.reassign()),
      always('upgrade', async world => {
        world.phone = await restarted(world, PRESENT)
      }),
    ],
    { maxCommands: most, size: 'max' },
  )

/** The client that the phone begins with. */
export const firstVersion = constantFrom(1, 2, PRESENT)
