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
const answers = (test: string): Where => ['test/unit/ui/judging-answers.test.tsx', test];
const detail = (test: string): Where => ['test/unit/ui/detail.test.tsx', test];
const judgement = (test: string): Where => ['test/unit/ui/detail-judgement.test.tsx', test];
const papers = (test: string): Where => ['test/unit/bundle/papers/papers.test.ts', test];
const parsed = (test: string): Where => ['test/unit/protocols/parse.test.ts', test];
const patterns = (test: string): Where => ['test/unit/norm/patterns/patterns.test.ts', test];
const melding = (test: string): Where => ['test/unit/dossier/melding/melding.test.ts', test];
const screens = (test: string): Where => ['test/unit/ui/dossier-screens.test.tsx', test];
const police = (test: string): Where => ['test/unit/ui/police.test.tsx', test];
const AALTEN = 'src/protocols/nl-aalten.json';

/** The core (K) of both sources, each with a test and a place. */
export const core: Readonly<Record<string, Row>> = {
  'A-01': {
    test: answers('is stored in its own fields, offences by id'),
    place: ['src/ui/judging/Particulars.tsx', 'aimed'],
  },
  'A-04': {
    test: answers('is stored in its own fields, offences by id'),
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
    test: judgement('offers the five columns, doubt and none'),
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
    test: judgement('quotes the norm and the report rule beside each column'),
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
    test: answers('suggest first or repeated within this logbook, with nothing selected'),
    place: ['src/ui/judging/Particulars.tsx', 'occurrence'],
  },
  'A-64': {
    test: police('is for exactly the entries that are ticked, none beforehand, and can be taken back'),
    place: ['src/ui/police/ConsentForm.tsx', 'consent_withdraw'],
  },
  'A-65': {
    test: papers('say on each of them that they are confidential'),
    place: ['src/bundle/papers/agreement.ts', 'worden gecommuniceerd'],
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
  'A-38': {
    test: ['test/e2e/platform-report.test.ts', 'are marked step by step, and only the person sends'],
    place: ['src/ui/platform/PlatformView.tsx', 'platform_first'],
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
    test: answers('is stored in its own fields, offences by id'),
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
    test: police('is the deputy where it is about the mayor, which is said'),
    place: ['src/bundle/papers/agreement.ts', 'Aangifte door de ${organisation}: wie doet aangifte'],
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
  'A-03': {
    test: melding('leaves empty what is not known'),
    place: ['src/ui/dossier/MeldingChoices.tsx', 'melding_perpetrator'],
  },
  'A-14': {
    test: screens('is the same whatever the impact'),
    place: ['src/ui/police/Impact.tsx', 'impact_help'],
  },
  'A-25': {
    test: screens('saves the draft that was shown, and the number closes the step'),
    place: ['src/ui/dossier/MeldingMail.tsx', 'mail_make'],
  },
  'A-26': {
    test: ['test/e2e/manual.test.ts', 'a letter is added with a scan'],
    place: ['src/ui/manual/ManualForm.tsx', 'manual_channel'],
  },
  'A-27': {
    test: melding('goes by role and route; who it is about is passed over'),
    place: ['src/ui/dossier/MeldingChoices.tsx', 'melding_goes_to'],
  },
  'A-29': {
    test: melding('goes by role and route; who it is about is passed over'),
    place: ['src/ui/dossier/MeldingChoices.tsx', 'melding_goes_to'],
  },
  'A-30': {
    test: melding('goes by role and route; who it is about is passed over'),
    place: ['src/ui/dossier/MeldingChoices.tsx', 'melding_goes_to'],
  },
  'A-31': {
    test: melding('has only fields that can be filled'),
    place: ['src/ui/dossier/MeldingForm.tsx', 'form_csv'],
  },
  'A-32': {
    test: melding('has only fields that can be filled'),
    place: ['src/protocols/nl-landelijk.json', 'registratieformulier'],
  },
  'A-37': {
    test: screens('is never offered for a threat without a logged consult that agreed to it'),
    place: ['src/ui/dossier/StatementView.tsx', 'statement_title'],
  },
  'A-39': {
    test: melding('is in doubt a question with the least data'),
    place: ['src/ui/dossier/MeldingChoices.tsx', 'melding_consult'],
  },
  'A-45': {
    test: police('may be a melding instead of an aangifte, and its number closes the step'),
    place: ['src/ui/police/words.ts', 'police_contact_melding'],
  },
  'A-81': {
    test: ['test/e2e/manual.test.ts', 'a letter is added with a scan'],
    place: ['src/ui/manual/words.ts', 'channel_face'],
  },
  'A-82': {
    test: screens('comes only after every innocent reading was looked at'),
    place: ['src/ui/dossier/MeldingView.tsx', 'melding_preview'],
  },
  'H-03': {
    test: melding('goes by role and route; who it is about is passed over'),
    place: ['src/ui/dossier/MeldingView.tsx', 'recipientsOf'],
  },
  'H-09': {
    test: screens('saves the draft that was shown, and the number closes the step'),
    place: ['src/ui/dossier/Receipt.tsx', 'receipt-number'],
  },
  'H-10': {
    test: ['test/unit/ui/options.test.tsx', 'keep whom the person reaches by function'],
    place: ['src/ui/options/ContactFields.tsx', 'options_contacts'],
  },
  'H-11': {
    test: police('is noted with reason, by whom, legal advice and day'),
    place: ['src/ui/police/Decision.tsx', 'police_decision_advice'],
  },
  'H-14': {
    test: police('may be a melding instead of an aangifte, and its number closes the step'),
    place: ['src/ui/police/words.ts', 'police_decision_melding'],
  },
  'H-37': {
    test: ['test/e2e/smoke.test.ts', 'asks no host but those of the page that was opened'],
    place: ['PRIVACY.md', 'Nothing'],
  },
};

/** Rows of the core that have no place of their own yet. Only to be shortened: the test knows how many there are. */
export const notYet: readonly string[] = [];

/** Supporting rows (O) that are served, with the place; the rest follow later. */
export const served: Readonly<Record<string, Where>> = {
  'A-07': ['src/ui/detail/Reflection.tsx', 'reflection_title'],
  'A-47': ['src/ui/police/words.ts', 'secured_aol'],
  'A-51': ['src/ui/care/AftercareCard.tsx', 'care_by'],
  'A-74': ['src/ui/police/words.ts', 'consent_colleagues'],
  'A-89': [AALTEN, 'loco-burgemeester'],
};

export const later: readonly string[] = (
  'A-06 A-08 A-18 A-19 A-28 A-40 A-41 A-42 A-43 A-44 A-48 A-49 A-59 A-60 A-61 A-63 A-67 A-69 A-70 A-71 A-72 A-83 A-85 ' +
  'A-86 H-16 H-17 H-18 H-19 H-20 H-21 H-25 H-27 H-30 H-31 H-32 H-36'
).split(' ');
