import fc from 'fast-check'

// Property tests draw the same cases on every run, so that a red run means a changed product; `WARMHAND_SEED` draws others.
fc.configureGlobal({ seed: Number(process.env.WARMHAND_SEED ?? 20_261_123) })
