type Lists = Record<string, readonly { householdId: string }[]>

/** Deals the rows of several lists out to their households, keeping their order. */
export function byHousehold<T extends Lists>(lists: T): (householdId: string) => T {
  const names = Object.keys(lists) as (keyof T)[]
  const dealt = new Map<string, Record<keyof T, { householdId: string }[]>>()
  const of = (id: string) => {
    const known = dealt.get(id)
    if (known) return known
    const empty = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<
      keyof T,
      { householdId: string }[]
    >
    dealt.set(id, empty)
    return empty
  }
  for (const name of names) {
    for (const row of lists[name]!) of(row.householdId)[name].push(row)
  }
  return id => of(id) as unknown as T
}
