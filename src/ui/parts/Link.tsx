import type { ComponentChildren, JSX } from 'preact';

interface Props {
  href: string;
  current?: boolean;
  describedBy?: string;
  children: ComponentChildren;
}

/** A link within the extension's own pages. */
export function Link({ href, current, describedBy, children }: Props): JSX.Element {
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={href}
      aria-current={current ? 'page' : undefined}
      aria-describedby={describedBy}
    >
      {children}
    </a>
  );
}
