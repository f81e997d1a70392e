import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** `help`: something needs attention; `info`: good to know. Neither alarms. */
  tone: 'help' | 'info' | 'done';
  title?: string;
  children: ComponentChildren;
}

const classes = { help: 'utrecht-alert--warning', info: 'utrecht-alert--info', done: 'utrecht-alert--ok' };

/** A message in the page. What appears later belongs inside a `Live` region. */
export function Notice({ tone, title, children }: Props): JSX.Element {
  return (
    <div class={`utrecht-alert ${classes[tone]}`}>
      <div class="utrecht-alert__content notice">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** A region whose changes are read aloud; it is always in the page, so that the first message is heard too. */
export const Live = ({ children }: { children?: ComponentChildren }): JSX.Element => (
  <div role="status">{children}</div>
);
