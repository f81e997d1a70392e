import { dutchDay } from '../../core/dutch-time.js';
import type { Language } from '../../core/report-guide.js';
import { platformText } from '../melding/words.js';
import { filled, quoted, reportTexts, type LetterTo } from './data.js';
import type { Reportable } from './notice.js';
import { decisionOf, type PlatformReport } from './reports.js';

type FactId = keyof typeof reportTexts.facts;

/** What the record says of a report and its answers, a line each. What is not known is said to be so, or left out. */
function factsOf(about: Reportable, report: PlatformReport, language: Language): string {
  const say = (id: FactId, value = ''): string => filled(reportTexts.facts[id][language], { value });
  const { reported, answers } = report;
  const receipt = answers.find(({ data }) => data.what === 'receipt')?.data;
  const decision = decisionOf(report)?.data;
  const reference = reported?.data.reference ?? receipt?.reference ?? null;
  const channel = reported?.data.platform?.channel;
  return [
    say('platform', platformText(about.platform)),
    ...(about.url === null ? [] : [say('url', about.url)]),
    ...(reported ? [say('reported', dutchDay(reported.data.at))] : []),
    ...(channel ? [say(`channel-${channel}`)] : []),
    ...(reference === null ? [] : [say('reference', reference)]),
    receipt ? say('receipt', receipt.when.day) : say('no-receipt'),
    decision ? say('decision', decision.when.day) : say('no-decision'),
    ...(decision?.reference ? [say('decision-number', decision.reference)] : []),
    ...(decision?.reasoned === false ? [say('unreasoned')] : []),
    ...(decision?.text ? [say('words'), quoted(decision.text)] : []),
  ].join('\n');
}

/**
 * A letter after a platform's answer: to the platform itself, a body out of court, or the coordinator. `why` is the person's
 * own; null where they said nothing: there is no letter without it.
 */
export function letterOf(
  to: LetterTo,
  about: Reportable,
  report: PlatformReport,
  { why, language }: { readonly why: string; readonly language: Language },
): { subject: string; body: string } | null {
  const own = why.trim();
  if (own === '') return null;
  const { subject, lines } = reportTexts.letters[to];
  const values = { facts: factsOf(about, report, language), why: own };
  return {
    subject: subject[language],
    body: lines.map((line) => filled(line[language], values)).join('\n\n'),
  };
}
