import { describe, expect, it } from 'vitest'
import { type IconName, iconShapes } from '#app/_ui/icon-shapes.ts'

const names = Object.keys(iconShapes) as IconName[]
type LucideNode = readonly (readonly [string, Record<string, string>])[]

/** The installed package's own drawing, under whichever name it has today. */
async function lucideNode(name: IconName): Promise<LucideNode> {
  const { default: icons } = await import('lucide-react/dynamicIconImports')
  const load = icons[name as keyof typeof icons] as () => Promise<unknown>
  const module = (await load()) as { __iconData: { node: LucideNode } }
  return module.__iconData.node
}

describe('our icons', () => {
  it('are the 40 that the visual language names', () => {
    expect(names).toHaveLength(40)
  })

  it.each(names)('%s is drawn as lucide-react draws it', async name => {
    const theirs = (await lucideNode(name)).map(([tag, { key: _key, ...attributes }]) => [tag, attributes])
    expect(theirs.length).toBeGreaterThan(0)
    expect(iconShapes[name]).toEqual(theirs)
  })
})
