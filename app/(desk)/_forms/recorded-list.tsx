import { Row, RowList } from '../../_ui/row-list.tsx'

type Recorded = { key: string; title: React.ReactNode; note?: React.ReactNode; action?: React.ReactNode }

/** What was recorded before, each with the way to correct it. */
export function RecordedList({ items, empty }: { items: readonly Recorded[]; empty: string }) {
  if (items.length === 0) return <p>{empty}</p>
  return (
    <RowList>
      {items.map(({ key, ...item }) => (
        <Row key={key} {...item} />
      ))}
    </RowList>
  )
}
