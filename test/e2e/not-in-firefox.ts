/** Tests that Firefox does not run, by their full name, each with the reason; every other test runs in both browsers. */
export const notInFirefox: Readonly<Record<string, string>> = {
  'goes on from there to the draft of a melding in at most 15 actions, none of the replies read':
    'the way was walked in Chromium only so far; a melding is made in both (action.test.ts)',
};
