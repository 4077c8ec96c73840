import type { Locale } from '../locales.ts'
import { en } from './en/index.ts'
import { zhCN } from './zh-CN/index.ts'

export type Messages = typeof zhCN

const all: Record<Locale, Messages> = { 'zh-CN': zhCN, en }

/** Every sentence of one language. English has the shape of Chinese: the compiler holds it. */
export const messagesOf = (locale: Locale): Messages => all[locale]
