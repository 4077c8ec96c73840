import { asc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { users } from '#db/schema/index.ts'

/** The accounts of a demo, for the sign-in page and the terminal. A real installation has none. */
export const listDemoAccounts = (read: Pick<Read, 'select'>) =>
  read
    .select({ loginName: users.loginName, name: users.name, role: users.role })
    .from(users)
    .where(eq(users.isDemo, true))
    .orderBy(asc(users.createdAt), asc(users.id))
