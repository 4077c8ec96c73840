import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, lostDigits, nameText, numberText, readDate, readSex } from '#lib/roster/cells.ts'
import { columnOf, columns, templateHeads } from '#lib/roster/columns.ts'
import { readRoster } from '#lib/roster/file.ts'
import { readGrid } from '#lib/roster/grid.ts'
import { decodeText, readSeparated } from '#lib/roster/separated.ts'
import { returnedWorkbook } from '#lib/roster/workbook.ts'
import { unpackedSize } from '#lib/roster/zip-size.ts'
import { ALL_ROWS, messyCsv, messyPaste, messyWorkbook, tidyCsv } from './messy.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const gb18030 = (text: string): Uint8Array => {
  // Node writes no GB18030: two bytes per sign are looked up by reading all of them once.
  const table = new Map<string, [number, number]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const sign = decoder.decode(new Uint8Array([high, low]))
      if (sign.length === 1 && !table.has(sign)) table.set(sign, [high, low])
    }
  }
  return new Uint8Array(
    [...text].flatMap(sign => (sign < '\u0080' ? [sign.charCodeAt(0)] : table.get(sign)!)),
  )
}

describe('a cell', () => {
  test.each([
    ['１９９００００', '1990000'],
    ['  王\u3000桂英 \u200b', '王 桂英'],
    ['友谊路（北段）', '友谊路（北段）'],
    ['一\n二', '一 二'],
  ])('%j is read as %j', (raw, text) => {
    expect(cellText(raw)).toBe(text)
  })

  test('names lose the spaces between Chinese signs only', () => {
    expect(nameText('王　桂 英')).toBe('王桂英')
    expect(nameText('Anna  Wang')).toBe('Anna Wang')
  })

  test.each([
    ['1934-05-06', '1934-05-06'],
    ['1934/5/6', '1934-05-06'],
    ['1934.5.6', '1934-05-06'],
    ['19340506', '1934-05-06'],
    ['１９３４年５月６日', '1934-05-06'],
    ['1934-05-06 00:00:00', '1934-05-06'],
    ['12545', '1934-05-06'],
    ['12545.0', '1934-05-06'],
    ["'1934-05-06", '1934-05-06'],
    ['1941-02-30', null],
    ['1934-05', null],
    ['5/6/1934', null],
    ['34-5-6', null],
    ['', null],
    ['不详', null],
  ])('the day %j is %j', (raw, date) => {
    expect(readDate(raw)).toBe(date)
  })

  test('every day is the same however it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        date => {
          const day = date.toISOString().slice(0, 10)
          const [year, month, rest] = day.split('-').map(Number) as [number, number, number]
          const serial = Math.floor((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000)
          const ways = [
            day,
            `${year}/${month}/${rest}`,
            `${year}年${month}月${rest}日`,
            day.replaceAll('-', ''),
          ]
          if (serial >= 10_000) ways.push(String(serial))
          expect(new Set(ways.map(readDate))).toEqual(new Set([day]))
        },
      ),
    )
  })

  test('numbers lose what stands between digits; a number that Excel shortened is seen', () => {
    expect(numberText("'199-0000 １０００")).toBe('19900001000')
    expect(lostDigits('1.20103E+17')).toBe(true)
    expect(lostDigits('120103193405060011')).toBe(false)
  })

  test.each([
    ['男', 'male'],
    [' 女 ', 'female'],
    ['F', 'female'],
    ['先生', null],
  ])('the sex %j is %j', (raw, sex) => {
    expect(readSex(raw)).toBe(sex)
  })
})

describe('heads', () => {
  test('are known by many names, with stars, brackets and spaces', () => {
    expect(columnOf('联系电话（手机）*')).toBe('phone')
    expect(columnOf('家庭 住址')).toBe('address')
    expect(columnOf('村医')).toBeUndefined()
    expect(columns.map(column => columnOf(templateHeads[column]))).toEqual([...columns])
  })

  test('of both persons are told apart by the band above them', () => {
    expect(columnOf('姓名', '照护者信息')).toBe('caregiverName')
    expect(columnOf('姓名', '失能老人信息')).toBe('elderName')
    expect(columnOf('身份证号', '老人')).toBe('elderIdNumber')
  })

  test('the template’s own words go before another name for the same column', () => {
    const sheet = readGrid([
      ['姓名', '照护者姓名', '联系电话', '老人姓名', '街道'],
      ['填表人甲', '王桂英', '19900000052', '张德福', '友谊路'],
    ])
    expect(sheet?.rows[0]?.cells.caregiverName).toBe('王桂英')
    expect(sheet?.ignored).toEqual(['姓名'])
  })

  test('in any order give the same families', () => {
    const heads = columns.map(column => templateHeads[column])
    fc.assert(
      fc.property(fc.shuffledSubarray([...heads.keys()], { minLength: heads.length }), order => {
        const sheet = readGrid([order.map(i => heads[i]!), order.map(i => `c${i}`)])
        expect(columns.map(column => sheet?.rows[0]?.cells[column])).toEqual(columns.map((_, i) => `c${i}`))
      }),
    )
  })

  test('that are not there make no roster', () => {
    expect(readGrid([['今天的菜单'], ['饺子', '面条']])).toBeNull()
  })
})

