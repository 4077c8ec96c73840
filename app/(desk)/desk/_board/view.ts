const orders = ['seat', 'street', 'progress'] as const
export type SeatOrder = (typeof orders)[number]

/** How the board is looked at; it all stands in the address. */
export interface BoardView {
  programme: string | undefined
  order: SeatOrder
  /** The whole list of what waits, not only the most pressing. */
  allNeeds: boolean
}

type Params = Record<string, string | string[] | undefined>

export function readView(params: Params): BoardView {
  const one = (name: string) => [params[name]].flat()[0]
  return {
    programme: one('programme'),
    order: orders.find(order => order === one('order')) ?? 'seat',
    allNeeds: one('needs') === 'all',
  }
}

/** The address of the board with parts of the view changed. */
export function boardHref(view: BoardView, change: Partial<BoardView>): string {
  const { programme, order, allNeeds } = { ...view, ...change }
  const query = new URLSearchParams()
  if (programme !== undefined) query.set('programme', programme)
  if (order !== 'seat') query.set('order', order)
  if (allNeeds) query.set('needs', 'all')
  const text = query.toString()
  return text === '' ? '/desk' : `/desk?${text}`
}
