import { getTranslations } from 'next-intl/server'
import { changeableKeys, type RuleNumbers } from '#lib/programmes/change-schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { TextField } from '../../../../_ui/field.tsx'
import styles from './change.module.css'

type NumbersFormProps = {
  programme: string | undefined
  values: Record<string, number>
  present: RuleNumbers
  bad: readonly string[]
}

/** A plain form: the numbers go into the address, so that a preview can be passed on. */
export async function NumbersForm({ programme, values, present, bad }: NumbersFormProps) {
  const t = await getTranslations('programme.change')
  return (
    <form method="get" className={styles.form}>
      {programme ? <input type="hidden" name="programme" value={programme} /> : null}
      {changeableKeys.map(key => (
        <TextField
          key={key}
          name={key}
          label={t(`key.${key}`)}
          hint={values[key] === present[key] ? undefined : t('now', { value: present[key] })}
          defaultValue={String(values[key])}
          inputMode="numeric"
          width="short"
          error={bad.includes(key) ? t('wrong') : undefined}
        />
      ))}
      <Button type="submit">{t('preview')}</Button>
    </form>
  )
}
