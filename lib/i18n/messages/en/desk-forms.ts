import type { deskForms as shape } from '../zh-CN/desk-forms.ts'

export const deskForms: typeof shape = {}
