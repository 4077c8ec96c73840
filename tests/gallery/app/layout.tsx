import '#app/_ui/tokens.css'
import '#app/_ui/base.css'

export default function GalleryLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>部件陈列</title>
      </head>
      <body>{children}</body>
    </html>
  )
}
