import Database from 'better-sqlite3'

/** How many accepted contents of each visit the server holds, read from its file without the product's code. */
export function arrivedOf(file: string, visitIds: readonly string[]) {
  const database = new Database(file, { readonly: true })
  const count = database
    .prepare("select count(*) from visit_revisions where visit_id = ? and disposition = 'accepted'")
    .pluck()
  const times = visitIds.map(id => count.get(id) as number)
  database.close()
  return {
    missing: times.filter(n => n === 0).length,
    once: times.filter(n => n === 1).length,
    doubled: times.filter(n => n > 1).length,
  }
}
