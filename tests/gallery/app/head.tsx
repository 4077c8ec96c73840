import { SearchBox } from '#app/_ui/search-box.tsx'
import { TopBar } from '#app/_ui/top-bar.tsx'

export function Head() {
  return (
    <>
      <a href="#main" className="skip-link">
        跳到正文
      </a>
      <TopBar
        brand="暖手"
        home="/board"
        navLabel="主要"
        items={[
          { href: '/board', label: '总览' },
          { href: '/household', label: '家庭' },
          { href: '/visits', label: '入户记录' },
          { href: '/classes', label: '集中培训' },
          { href: '/handbook', label: '手册与反馈' },
          { href: '/reports', label: '报表' },
        ]}
        search={<SearchBox action="/board" label="找姓名、电话、编号" />}
        right={
          <>
            <span>2026年度</span>
            <span>河西区</span>
            <b>马晓云</b>
          </>
        }
      />
    </>
  )
}
