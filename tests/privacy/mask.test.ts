import { describe, expect, test } from 'vitest'
import { maskIdNumber, maskPhone } from '#lib/privacy/mask.ts'

describe('what is shown by default', () => {
  test("Wang Guiying's phone keeps its first three and last four digits", () => {
    expect(maskPhone('19900000052')).toBe('199****0052')
  })

  test('a short or foreign number shows nothing of itself', () => {
    expect(maskPhone('5123456')).toBe('****')
    expect(maskPhone('')).toBe('****')
  })

  test('an ID number shows its last two digits only', () => {
    expect(maskIdNumber('120103195403070011')).toBe('****************11')
  })
})
