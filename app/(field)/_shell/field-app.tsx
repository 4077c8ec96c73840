'use client'

import { useEffect } from 'react'
import { DeliveryProvider } from './delivery.tsx'
import { Gate } from './gate.tsx'
import { Language } from './language.tsx'
import { Notices } from './notices.tsx'
import { startOffline } from './offline.ts'
import { keepInside } from './router.tsx'
import { Screens } from './screens.tsx'
import { WorkProvider } from './work.tsx'

/** The trainer's app (architecture.md section 4): reads the pack on the phone, writes through the outbox. */
export function FieldApp() {
  useEffect(startOffline, [])
  return (
    <div onClickCapture={keepInside}>
      <Language>
        <WorkProvider>
          <Gate>
            <DeliveryProvider>
              <Notices>
                <Screens />
              </Notices>
            </DeliveryProvider>
          </Gate>
        </WorkProvider>
      </Language>
    </div>
  )
}
