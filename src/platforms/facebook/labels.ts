/**
 * Words of Facebook's own, Dutch and English, at places where no poster can write. Only what nothing else on the page says.
 */

/** Beginning of the label of a comment or reply; what follows is a name and decides nothing. */
const COMMENT = /^(?:Opmerking|Reactie) van |^Comment by /;
const REPLY = /^Antwoord van |^Reply by /;
/** The button with the menu of one post; newer ones add whose post it is. */
const ACTIONS = /^(?:Acties voor dit bericht|Acties voor deze post|Actions for this post)/;
const SPONSORED = /^(?:Gesponsord|Sponsored)$/;
const EDITED = /^(?:Bewerkt|Edited)$/;
/** What Facebook adds beside the name of a commenter. */
const BADGE =
  /^(?:Auteur|Author|Topfan|Top fan|Beheerder|Admin|Moderator|Groepsexpert|Nieuw lid|Opkomende bijdrager|Volgen|Follow|·)$/;
/** What the button that sorts comments shows where Facebook shows only those it finds relevant. */
const RANKED = /^(?:Meest relevant|Most relevant)$/;
/** The count of a post's comments, as on the button below it. */
const COUNT_OF_COMMENTS =
  /^\d[\d.,\s\u00a0]*\s?(?:K|M|mln\.?|dzd\.?|d\.)?\s?(?:opmerkingen?|reacties?|comments?)$/i;
const SHARED_WITH = /^(?:Gedeeld met|Shared with)/;
const OPEN = /\b(?:Openba(?:ar|re)|Iedereen|Public)\b/;

export const isCommentLabel = (label: string): boolean => COMMENT.test(label);
export const isReplyLabel = (label: string): boolean => REPLY.test(label);
export const isActionsLabel = (label: string | null): boolean => label !== null && ACTIONS.test(label);
export const isSponsored = (label: string | null): boolean => label !== null && SPONSORED.test(label);
export const isEdited = (label: string | null): boolean => label !== null && EDITED.test(label);
export const isBadge = (label: string | null): boolean => label !== null && BADGE.test(label);

export const isRanked = (words: string): boolean => RANKED.test(words);
export const isCommentCount = (words: string): boolean => COUNT_OF_COMMENTS.test(words);

/** Whether the label of a comment begins with this name; null for a label in a language we do not know. */
export function labelNames(label: string, name: string): boolean | null {
  // Once: a name may begin with the same words.
  const start = COMMENT.exec(label) ?? REPLY.exec(label);
  return start && label.slice(start[0].length).startsWith(name);
}

/** Who could see it, by the label of the sign beside the time; null for other labels. */
export function audienceOf(label: string): 'open' | 'locked' | null {
  if (!SHARED_WITH.test(label)) return null;
  return OPEN.test(label) ? 'open' : 'locked';
}
