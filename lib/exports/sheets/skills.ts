import { plannedSkills, unmasteredSkills } from '#lib/assessments/rules.ts'
import { isSafetyCritical } from '#lib/programmes/rules.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import { type Gathered, seated } from '../gathered.ts'
import type { Sheet } from '../sheet.ts'
import { columns } from '../words.ts'

const SKILL_PARTS = new Set(['critical', 'emergency', 'share', 'noneAtZero'])

/** How many planned skills stand at their target, of how many. The figure of the ledger and of 结业名册. */
export function mastery({
  facts,
  definition,
}: Pick<ReturnType<typeof seated>[number], 'facts' | 'definition'>) {
  const planned = plannedSkills(facts.plan)
  const open = new Set(unmasteredSkills(facts.plan, levelsOf(facts), definition))
  const critical = planned.filter(code => isSafetyCritical(definition, code))
  return {
    planned: planned.length,
    reached: planned.length - open.size,
    critical: critical.length,
    criticalReached: critical.filter(code => !open.has(code)).length,
  }
}

/** 5 技能达标登记表: one column per skill that anybody's plan has. */
export function skillsSheet(gathered: Gathered): Sheet {
  const homes = seated(gathered).filter(({ facts }) => plannedSkills(facts.plan).length > 0)
  const asked = new Set(homes.flatMap(({ facts }) => plannedSkills(facts.plan)))
  const { definition } = gathered.programme
  const { levels } = definition
  const skills = definition.skills.filter(({ code }) => asked.has(code))
  return {
    name: '技能达标登记表',
    title: '技能达标登记表',
    columns: columns(
      '~序号',
      '学员编号',
      '姓名',
      ...skills.map(({ zh, safetyCritical }) => `~${zh}${safetyCritical ? '★' : ''}`),
      '~达标数',
      '~计划数',
      '安全关键技能达标',
      '~结论',
      '备注',
    ),
    rows: homes
      .map(home => {
        const rated = levelsOf(home.facts)
        const planned = new Set(plannedSkills(home.facts.plan))
        const done = mastery(home)
        const open = home.line.family.standing.completion.items.filter(
          ({ key, state }) => SKILL_PARTS.has(key) && state === 'missing',
        )
        return [
          null,
          home.household.studentNo,
          home.household.caregiver?.name ?? '',
          ...skills.map(({ code }) => {
            if (!planned.has(code)) return '—'
            const level = rated.get(code) ?? 0
            return home.definition.levels.find(one => one.level === level)?.zh ?? String(level)
          }),
          done.reached,
          done.planned,
          `${done.criticalReached}/${done.critical}`,
          open.length === 0 ? '达标' : '还差',
          null,
        ]
      })
      .map((row, index) => [index + 1, ...row.slice(1)]),
    totals: { 1: `${homes.length} 户`, [skills.length + 6]: `达标 ${reachedOf(homes)} 户` },
    notes: [
      `等级：${levels.map(({ level, zh }) => `${level} ${zh}`).join('，')}。★ 为安全关键技能，“—”为不在这一户的计划里。`,
    ],
  }
}

const reachedOf = (homes: ReturnType<typeof seated>) =>
  homes.filter(({ line }) =>
    line.family.standing.completion.items.every(
      ({ key, state }) => !SKILL_PARTS.has(key) || state !== 'missing',
    ),
  ).length
