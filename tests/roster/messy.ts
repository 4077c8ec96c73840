import ExcelJS from 'exceljs'
import { templateHeads } from '#lib/roster/columns.ts'

/**
 * A roster as a street office sends it, built in code: titles above the heads, a band of merged cells over the two
 * persons, columns in an order of their own with names of their own, streets written short and merged down, full-width
 * digits, dates as text and as Excel keeps them, empty rows, subtotals and signatures. Of its 110 rows 6 are bad and
 * 4 say an earlier family again. All persons are made up: phones 1990000xxxx, ID numbers with a wrong check digit.
 */

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = ['桂英', '秀兰', '玉梅', '淑珍', '凤琴', '建国', '志强', '永年', '家兴', '慧敏']
const STREETS = [
  '友谊路',
  '桃园街',
  '尖山街道',
  '河西区天塔街道',
  '挂甲寺',
  '柳林街道办事处',
  '梅江',
  '马场街道',
  '越秀路',
  '太湖路街',
]
const RELATIONS = ['女儿', '儿子', '儿媳妇', '老伴', '配偶', '女婿', '其他亲属', '保姆']
const LEVELS = ['重度', '中度失能', '完全失能', '未评估', '']
const NEEDS = ['卧床；压疮', '失智', '糖尿病、高血压', '', '偏瘫;轮椅;爱唱戏']
const CATEGORIES = ['无', '低保', '', '高龄', '失独']

export const GOOD_ROWS = 100
export const BAD_ROWS = 6
export const DOUBLED_ROWS = 4
export const ALL_ROWS = GOOD_ROWS + BAD_ROWS + DOUBLED_ROWS

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const two = (n: number) => String(n).padStart(2, '0')

