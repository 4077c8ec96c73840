import Link from 'next/link'

type PageLinkProps = Omit<React.ComponentPropsWithRef<'a'>, 'href'> & { href: string }

/**
 * The link of the desk and the field app. Never prefetches: a board of a hundred tiles would ask for a hundred
 * pages. Addresses that are not pages of ours (tel:, files, api) stay plain anchors.
 */
export function PageLink({ href, children, ...rest }: PageLinkProps) {
  const ours = href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined
  if (!ours) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <Link href={href} prefetch={false} {...rest}>
      {children}
    </Link>
  )
}
