import type { Organisation } from '../../core/organisation.js';
import { organisationIn } from './choice.js';
import { facts } from './parts.js';
import { pen, section, words, type Paper } from './model.js';

/**
 * The loose sheet with contact data, filled in by hand. It has no data at all, is made apart, and no bundle holds it: what
 * is in the case documents may be read by the suspect (Stb. 2025, 29).
 */
export const contactSheet = (whose: Organisation | null): Paper => ({
  name: 'los-contactblad-niet-voegen',
  title: 'Los contactblad: niet voegen bij de stukken',
  blocks: [
    words('NIET VOEGEN. Alleen voor de politie, om contact op te nemen. Geef dit blad los af, op papier.'),
    section('In te vullen met de pen'),
    pen('Naam'),
    pen('Bereikbaar op (telefoon)'),
    pen('Bereikbaar via (e-mail)'),
    pen('Beste moment om te bellen'),
    pen(`Wie mag er ook worden gebeld (naam en functie bij de ${organisationIn(whose)})`),
    pen('Bijzonderheden over veiligheid die alleen de politie mag weten', 4),
    ...facts('victim-data'),
  ],
});
