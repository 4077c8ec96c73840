import { wordsOf } from '#lib/i18n/label.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { Facts } from './facts.tsx'
import type { RecordView } from './view.ts'
import { VisitPhotos } from './visit-photos.tsx'
import { VisitSignatures } from './visit-signatures.tsx'

/** Photos and signatures, or why there are none. */
export function EvidencePanel({ visit, locale, t }: RecordView) {
  const { body, definition } = visit
  const { caregiverSign: sign } = body
  return (
    <Panel id="evidence" title={t('visits.record.evidence')}>
      <Facts
        facts={[
          {
            name: t('visits.record.photos'),
            value:
              visit.photoCount > 0
                ? t('visits.photos', { n: visit.photoCount, awaited: visit.photosAwaited })
                : wordsOf(definition.reasons.noPhoto, body.noPhotoReason, locale) || t('common.none'),
          },
          {
            name: t('visits.record.caregiverSign'),
            value:
              sign === null
                ? t('common.none')
                : sign.kind === 'drawn'
                  ? t('visits.record.signDrawn')
                  : [
                      t('visits.record.signReason', {
                        reason: wordsOf(definition.reasons.noSignature, sign.reason, locale),
                      }),
                      ...(sign.witness ? [t('visits.record.witness', { name: sign.witness })] : []),
                    ].join(t('field.comma')),
          },
          {
            name: t('visits.record.trainerSign'),
            value: body.trainerSigned
              ? t('visits.record.trainerSigned', { name: visit.trainer.name })
              : t('visits.record.trainerNotSigned'),
          },
        ]}
      />
      <VisitSignatures visit={visit} />
      <VisitPhotos visitId={visit.id} />
    </Panel>
  )
}
