/** Tests that Firefox cannot run, by their full name, each with the reason; every other test runs in both browsers. */
const REPORT =
  'the panel is a sidebar in Firefox, where no driver comes; in a tab it was seen to mark, not yet to the end';
export const notInFirefox: Readonly<Record<string, string>> = {
  'leads from a captured post through the dialog of the platform, and presses and sends nothing itself':
    REPORT,
  ...Object.fromEntries(
    ['x', 'instagram', 'facebook'].flatMap((platform) =>
      ['nl', 'en'].map((language) => [
        `the dialogs of '${platform}' in '${language}' > are marked step by step, and only the person sends`,
        REPORT,
      ]),
    ),
  ),
};
