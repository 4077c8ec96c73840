import type { OpenDatabase } from '#db/client.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { DEMO_PASSWORD, hexiStaff, nameOf } from './cast.ts'
import { tellCurrentProgramme } from './current.ts'
import { newDiary } from './diary.ts'
import { newFamilies } from './families.ts'
import { addEdition, addInstallation, addPeople } from './ground.ts'
import { keepDemoPhotos } from './photos.ts'
import { programmeIds } from './programme-ids.ts'
import { numberRecords } from './record-numbers.ts'
import { keepDemoSignatures } from './signatures.ts'
import { newStage, type Stage } from './stage.ts'
import { castNames } from './stories/names.ts'
import { tellFeedback } from './tell/feedback.ts'
import { tellProgrammeOf2024 } from './tell/finished.ts'

const SEED = 20_240_817
const DAYS_SINCE_EDITION = 188

/**
 * Fills an empty database with the demo: the programme of 2024 as the newspaper reports it, and the current one
 * up to `now` (UTC milliseconds). The same seed and clock give the same rows, but for the password's salt, sealed
 * parts and the epoch. Throws when the database is an installation already.
 */
export async function loadDemo(database: OpenDatabase, { now }: { now: number }): Promise<void> {
  const stage = await tellDemo(now)
  await keepDemoPhotos()
  await keepDemoSignatures()
  await database.transact(async write => {
    if ((await installationFacts(write)).installed)
      throw new Error('this database is an installation already')
    await stage.sheet.write(write)
  })
}

/** The demo as rows, before they are written. */
export async function tellDemo(now: number): Promise<Stage> {
  const stage = newStage(now, SEED)
  await addPeople(stage, ['hexiBureau', 'provider'], hexiStaff)
  addInstallation(stage, {
    demo: '1',
    demoPassword: DEMO_PASSWORD,
    district: '河西区',
    epoch: crypto.randomUUID(),
  })
  const diary = newDiary()
  const families = newFamilies(stage.today, SEED, [...castNames, ...hexiStaff.map(nameOf)])
  const finished = tellProgrammeOf2024(stage, diary, families)
  addEdition(stage, { id: programmeIds.edition, publishedOn: stage.day(-DAYS_SINCE_EDITION) })
  const current = tellCurrentProgramme(stage, diary, families)
  tellFeedback(stage)
  numberRecords(stage.sheet, new Map([finished, current].map(({ id, definition }) => [id, definition])))
  return stage
}
