import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString, paperSheet } from '#app/(reader)/_print/paper-files.ts'
import { backMatter, CARD_KEYS } from '#db/content/handbook/back-matter.ts'
import { outlineSections } from '#db/content/handbook/outline.ts'
import { sections as files } from '#db/content/handbook/sections/index.ts'
import { cardLines, cardReviewedOn, gatheredMistakes } from '#lib/handbook/back-matter.ts'
import type { EditionSection } from '#lib/handbook/queries.ts'
import { HANDBOOK_LOCALES } from '#lib/handbook/schema.ts'
import { translator } from '#lib/i18n/translate.ts'

const bound = (signed: Record<string, string> = {}): EditionSection[] =>
  files.map(content => ({
    code: content.code,
    versionNo: 1,
    reviewedOn: signed[content.code] ?? null,
    content,
  }))
const card = (key: string) => backMatter.find(one => one.key === key)!

describe('back matter', () => {
  it('has the cards of the outline, each once', () => {
    expect(backMatter.map(({ key }) => key)).toEqual([...CARD_KEYS])
  })

  it.each(HANDBOOK_LOCALES)(
    'repeats sections word for word in %s, and a passage that is named is there',
    locale => {
      for (const one of backMatter.filter(({ passages }) => passages.length > 0)) {
        const said = JSON.stringify(
          files
            .filter(({ code }) => one.passages.some(({ section }) => section === code))
            .map(f => f.text[locale]),
        )
        const lines = cardLines(one, bound(), locale)
        expect(lines.length, one.key).toBeGreaterThan(1)
        if (one.key === 'emergency' || one.key === 'medicines')
          for (const line of lines) expect(said).toContain(JSON.stringify(line).slice(1, -1))
      }
    },
  )

  it('says what to say to 120 as 7.2 says it', () => {
    expect(cardLines(card('emergency'), bound(), 'zh-CN').join()).toContain('说清地址和门牌')
  })

  it('gathers the common mistakes of every section, none besides', () => {
    const gathered = gatheredMistakes(bound(), 'zh-CN')
    expect(gathered.map(({ code }) => code)).toEqual(outlineSections.map(({ code }) => code))
    for (const { code, lines } of gathered)
      expect(lines).toEqual(
        files.find(file => file.code === code)!.text['zh-CN'].commonMistakes.map(({ text }) => text),
      )
  })

  it.each([
    ['nothing is signed', 'turning', {}, null],
    ['4.2 is signed', 'turning', { '4.2': '2026-03-02' }, '2026-03-02'],
    ['another section is signed', 'turning', { '4.1': '2026-03-02' }, null],
    ['one section of forty waits', 'mistakes', { '4.2': '2026-03-02' }, null],
    ['a card repeats no section', 'feedback', { '4.2': '2026-03-02' }, null],
  ])('when %s, the %s card was signed on its last section’s day or waits', (_, key, signed, day) => {
    expect(cardReviewedOn(card(key), bound(signed as Record<string, string>))).toBe(day)
  })

  it('is signed as a whole when every section is', () => {
    const all = Object.fromEntries(files.map(({ code }, i) => [code, `2026-03-${String(10 + (i % 9))}`]))
    expect(cardReviewedOn(card('mistakes'), bound(all))).toBe('2026-03-18')
  })
})

describe('the margins of printed pages', () => {
  const edition = { id: 'e', code: '2026-1', number: 1, publishedOn: '2026-05-11' }
  const sheet = (signed = {}) =>
    paperSheet({ edition, sections: bound(signed), locale: 'zh-CN', t: translator('zh-CN') })

  it('name the edition, the page and the section, which waits until it is signed', () => {
    expect(sheet()).toMatch(/@bottom-left \{ content: "第 1 版 2026 年 5 月"/)
    expect(sheet()).toMatch(/@bottom-right \{ content: "第 " counter\(page\) " 页"/)
    expect(sheet()).toMatch(
      /@page section-4-1 \{ @top-right \{ content: "4\\2e 1 叩背排痰 \\b7 {2}待专业审校"/,
    )
    expect(sheet({ '4.1': '2026-03-02' })).toMatch(/@page section-4-1 .*叩背排痰 \\b7 {2}已审校"/)
  })

  it('let no words end the string that they stand in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), words => {
        expect(cssString(words).slice(1, -1)).not.toMatch(/["\n\r\f<>{};]/)
      }),
    )
  })
})
