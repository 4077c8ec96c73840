import { fileURLToPath } from 'node:url'

/** Start with `npx next dev tests/gallery -p 3901`: the primitives of app/_ui alone, with made-up words. */
export default { turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) }, devIndicators: false }
