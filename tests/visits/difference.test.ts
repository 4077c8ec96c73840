import { describe, expect, test } from 'vitest'
import { difference } from '#lib/visits/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { hashes, thirdVisit } from './third-visit.ts'

const changes = (over: Partial<LogVisitInput>) => difference(thirdVisit, { ...thirdVisit, ...over })

describe('what a correction changed', () => {
  test('nothing, when nothing that a person entered differs', () => {
    expect(changes({})).toEqual([])
    expect(
      changes({
        revisionId: thirdVisit.visitId,
        basedOn: thirdVisit.revisionId,
        savedAt: 1,
        correctionReason: '笔误',
      }),
    ).toEqual([])
  })

  test('never the sealed part', () => {
    expect(changes({ sealed: 'BBBB' })).toEqual([])
  })

  test('one field each, old and new', () => {
    expect(changes({ leaveAt: '10:47', nextVisitDate: null, noNextReason: 'completing' })).toEqual([
      { path: 'leaveAt', from: '10:37', to: '10:47' },
      { path: 'nextVisitDate', from: '2026-10-01', to: undefined },
      { path: 'noNextReason', from: undefined, to: 'completing' },
    ])
  })

  test('skills are matched by their code, not by their place in the list', () => {
    const [percussion, turning, rom] = thirdVisit.skills
    expect(changes({ skills: [rom!, percussion!, turning!] })).toEqual([])
    expect(changes({ skills: [percussion!, { ...turning!, level: 1 }] })).toEqual([
      { path: 'skills.N02.level', from: 2, to: 1 },
      { path: 'skills.R03.level', from: 1, to: undefined },
      { path: 'skills.R03.place', from: 'home', to: undefined },
    ])
  })

  test('a step, a vital sign, a flag and a remark each by itself', () => {
    const paths = changes({
      skills: [
        { ...thirdVisit.skills[0]!, steps: [{ index: 1, result: 'prompted' }] },
        ...thirdVisit.skills.slice(1),
      ],
      vitals: { ...thirdVisit.vitals, sbp: 142 },
      nothingUnusual: false,
      riskFlags: [{ riskType: 'fall', level: 'attention', note: '' }],
      problems: { ...thirdVisit.problems, text: '' },
    }).map(({ path }) => path)
    expect(paths.sort()).toEqual([
      'nothingUnusual',
      'problems.text',
      'riskFlags.fall.level',
      'skills.N01.steps.1.result',
      'vitals.sbp',
    ])
  })

  test('the order of taps says nothing, and an empty text is none', () => {
    expect(changes({ presentPersons: ['elder', 'primaryCaregiver'], lateReason: '' })).toEqual([])
  })

  test('another photo in the place of one, told by their number', () => {
    const taken = { photoCount: 1, photos: hashes(1) }
    const other = { photoCount: 1, photos: hashes(2).slice(1) }
    expect(difference({ ...thirdVisit, ...taken }, { ...thirdVisit, ...other })).toEqual([
      { path: 'photos', from: 1, to: 1 },
    ])
  })

  test('read backwards it says the same with old and new exchanged', () => {
    const other = {
      ...thirdVisit,
      leaveAt: '10:47',
      photoCount: 2,
      photos: hashes(2),
      noPhotoReason: undefined,
    }
    const there = difference(thirdVisit, other)
    const back = difference(other, thirdVisit).map(({ path, from, to }) => ({ path, from: to, to: from }))
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
    expect(back.sort(byPath)).toEqual(there.sort(byPath))
    expect(there).toHaveLength(3)
  })
})
