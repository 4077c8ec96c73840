import { expect, test } from 'vitest'
import { belongs, leavesNoCoordinator, rolesOf } from '#lib/accounts/rules.ts'

test('a trainer works for a provider, a coordinator for the bureau, a reviewer anywhere', () => {
  expect(rolesOf('provider')).toEqual(['providerAdmin', 'trainer', 'handbookReviewer'])
  expect(rolesOf('bureau')).toEqual(['coordinator', 'handbookReviewer'])
  expect(rolesOf('community')).toEqual(['handbookReviewer'])
  expect(belongs('coordinator', 'provider')).toBe(false)
})

test('the last coordinator can neither be disabled nor get another role; anything else is allowed', () => {
  expect(leavesNoCoordinator('coordinator', { change: 'disable' }, 0)).toBe(true)
  expect(leavesNoCoordinator('coordinator', { change: 'role', role: 'handbookReviewer' }, 0)).toBe(true)
  expect(leavesNoCoordinator('coordinator', { change: 'disable' }, 1)).toBe(false)
  expect(leavesNoCoordinator('coordinator', { change: 'resetPassword' }, 0)).toBe(false)
  expect(leavesNoCoordinator('trainer', { change: 'disable' }, 0)).toBe(false)
})
