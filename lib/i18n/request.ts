import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { localeOf } from './locales.ts'
import { messagesOf } from './messages/index.ts'

export default getRequestConfig(async () => {
  const locale = localeOf((await cookies()).get('warmhand-lang')?.value)
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' }
})
