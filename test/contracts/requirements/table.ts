/** A file and a piece of text in it: a test's name, a message key, a field. Gone or renamed: the row is no longer true. */
export type Where = readonly [file: string, holds: string];

/** What the protocol of Aalten (A) or the Handreiking (H) names and the product must do, with what shows it. */
export interface Row {
  /** The test that would fail if it no longer did. */
  readonly test: Where;
  /** The screen or file where a person meets it. */
  readonly place: Where;
}

const judging = (test: string): Where => ['test/unit/ui/judging.test.tsx', test];
const detail = (test: string): Where => ['test/unit/ui/detail.test.tsx', test];
const papers = (test: string): Where => ['test/unit/bundle/papers/papers.test.ts', test];
const parsed = (test: string): Where => ['test/unit/protocols/parse.test.ts', test];
const patterns = (test: string): Where => ['test/unit/norm/patterns/patterns.test.ts', test];
const AALTEN = 'src/protocols/nl-aalten.json';

/** The core (K) of both sources, each with a test and a place. */
export const core: Readonly<Record<string, Row>> = {
  'A-01': {
    test: judging('is stored in its own fields, offences by id'),
    place: ['src/ui/judging/Particulars.tsx', 'aimed'],
  },
  'A-04': {
    test: judging('is stored in its own fields, offences by id'),
    place: ['src/ui/judging/Particulars.tsx', 'aimed'],
  },
  'A-05': {
    test: ['test/e2e/bundle.test.ts', 'holds the posts that were captured, by the right authors'],
    place: ['src/ui/detail/Thread.tsx', 'context'],
  },
  'A-09': {
    test: parsed('keeps the norm word for word'),
    place: ['src/ui/detail/CategoryDetail.tsx', 'norm'],
  },
  'A-10': {
    test: detail('offers the five columns, doubt and none'),
    place: ['src/ui/judging/Columns.tsx', 'geen'],
  },
  'A-11': {
    test: judging('come before the proposal, which then selects nothing'),
    place: ['src/ui/judging/Questions.tsx', 'direction_jij'],
  },
  'A-12': {
    test: judging('come before the proposal, which then selects nothing'),
    place: ['src/ui/judging/Questions.tsx', 'DirectionQuestion'],
  },
  'A-13': {
    test: patterns('the first angry message may be lasting, with the date of asking'),
    place: ['src/ui/patterns/PatternAdvice.tsx', 'PatternAdvice'],
  },
  'A-15': {
    test: detail('quotes the norm and the report rule beside each column'),
    place: ['src/ui/detail/CategoryDetail.tsx', 'norm'],
  },
  'A-23': {
    test: judging('show whom to call in danger, and block nothing'),
    place: ['src/ui/parts/Page.tsx', 'help_line'],
  },
  'A-34': {
    test: detail('list every file with its SHA-256 and the journal lines'),
    place: ['src/ui/detail/Files.tsx', 'sha256'],
  },
  'A-35': {
    test: ['test/e2e/capture.test.ts', 'holds every fact with its source, and every file under its hash'],
    place: ['src/ui/detail/PostFacts.tsx', 'accountId'],
  },
  'A-36': {
    test: ['test/e2e/capture.test.ts', 'adds a second capture of a post to the same entry'],
    place: ['src/ui/logbook/ListView.tsx', 'logbook_title'],
  },
  'A-46': {
    test: ['test/e2e/papers.test.ts', 'are made by the extension itself'],
    place: ['src/ui/export/PaperChoices.tsx', 'papers_title'],
  },
  'A-50': {
    test: judging('suggest first or repeated within this logbook, with nothing selected'),
    place: ['src/ui/judging/Particulars.tsx', 'occurrence'],
  },
  'A-64': {
    test: papers('are numbered in the order of handing over'),
    place: ['src/bundle/papers/police.ts', 'Instemming met aangifte door de gemeente'],
  },
  'A-65': {
    test: papers('say on each of them that they are confidential'),
    place: ['src/bundle/papers/police.ts', 'worden gecommuniceerd'],
  },
  'A-76': {
    test: papers('let security measures out only where the person ticked them'),
    place: ['src/ui/export/PaperChoices.tsx', 'papers_with_security'],
  },
  'A-77': {
    test: parsed('has a route for every role and a report rule for every column'),
    place: ['src/ui/options/SettingsForm.tsx', 'role'],
  },
  'A-84': {
    test: ['test/unit/ui/care/care.test.tsx', 'names who offers it by role, and the help lines'],
    place: ['src/ui/care/AftercareCard.tsx', 'care_title'],
  },
  'H-01': {
    test: ['test/e2e/protocol.test.ts', 'a good one is used after a click, and stays'],
    place: ['src/ui/options/ProtocolFile.tsx', 'ProtocolFile'],
  },
  'H-02': {
    test: ['test/contracts/requirements/requirements.test.ts', 'asks nobody for a party'],
    place: ['src/core/settings.ts', 'SettingsSchema'],
  },
  'H-04': { test: parsed('has the five columns in their order'), place: [AALTEN, 'normoverschrijdend'] },
  'H-05': {
    test: judging('is stored in its own fields, offences by id'),
    place: ['src/dossier/offences.json', 'laster'],
  },
  'H-06': {
    test: patterns('begins with the third emotional message in 14 days'),
    place: ['src/ui/patterns/PatternNotice.tsx', 'PatternNotice'],
  },
  'H-07': {
    test: ['test/e2e/capture.test.ts', 'puts the only post on screen on record at once'],
    place: ['src/platforms/index.ts', 'platforms'],
  },
  'H-12': {
    test: papers('are numbered in the order of handing over'),
    place: ['src/bundle/papers/police.ts', 'Aangifte door de gemeente: wie doet aangifte'],
  },
  'H-13': {
    test: papers('always hold the request to prosecute'),
    place: ['src/bundle/papers/police.ts', 'Verzoek tot vervolging (klacht)'],
  },
  'H-15': {
    test: papers('ask for the VPT code and promise nothing'),
    place: ['src/bundle/papers/police.ts', 'Spreekblad'],
  },
  'H-23': {
    test: judging('show whom to call in danger, and block nothing'),
    place: ['src/ui/parts/Page.tsx', 'help_line'],
  },
  'H-37': {
    test: ['test/e2e/smoke.test.ts', 'asks no host but those of the page that was opened'],
    place: ['PRIVACY.md', 'Nothing'],
  },
};

