/** Tests that Firefox cannot run, by their full name, each with the reason; every other test runs in both browsers. */
export const notInFirefox: Readonly<Record<string, string>> = {};
