import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** Roles that an account can have now; the others come with their surfaces. */
export const accountRoles = ['coordinator', 'providerAdmin', 'trainer', 'handbookReviewer'] as const
export type AccountRole = (typeof accountRoles)[number]

/** Shorter passwords are refused; longer than this is nobody's password (reliability.md C8). */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const

const LOGIN_NAME = /^[a-z][a-z0-9._-]{2,39}$/
const PHONE = /^1[3-9]\d{9}$/

const loginName = z
  .string(field.key('loginName'))
  .trim()
  .toLowerCase()
  .regex(LOGIN_NAME, field.key('loginName'))

const phone = z
  .string()
  .nullish()
  .transform(text => text?.normalize('NFKC').replace(/[\s-]/g, '') || null)
  .refine(text => text === null || PHONE.test(text), field.key('phone'))

export const CreateAccountInput = z.strictObject({
  loginName,
  name: field.name,
  role: field.choice(accountRoles),
  organisationId: field.ref,
  phone,
  title: field.optionalName,
})
export type CreateAccountInput = z.infer<typeof CreateAccountInput>

/** One change of one account; every change ends its sessions at once (settled.md 22). */
export const ChangeAccountInput = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('disable'), reason: field.reason }),
  z.strictObject({ change: z.literal('enable'), reason: field.reason }),
  z.strictObject({ change: z.literal('role'), role: field.choice(accountRoles), reason: field.reason }),
  z.strictObject({ change: z.literal('resetPassword') }),
  z.strictObject({ change: z.literal('endSessions') }),
])
export type ChangeAccountInput = z.infer<typeof ChangeAccountInput>

export const ChangePasswordInput = z
  .strictObject({
    current: z.string(field.key('required')).min(1, field.key('required')),
    next: z
      .string(field.key('passwordShort'))
      .min(PASSWORD_LENGTH.min, field.key('passwordShort'))
      .max(PASSWORD_LENGTH.max, field.key('tooLong')),
  })
  .refine(({ current, next }) => current !== next, { path: ['next'], ...field.key('passwordSame') })
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>