/** Rows of the core that have no place of their own yet. Only to be shortened: the test knows how many there are. */
export const notYet: readonly string[] = [
  'A-03',
  'A-14',
  'A-25',
  'A-26',
  'A-27',
  'A-29',
  'A-30',
  'A-31',
  'A-32',
  'A-37',
  'A-38',
  'A-39',
  'A-45',
  'A-81',
  'A-82',
  'H-03',
  'H-09',
  'H-10',
  'H-11',
  'H-14',
];

/** Supporting rows (O) that are served, with the place; the rest follow later. */
export const served: Readonly<Record<string, Where>> = {
  'A-47': ['src/ui/export/PaperChoices.tsx', 'papers_security'],
  'A-51': ['src/ui/care/AftercareCard.tsx', 'care_by'],
  'A-74': ['src/bundle/papers/police.ts', 'Andere politieke ambtsdragers mogen het weten'],
  'A-89': [AALTEN, 'loco-burgemeester'],
};

export const later: readonly string[] = (
  'A-06 A-07 A-08 A-18 A-19 A-28 A-40 A-41 A-42 A-43 A-44 A-48 A-49 A-59 A-60 A-61 A-63 A-67 A-69 A-70 A-71 A-72 A-83 A-85 ' +
  'A-86 H-16 H-17 H-18 H-19 H-20 H-21 H-25 H-27 H-30 H-31 H-32 H-36'
).split(' ');
