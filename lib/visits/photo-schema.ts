import { z } from 'zod'

/** A photo is its bytes: what it belongs to stands in the address. */
export const KeepPhotoInput = z.strictObject({})