/** A made-up ID number whose last place never fits. */
export function madeUpId(
  birth: { year: number; month: number; day: number },
  n: number,
  male: boolean,
): string {
  const body = `120103${birth.year}${two(birth.month)}${two(birth.day)}${two(n % 100)}${male ? 1 : 2}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  const right = '10X98765432'[sum % 11]!
  return body + (right === '0' ? '1' : '0')
}

const wide = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const serialOf = (year: number, month: number, day: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)

/** The columns as this office orders and calls them; the names and numbers stand under a band. */
export const messyHeads = [
  '序号',
  '街道',
  '居委会',
  '姓名',
  '性别',
  '身份证号',
  '联系电话（手机）',
  '关系',
  '姓名',
  '性别',
  '身份证号',
  '出生年月日',
  '失能等级',
  '照护需求',
  '家庭住址',
  '特殊类别',
  '备注',
  '村医',
] as const

type Cell = string | number

/** The n-th family, good. */
function family(n: number): Cell[] {
  const birth = { year: 1930 + (n % 25), month: 1 + (n % 12), day: 1 + (n % 28) }
  const carer = { year: 1955 + (n % 30), month: 1 + (n % 12), day: 1 + ((n * 7) % 28) }
  const phone = `1990000${String(1000 + n)}`
  const dates: Cell[] = [
    `${birth.year}-${two(birth.month)}-${two(birth.day)}`,
    `${birth.year}/${birth.month}/${birth.day}`,
    `${birth.year}年${birth.month}月${birth.day}日`,
    `${birth.year}${two(birth.month)}${two(birth.day)}`,
    serialOf(birth.year, birth.month, birth.day),
  ]
  const relation = pick(RELATIONS, n)
  const male = relation === '儿子' || relation === '女婿'
  const elderMale = n % 2 === 1
  return [
    n + 1,
    pick(STREETS, Math.floor(n / 5)),
    `第${1 + (n % 6)}社区`,
    `${pick(SURNAMES, n * 3 + 1)} ${pick(GIVEN, n)}`,
    male ? '男' : n % 4 === 0 ? '' : '女',
    madeUpId(carer, n, male),
    n % 3 === 0
      ? wide(phone)
      : n % 3 === 1
        ? `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`
        : phone,
    relation,
    pick(SURNAMES, n * 7 + 2) + pick(GIVEN, n + 3),
    elderMale ? '男' : '女',
    n % 2 === 0 ? madeUpId(birth, n, elderMale) : '',
    pick(dates, n),
    pick(LEVELS, n),
    pick(NEEDS, n),
    `解放南路 ${n + 1} 号 ${1 + (n % 20)} 门 10${n % 10}`,
    pick(CATEGORIES, n),
    n % 10 === 0 ? '子女在外地' : '',
    '不读',
  ]
}

const at = (head: (typeof messyHeads)[number], nth = 0) =>
  messyHeads.flatMap((one, index) => (one === head ? [index] : []))[nth]!

const changed = (row: Cell[], index: number, value: Cell) =>
  row.map((cell, i) => (i === index ? value : cell))

/** What is wrong with the six bad rows: a short phone, no elder, no such street, a day that is none, no relation, an ID too short. */
function badRows(): Cell[][] {
  const one = (n: number) => family(GOOD_ROWS + n)
  return [
    changed(one(0), at('联系电话（手机）'), '1990000'),
    changed(one(1), at('姓名', 1), ''),
    changed(one(2), at('街道'), '劝业场街道'),
    changed(changed(one(3), at('身份证号', 1), ''), at('出生年月日'), '1941-02-30'),
    changed(one(4), at('关系'), '邻居'),
    changed(one(5), at('身份证号'), '12010319600101'),
  ]
}

/** Four families again, one of them written differently. */
function doubledRows(): Cell[][] {
  const [a, b, c, d] = [family(0), family(2), family(10), family(33)]
  return [a, changed(b, at('家庭住址'), '同上'), changed(c, at('联系电话（手机）'), '19900009999'), d]
}

/** The 110 families in the order of the file: bad and doubled ones among the good. */
export function messyRows(): Cell[][] {
  const rows = Array.from({ length: GOOD_ROWS }, (_, n) => family(n))
  for (const [i, row] of badRows().entries()) rows.splice(12 + i * 15, 0, row)
  return [...rows, ...doubledRows()]
}

const TITLE = '2026年河西区失能老人家庭照护者培训对象花名册'

/** The same as rows of a sheet: titles, band, heads, families with what stands between them. */
function sheetRows(): { rows: Cell[][]; headAt: number } {
  const band: Cell[] = messyHeads.map((_, i) =>
    i === 3 ? '照护者信息' : i === 8 ? '失能老人信息' : i === 12 ? '其他' : i < 3 ? '住处' : '',
  )
  const rows: Cell[][] = [[TITLE], ['填报单位：友谊路街道办事处'], [], band, [...messyHeads]]
  const headAt = rows.length
  messyRows().forEach((row, i) => {
    rows.push(row)
    if (i % 40 === 39) rows.push([], ['小计', '', '', 40])
  })
  rows.push(['合计', '', '', ALL_ROWS], [], ['填表人：', '', '', '审核人：'])
  return { rows, headAt }
}

/** As .xlsx, with merged titles, band and streets. */
export async function messyWorkbook(): Promise<Uint8Array> {
  const { rows, headAt } = sheetRows()
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('说明').addRow(['请各街道于月底前报送'])
  const sheet = workbook.addWorksheet('花名册')
  for (const row of rows) sheet.addRow(row)
  sheet.mergeCells(1, 1, 1, messyHeads.length)
  sheet.mergeCells(headAt - 1, 4, headAt - 1, 8)
  sheet.mergeCells(headAt - 1, 9, headAt - 1, 12)
  mergeStreets(sheet, headAt)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Equal streets under one another become one cell, as offices do. */
function mergeStreets(sheet: ExcelJS.Worksheet, headAt: number) {
  let from = headAt + 1
  const last = sheet.rowCount
  const street = (line: number) => String(sheet.getCell(line, 2).value ?? '')
  for (let line = headAt + 2; line <= last + 1; line++) {
    if (street(line) === street(from) && street(from) !== '') continue
    if (line - from > 1) sheet.mergeCells(from, 2, line - 1, 2)
    from = line
  }
}

const quoted = (cell: Cell) =>
  /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)

/** As CSV text. */
export const messyCsv = (): string =>
  sheetRows()
    .rows.map(row => row.map(quoted).join(','))
    .join('\r\n')

/** As what Excel puts on the clipboard. */
export const messyPaste = (): string =>
  sheetRows()
    .rows.map(row => row.join('\t'))
    .join('\r\n')

/** A tidy roster of so many families in the template's own columns, as CSV. */
export function tidyCsv(count: number): string {
  const heads = Object.values(templateHeads)
  const rows = Array.from({ length: count }, (_, n) => {
    const birth = { year: 1930 + (n % 25), month: 1 + (n % 12), day: 1 + (n % 28) }
    const date = `${birth.year}-${two(birth.month)}-${two(birth.day)}`
    return [
      `${pick(SURNAMES, n)}${pick(GIVEN, Math.floor(n / 20))}${n}`,
      '',
      '女',
      '1970-01-01',
      `1991${String(n).padStart(7, '0')}`,
      '女儿',
      `${pick(SURNAMES, n + 3)}${pick(GIVEN, n)}${n}`,
      '',
      '男',
      date,
      '友谊路街道',
      '第1社区',
      `解放南路 ${n} 号`,
      '重度失能',
      '长期卧床',
      '无',
      '',
    ]
  })
  return [heads, ...rows].map(row => row.join(',')).join('\n')
}
