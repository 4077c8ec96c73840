/** The columns of a roster (domain.md D, 名册导入). */
export const columns = [
  'caregiverName',
  'caregiverIdNumber',
  'caregiverSex',
  'caregiverBirthDate',
  'phone',
  'relation',
  'elderName',
  'elderIdNumber',
  'elderSex',
  'elderBirthDate',
  'street',
  'community',
  'address',
  'abilityLevel',
  'needs',
  'specialCategory',
  'remark',
] as const
export type Column = (typeof columns)[number]

/** What the columns are called in the template that can be downloaded. */
export const templateHeads: Record<Column, string> = {
  caregiverName: '照护者姓名',
  caregiverIdNumber: '照护者身份证号',
  caregiverSex: '照护者性别',
  caregiverBirthDate: '照护者出生日期',
  phone: '联系电话',
  relation: '与老人关系',
  elderName: '老人姓名',
  elderIdNumber: '老人身份证号',
  elderSex: '老人性别',
  elderBirthDate: '老人出生日期',
  street: '街道',
  community: '社区',
  address: '详细住址',
  abilityLevel: '能力等级',
  needs: '照护需求',
  specialCategory: '特殊家庭类别',
  remark: '备注',
}

/** Columns that must be filled in; birth date and sex may come from the ID number instead. */
export const required: ReadonlySet<Column> = new Set([
  'caregiverName',
  'phone',
  'relation',
  'elderName',
  'street',
  'community',
  'address',
])

/** What else people call them. */
const aliases: Record<Column, readonly string[]> = {
  caregiverName: ['照护者', '主要照护者', '主要照护者姓名', '照料者姓名', '家属姓名', '学员姓名', '姓名'],
  caregiverIdNumber: [
    '照护者身份证',
    '照护者身份证号码',
    '照护者证件号码',
    '身份证号',
    '身份证号码',
    '身份证',
  ],
  caregiverSex: ['性别'],
  caregiverBirthDate: ['照护者出生年月', '照护者出生年月日', '出生日期', '出生年月', '出生年月日'],
  phone: [
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '联系方式',
    '电话号码',
    '照护者电话',
    '照护者联系电话',
    '照护者手机号',
  ],
  relation: ['关系', '与老人的关系', '照护者与老人关系', '与失能老人关系', '和老人的关系'],
  elderName: ['失能老人姓名', '失能老人', '老人', '被照护人', '被照护人姓名', '照护对象', '照护对象姓名'],
  elderIdNumber: ['老人身份证', '老人身份证号码', '失能老人身份证号', '老人证件号码'],
  elderSex: ['失能老人性别'],
  elderBirthDate: ['老人出生年月', '老人出生年月日', '失能老人出生日期', '老人生日'],
  street: ['所属街道', '街道名称', '街镇', '所在街道', '街'],
  community: ['所属社区', '社区名称', '居委会', '社区居委会', '所在社区'],
  address: ['家庭住址', '住址', '地址', '家庭地址', '居住地址', '详细地址', '现住址'],
  abilityLevel: ['失能等级', '能力评估等级', '评估等级', '老人能力等级', '失能程度'],
  needs: ['主要疾病照护需求', '主要疾病', '护理需求', '照护需求标签'],
  specialCategory: ['特殊类别', '家庭类别', '困难类别', '特殊家庭'],
  remark: ['说明', '其他'],
}

/** The roles that a band of merged cells above the heads may name. */
const bands: readonly { word: RegExp; role: string }[] = [
  { word: /照护者|照料者|家属|学员/, role: '照护者' },
  { word: /老人|照护对象|被照护/, role: '老人' },
]

/** Heads that mean one person or the other, so that a band above them decides. */
const shared: ReadonlySet<string> = new Set([
  '姓名',
  '性别',
  '身份证号',
  '身份证号码',
  '身份证',
  '出生日期',
  '出生年月',
  '出生年月日',
])

const bare = (head: string) =>
  head
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*★☆:/、]/g, '')

const byHead = new Map<string, Column>(
  columns.flatMap(column =>
    [templateHeads[column], ...aliases[column]].map(head => [bare(head), column] as const),
  ),
)

/** Whether a head is the template's own word for its column, which goes before what else people call it. */
export const isOwnHead = (head: string): boolean =>
  Object.values(templateHeads).some(own => bare(own) === bare(head))

/** The column that a head names, with the band that stands above it; undefined for one that is not ours. */
export function columnOf(head: string, band = ''): Column | undefined {
  const plain = bare(head)
  const role = bands.find(({ word }) => word.test(band))?.role
  if (role && shared.has(plain)) return byHead.get(role + plain)
  return byHead.get(plain)
}
