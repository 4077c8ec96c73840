import { fixedId } from '../cast.ts'

const CURRENT = 10
const HEPING_FAMILY = 12

/** The household with this student number in the current programme. */
export const currentHomeId = (n: number): string => fixedId(CURRENT, n)

/** Households that are told by name; seat and student number are the same for those who came in first. */
export const homeIds = {
  /** In training; three visits, the last of them not yet looked at. */
  wangGuiying: currentHomeId(52),
  /** In training; second visit today at 14:00. */
  chenGuoqiang: currentHomeId(50),
  /** First visit today at 16:00: brings the handbook and the stress check. */
  liuYufen: currentHomeId(98),
  /** In training; the last visit was returned with a comment. */
  sunJianhua: currentHomeId(75),
  /** 18 days without contact; one more visit and the post-test are missing. */
  fengShumin: currentHomeId(57),
  /** Everything is there: waits for the coordinator. */
  heGuilan: currentHomeId(20),
  /** Completed. */
  liGuifang: currentHomeId(1),
  /** Suspended: the elder is in hospital. */
  gaoYumei: currentHomeId(32),
  /** Overdue appointment; the elder was in hospital last time. */
  zhaoShulan: currentHomeId(38),
  /** Today at 9:30. */
  zhangXiuyun: currentHomeId(54),
  /** Pressure injury stage 2, seen by nobody yet. */
  maYulan: currentHomeId(97),
  /** First on the waitlist. */
  gaoXiuzhen: currentHomeId(102),
  /** In another district. */
  hepingHome: fixedId(HEPING_FAMILY, 1),
} as const
