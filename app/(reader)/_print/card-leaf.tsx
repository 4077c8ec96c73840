import type { ReactNode } from 'react'
import type { Card } from '#db/content/handbook/back-matter.ts'
import { cardLines, cardReviewedOn, gatheredMistakes } from '#lib/handbook/back-matter.ts'
import type { EditionNotes } from '#lib/handbook/edition-notes.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { QrCode } from '../../_ui/qr-code.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { EditionNotesPart } from './edition-notes-part.tsx'
import { leafId, type Paper, Waiting } from './paper-parts.tsx'

interface CardLeafProps {
  paper: Paper
  card: Card
  notes: EditionNotes | undefined
  alone?: boolean
}

/** One card of the back matter, to be filled in by hand or put up on a wall. */
export function CardLeaf({ paper, card, notes, alone = false }: CardLeafProps) {
  const { locale, sections, t } = paper
  const Title = alone ? 'h1' : 'h2'
  const lines = cardLines(card, sections, locale)
  const medical = lines.length > 0 || card.key === 'mistakes'
  const flows = card.key === 'mistakes' || card.key === 'edition-notes'
  const reviewedOn = cardReviewedOn(card, sections)
  return (
    <article className={flows ? 'leaf' : 'leaf one-page'} id={leafId(card.key)} data-card={card.key}>
      <div className="leaf-head">
        <Title>{card.title[locale]}</Title>
      </div>
      <p>{card.how[locale]}</p>
      {medical ? <Waiting reviewedOn={reviewedOn} t={t} /> : null}
      {card.key === 'emergency' ? <Numbers paper={paper} /> : null}
      <Fields card={card} locale={locale} />
      <Lines lines={lines} title={t(`print.lines.${card.key === 'emergency' ? 'emergency' : 'careful'}`)} />
      <Table card={card} paper={paper} />
      {card.key === 'mistakes' ? <Mistakes paper={paper} /> : null}
      {card.key === 'edition-notes' ? <EditionNotesPart paper={paper} notes={notes} /> : null}
      {card.key === 'feedback' ? (
        <div className="leaf-qr">
          <QrCode text={`${appOrigin()}/handbook`} label={t('print.bookQr')} />
        </div>
      ) : null}
      <CardFoot medical={medical} paper={paper} reviewedOn={reviewedOn} />
    </article>
  )
}

/** Only what is medical waits for a signature; the other cards say which edition they belong to. */
function CardFoot({
  medical,
  paper,
  reviewedOn,
}: {
  medical: boolean
  paper: Paper
  reviewedOn: string | null
}): ReactNode {
  if (medical) return <EditionLine page={paper} reviewedOn={reviewedOn} />
  const [year, month] = paper.edition.publishedOn.split('-').map(Number)
  return (
    <div className="edition">
      <p>{paper.t('reader.edition', { number: paper.edition.number, year: year ?? 0, month: month ?? 0 })}</p>
    </div>
  )
}

/** 12356 opened in May 2025: an older edition does not print it (settled.md 27). */
const MOOD_LINE_SINCE = '2025-05-01'

function Numbers({ paper: { edition, t } }: { paper: Paper }) {
  const numbers = ['120', '110', '119', ...(edition.publishedOn >= MOOD_LINE_SINCE ? ['12356'] : [])] as const
  return (
    <ul className="numbers">
      {numbers.map(number => (
        <li key={number}>
          <b>{number}</b>
          {t(`print.numbers.n${number}` as 'print.numbers.n120')}
        </li>
      ))}
    </ul>
  )
}

const Fields = ({ card, locale }: { card: Card; locale: Paper['locale'] }) =>
  card.fields.length === 0 ? null : (
    <ul>
      {card.fields.map(field => (
        <li key={field.en} className="to-fill">
          <span>{field[locale]}</span>
          <i />
        </li>
      ))}
    </ul>
  )

function Lines({ lines, title }: { lines: readonly string[]; title: string }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ol className="card-lines">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  )
}

function Table({ card, paper: { locale, look } }: { card: Card; paper: Paper }) {
  if (card.columns.length === 0) return null
  const rows = Array.from({ length: card.rows[look.size] }, (_, row) => `row ${row}`)
  return (
    <table className="record">
      <thead>
        <tr>
          {card.columns.map(column => (
            <th key={column.en} scope="col">
              {column[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row}>
            {card.columns.map(column => (
              <td key={column.en} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Mistakes = ({ paper: { locale, sections } }: { paper: Paper }) =>
  gatheredMistakes(sections, locale).map(({ code, title, lines }) => (
    <section key={code} className="row-card">
      <h3>
        {code} {title}
      </h3>
      <ul className="card-lines">
        {lines.map(line => (
          <li key={line}>· {line}</li>
        ))}
      </ul>
    </section>
  ))
