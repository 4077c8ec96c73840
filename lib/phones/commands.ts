import { phones } from '#db/schema/index.ts'
import { command, same } from '#lib/command.ts'
import { invalid } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { ReportPhoneInput } from './schema.ts'

const DEVICE_ID = /^[\w-]{1,40}$/

/**
 * `phone.report`: what still lies on a phone. It replaces that phone's last report and leaves no audit row: nobody
 * did anything, and it comes with every flush.
 */
export const reportPhone = command('phone.report', {
  input: ReportPhoneInput,
  load: async () => undefined,
  run: async ({ write, actor, now, input, sent }) => {
    const deviceId = sent.params.deviceId ?? ''
    if (!DEVICE_ID.test(deviceId)) throw invalid([{ path: 'deviceId', key: 'errors.field.invalid_format' }])
    await write
      .insert(phones)
      .values({ id: newId(), deviceId, userId: actor.userId, ...input, reportedAt: now })
      .onConflictDoUpdate({ target: [phones.deviceId, phones.userId], set: { ...input, reportedAt: now } })
    return same({ deviceId, reportedAt: now })
  },
})
