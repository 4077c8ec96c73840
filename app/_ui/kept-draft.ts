/**
 * What was typed into a form whose session had ended: kept in this tab until the same person has signed in again
 * (settled.md 22), then taken back once. Never kept while all is well.
 */
const PREFIX = 'warmhand-draft:'

/** Keeps the values under a key that names the person and the form. */
export function keepDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values))
  } catch {
    // a full or forbidden storage keeps nothing; the form itself still stands on the page
  }
}

/** Takes the kept values back and forgets them; undefined when there are none. */
export function takeDraft<Values>(key: string): Values | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + key)
    if (kept === null) return undefined
    sessionStorage.removeItem(PREFIX + key)
    return JSON.parse(kept) as Values
  } catch {
    return undefined
  }
}

/** Forgets all of them: after signing out nothing typed stays in the tab. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
    }
  } catch {
    // nothing was kept
  }
}
