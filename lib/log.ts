import pino from 'pino'

/** The log. Never a name, a phone, an ID number or anything about health: ids, codes and counts only. */
export const log = pino({ level: process.env.WARMHAND_LOG ?? 'info', base: null })
