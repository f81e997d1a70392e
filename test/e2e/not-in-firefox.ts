/** The logbook opens on a later day only by a script before the page's own, and Firefox runs none on pages of an extension. */
const LATER_DAY = 'the clock of a page of the extension cannot be set there before it starts';

/** Tests that Firefox cannot run, by their full name, each with the reason; every other test runs in both browsers. */
export const notInFirefox: Readonly<Record<string, string>> = {
  'says beforehand what leaves by itself, keeps what the person wants, and never lists a threat': LATER_DAY,
  "the list of what leaves > has no violation and no sideways scroll, 'light'": LATER_DAY,
  "the list of what leaves > has no violation and no sideways scroll, 'dark at 400 %'": LATER_DAY,
  'keeps the rest at once, and then says that nothing leaves; what is kept outlives its days': LATER_DAY,
};
