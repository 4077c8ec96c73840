import { Icon } from './icon.tsx'
import styles from './search-box.module.css'

type SearchBoxProps = {
  /** Where the plain GET goes. */
  action: string
  name?: string
  /** Spoken name; also the visible placeholder unless one is given. */
  label: string
  placeholder?: string
  defaultValue?: string
  /** Hidden inputs that keep the other filters of the address. */
  children?: React.ReactNode
}

/** One search field. A plain form: works before and without scripts. */
export function SearchBox({
  action,
  name = 'q',
  label,
  placeholder = label,
  defaultValue,
  children,
}: SearchBoxProps) {
  return (
    <form action={action} method="get" className={styles.search}>
      {children}
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={defaultValue}
        autoComplete="off"
        className={styles.input}
      />
    </form>
  )
}
