import type { ComponentChildren, JSX } from 'preact';
import { SiteAccessNotice } from '../site-access.js';
import { national } from '../../protocols/index.js';
import { text, type MessageKey } from '../text.js';
import { Link } from './Link.js';

/** From the data of the country, with its source. */
const EMERGENCY = national.helpLines.find(({ id }) => id === 'noodnummer')?.number ?? null;

export type Place = 'logbook' | 'options' | 'verify';

const places: Record<Place, { href: string; label: MessageKey }> = {
  logbook: { href: 'logbook.html', label: 'nav_logbook' },
  verify: { href: 'verify.html', label: 'nav_verify' },
  options: { href: 'options.html', label: 'nav_options' },
};

/** The frame of every screen: skip link, name, places, the line with help, and the screen itself. `place` null: there are no others. */
export function Page({ place, children }: { place: Place | null; children: ComponentChildren }): JSX.Element {
  const toMain = (event: Event): void => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <div class="page utrecht-document">
      <a class="skip-link" href="#main" onClick={toMain}>
        {text('skip_to_main')}
      </a>
      <header class="page__header">
        <div class="page__bar">
          <p class="page__name">{text('extension_name')}</p>
          {place && <Places current={place} />}
        </div>
        <p class="page__help">
          {text('help_line')} {EMERGENCY && <a href={`tel:${EMERGENCY}`}>{EMERGENCY}</a>}
        </p>
      </header>
      <main id="main" class="page__main" tabIndex={-1}>
        <SiteAccessNotice />
        {children}
      </main>
    </div>
  );
}

const Places = ({ current }: { current: Place }): JSX.Element => (
  <nav aria-label={text('nav_label')}>
    <ul class="page__places">
      {Object.entries(places).map(([id, { href, label }]) => (
        <li key={id}>
          <Link href={href} current={id === current}>
            {text(label)}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
