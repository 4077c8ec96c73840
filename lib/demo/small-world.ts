import type { OpenDatabase } from '#db/client.ts'
import { DEMO_PASSWORD, hexiStaff, organisationIds, userIds } from './cast.ts'
import { enrol } from './enrolment.ts'
import { addEdition, addInstallation, addPeople, addProgramme, holdCourse, saturdayUpTo } from './ground.ts'
import { currentProgramme, hepingProgramme } from './hexi.ts'
import { bornYearsAgo } from './people.ts'
import { programmeIds } from './programme-ids.ts'
import { numberRecords } from './record-numbers.ts'
import { keepDemoSignatures } from './signatures.ts'
import { newStage, perform, type Stage, type StagedProgramme } from './stage.ts'
import { heGuilan, liGuifang } from './stories/done.ts'
import { homeIds } from './stories/ids.ts'
import { fengShumin, gaoXiuzhen, gaoYumei } from './stories/states.ts'
import { chenGuoqiang, liuYufen } from './stories/trainer-day.ts'
import { sunJianhua } from './stories/troubled.ts'
import { wangGuiying } from './stories/wang-guiying.ts'

export { programmeIds } from './programme-ids.ts'

const SEED = 52

/**
 * A few named households for tests of commands and queries (`homeIds` says in which state each one is). 周敏 and
 * 郑晓燕 have them; 何军 and 孙海涛 have none. 田芳 coordinates another district, 钱莉's account is disabled.
 * @param now UTC milliseconds; the world is told up to this moment
 */
export async function smallWorld(database: OpenDatabase, now: number): Promise<void> {
  const stage = newStage(now, SEED)
  await addPeople(
    stage,
    ['hexiBureau', 'provider', 'hepingBureau', 'hepingProvider'],
    [...hexiStaff, 'qianLi', 'tianFang', 'guoLin'],
  )
  addInstallation(stage, {
    demo: '1',
    demoPassword: DEMO_PASSWORD,
    district: '河西区',
    epoch: stage.id(stage.now),
  })
  const programme = addProgramme(stage, {
    id: programmeIds.current,
    versionId: programmeIds.currentVersion,
    definition: currentProgramme(stage.today),
  })
  const heping = addProgramme(stage, {
    id: programmeIds.heping,
    versionId: programmeIds.hepingVersion,
    definition: hepingProgramme(stage.today),
    providerId: organisationIds.hepingProvider,
    createdBy: userIds.tianFang,
  })
  addEdition(stage, { id: programmeIds.edition, publishedOn: stage.day(-160) })
  tellHomes(stage, programme)
  addHepingHome(stage, heping)
  numberRecords(stage.sheet, new Map([programme, heping].map(({ id, definition }) => [id, definition])))
  await keepDemoSignatures()
  await perform(database, stage)
}

function tellHomes(stage: Stage, programme: StagedProgramme) {
  const course = (before: number) =>
    holdCourse(stage, programme, {
      first: saturdayUpTo(stage.day(before)),
      second: saturdayUpTo(stage.day(before + 7)),
      place: '河西区养老服务示例中心二楼',
      teacherId: userIds.zhengXiaoyan,
    })
  const [early, summer, late] = [course(-178), course(-58), course(-9)]
  liGuifang(stage, programme, early)
  wangGuiying(stage, programme, summer)
  chenGuoqiang(stage, programme, summer)
  sunJianhua(stage, programme, summer)
  fengShumin(stage, programme, summer)
  heGuilan(stage, programme, summer)
  gaoYumei(stage, programme, summer)
  liuYufen(stage, programme, late.slice(1))
  gaoXiuzhen(stage, programme)
}

function addHepingHome(stage: Stage, programme: StagedProgramme) {
  enrol(stage, {
    programme,
    id: homeIds.hepingHome,
    n: 1,
    seat: 1,
    elder: { name: '白守义', sex: 'male', birthDate: bornYearsAgo(stage, 81) },
    caregiver: { name: '白秀兰', sex: 'female', birthDate: bornYearsAgo(stage, 55), phoneEnding: '8001' },
    relation: 'daughter',
    streetCode: '120101001',
    community: '示例社区',
    address: '和平示例院 1 号楼 1 门 101',
    appliedOn: stage.day(-60),
    approvedOn: stage.day(-50),
    trainerId: userIds.guoLin,
    coordinatorId: userIds.tianFang,
  })
}
