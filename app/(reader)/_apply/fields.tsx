interface LineProps {
  name: string
  label: string
  value: string
  wrong: string | undefined
  inputMode?: 'numeric' | 'tel'
  autoComplete?: string
}

/** One line to fill in, with what is wrong with it underneath. */
export function Line({ name, label, value, wrong, inputMode, autoComplete = 'off' }: LineProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        inputMode={inputMode}
        autoComplete={autoComplete}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-wrong` : undefined}
      />
      {wrong ? <small id={`${name}-wrong`}>{wrong}</small> : null}
    </p>
  )
}

type ChoiceProps = Omit<LineProps, 'inputMode' | 'autoComplete'> & {
  options: readonly { value: string; label: string }[]
  ask: string
}

/** One of a list. */
export function Choice({ name, label, value, wrong, options, ask }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-wrong` : undefined}
      >
        <option value="">{ask}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {wrong ? <small id={`${name}-wrong`}>{wrong}</small> : null}
    </p>
  )
}
