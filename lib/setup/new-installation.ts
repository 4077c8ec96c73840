import { randomBytes, randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { now } from '#lib/clock.ts'
import {
  createInstallation,
  INSTALLATION_QUESTIONS,
  type InstallationAnswers,
} from './create-installation.ts'
import { databaseUrl, dataFolder } from './settings.ts'

// `npm run new-installation`: a real, empty installation. Asks for the district and its first coordinator; each
// answer can also be given as an option (`--district 河西区 --region 120103 …`).
const PASSWORD_BYTES = 9

const { values } = parseArgs({
  options: Object.fromEntries(INSTALLATION_QUESTIONS.map(({ name }) => [name, { type: 'string' as const }])),
})

await migrate(databaseUrl())
const database = await openDatabase(databaseUrl())
const password = randomBytes(PASSWORD_BYTES).toString('base64url')
const result = await createInstallation(database, {
  ...(await ask()),
  password,
  epoch: randomUUID(),
  at: now(),
})
console.log(
  result === 'exists'
    ? `There is an installation in ${dataFolder()} already; nothing was changed. 这里已经有一个安装，没有改动。`
    : `\n安装好了。Ready in ${dataFolder()}.\n账号 Account: ${result.loginName}\n一次性密码 One-time password: ${password}\n第一次登录要改成自己的密码。Then: npm start\n`,
)
await database.close()
process.exit(result === 'exists' ? 1 : 0)

async function ask(): Promise<InstallationAnswers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: Record<string, string> = {}
  for (const { name, question, suggestion } of INSTALLATION_QUESTIONS) {
    const given =
      values[name] ?? (await terminal.question(`${question}${suggestion ? ` [${suggestion}]` : ''}: `))
    answers[name] = given.trim() || suggestion || ''
  }
  terminal.close()
  return answers as unknown as InstallationAnswers
}
