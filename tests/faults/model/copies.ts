import { join } from 'node:path'
import { connectSqlite } from '#db/client.ts'

const NAMES = ['first', 'backup'] as const
type Name = (typeof NAMES)[number]

/** Copies of all rows of a database that others hold open, which can be put back under them. */
export function copiesOf(file: string, folder: string) {
  const connection = connectSqlite(file, { foreignKeys: false })
  // What a trigger seals cannot have changed.
  const sealed = "select tbl_name from sqlite_master where type = 'trigger'"
  const tables = connection
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not in (${sealed})`,
    )
    .pluck()
    .all() as string[]
  for (const name of NAMES) {
    connection.exec(`attach '${join(folder, name)}.db' as "${name}"`)
    for (const table of tables)
      connection.exec(`create table "${name}"."${table}" as select * from main."${table}" where 0`)
  }
  const copying = (from: string, to: string) => {
    const statements = tables.flatMap(table => [
      connection.prepare(`delete from "${to}"."${table}"`),
      connection.prepare(`insert into "${to}"."${table}" select * from "${from}"."${table}"`),
    ])
    return connection.transaction(() => {
      for (const statement of statements) statement.run()
    })
  }
  const taking = Object.fromEntries(NAMES.map(name => [name, copying('main', name)]))
  const puttingBack = Object.fromEntries(NAMES.map(name => [name, copying(name, 'main')]))
  return {
    take: (name: Name) => taking[name]!(),
    putBack: (name: Name) => puttingBack[name]!(),
    close: () => connection.close(),
  }
}
