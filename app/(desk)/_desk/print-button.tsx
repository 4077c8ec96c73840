'use client'

import { Button } from '../../_ui/button.tsx'

/** Opens the browser's own printing. */
export function PrintButton({ children }: { children: React.ReactNode }) {
  return (
    <Button variant="primary" icon="printer" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
