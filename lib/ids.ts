import { v7 } from 'uuid'

/** A new id that sorts by the time of its making (UUID version 7). */
export const newId = (): string => v7()
