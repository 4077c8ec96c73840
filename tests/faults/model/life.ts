/** A phone's life. It ends in the middle of whatever it does, and what it was doing never goes on. */
export interface Life {
  /** Between two steps of work; never resolves on a dead phone. */
  step: () => Promise<void>
  /** The phone will die so many steps from now. */
  endAfter: (steps: number) => void
  /** Does the work, or dies in it. */
  through: (work: () => Promise<void>) => Promise<'done' | 'died'>
}

const never = new Promise<never>(() => {})

export function newLife(): Life {
  let left = Number.POSITIVE_INFINITY
  let die = () => {}
  const dead = new Promise<'died'>(done => {
    die = () => done('died')
  })
  return {
    step: async () => {
      if (left <= 0) {
        die()
        await never
      }
      left -= 1
    },
    endAfter: steps => {
      left = steps
    },
    through: work => Promise.race([work().then(() => 'done' as const), dead]),
  }
}

/** The same object, where before and after each call the phone may die. */
export const mortal = <T extends object>(life: Life, whole: T): T =>
  new Proxy(whole, {
    get:
      (target, name) =>
      async (...given: unknown[]) => {
        await life.step()
        const result = await (Reflect.get(target, name) as (...all: unknown[]) => Promise<unknown>)(...given)
        await life.step()
        return result
      },
  })