describe('separated text', () => {
  test('any rows come back from CSV as they were', () => {
    const cell = fc.string().map(text => text.replaceAll('\r', ''))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
        const text = rows.map(row => row.map(quoted).join(',')).join('\r\n')
        // Cells may hold any sign, so the separator must win by standing on every line.
        if (rows.some(row => row.some(one => /[\t;，\n]/.test(one)))) return
        expect(readSeparated(text)).toEqual(rows)
      }),
    )
  })

  test('is read in UTF-8 with and without a mark, in GB18030 and in UTF-16', () => {
    const text = '姓名,街道\n王桂英,友谊路'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])
    for (const form of [bytes(text), marked, gb18030(text), utf16]) expect(decodeText(form)).toBe(text)
  })
})

describe('the messy roster', () => {
  const forms: [string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['.xlsx with merged cells', () => messyWorkbook()],
    ['CSV in UTF-8', () => bytes(messyCsv())],
    ['CSV in GB18030', () => gb18030(messyCsv())],
    ['pasted from Excel', () => bytes(messyPaste())],
  ]

  test.each(forms)('as %s has 110 families under its heads, and nothing else is one', async (_, form) => {
    const sheet = await readRoster(await form())
    expect(sheet.rows).toHaveLength(ALL_ROWS)
    expect(sheet.headLine).toBe(5)
    expect(sheet.ignored).toEqual(['序号', '村医'])
    expect(sheet.missing).toEqual([])
    expect(sheet.rows[0]?.cells).toMatchObject({
      caregiverName: '李 桂英',
      phone: '19900001000',
      elderName: '张淑珍',
      street: '友谊路',
      elderBirthDate: '1930-01-01',
    })
  })

  test('as .xlsx has the street in every row that a merged cell covers', async () => {
    const { rows } = await readRoster(await messyWorkbook())
    expect(rows.every(({ cells }) => cells.street !== '')).toBe(true)
  })
})

describe('a file that is no roster says what to do', () => {
  const problem = (form: Uint8Array) =>
    readRoster(form).then(
      () => 'read',
      error => error.code,
    )
  test.each([
    ['nothing in it', new Uint8Array(), 'roster.file.empty'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'roster.file.old'],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'roster.file.damaged'],
    ['something else', bytes('今天的菜单\n饺子'), 'roster.file.noHeads'],
    ['only heads', bytes(tidyCsv(0)), 'roster.file.noRows'],
    ['too many families', bytes(tidyCsv(3_001)), 'roster.file.tooMany'],
  ])('%s', async (_, form, code) => {
    expect(await problem(form)).toBe(code)
  })

  test('a workbook that would fill the memory is not opened', async () => {
    const bomb = await messyWorkbook()
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    const directory = view.getUint32(bomb.length - 22 + 16, true)
    view.setUint32(directory + 24, 0x7fff_ffff, true)
    expect(unpackedSize(bomb)).toBeGreaterThan(100 * 1024 * 1024)
    expect(await problem(bomb)).toBe('roster.file.tooLarge')
  })

  test('a number that Excel shortened is shown as such, not as wrong digits', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('名册')
    sheet.addRow(columns.map(column => templateHeads[column]))
    sheet.addRow(['王桂英', Number('120103195403070011'), '', '', 19900000052])
    const { rows } = await readRoster(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(rows[0]?.cells.caregiverIdNumber).toBe('1.20103E+17')
    expect(rows[0]?.cells.phone).toBe('19900000052')
  })
})

test('what is given back keeps formulas as words and long numbers whole', async () => {
  const cells = Object.fromEntries(columns.map(column => [column, ''])) as Record<
    (typeof columns)[number],
    string
  >
  const evil = '=HYPERLINK("http://evil.example","点我")'
  const workbook = new ExcelJS.Workbook()
  const file = await returnedWorkbook({
    name: '没有导入的行',
    reasonHead: '原因',
    rows: [
      {
        cells: { ...cells, caregiverName: evil, caregiverIdNumber: '120103195403070011', remark: '+1+1' },
        reason: '@SUM(1)',
      },
    ],
  })
  await workbook.xlsx.load(file.slice().buffer)
  const sheet = workbook.worksheets[0]!
  expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String)
  expect(sheet.getCell('A2').value).toBe(evil)
  expect(sheet.getCell('B2').value).toBe('120103195403070011')
  expect(sheet.getCell('B2').numFmt).toBe('@')
  expect(sheet.getRow(2).getCell(columns.length + 1).value).toBe('@SUM(1)')
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:1' })
})
