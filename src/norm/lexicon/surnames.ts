/** Common surnames that are words of the lexicon too; a name that is no word needs no list. */
export const surnames: ReadonlySet<string> = new Set(
  `bakker slager bos mol schouten haan wit klein groot jong schaap steen boom roos poort beer wolf vos leeuw bok ram lam kok
  visser boer jager smit`.split(/\s+/),
);
/** Names only after a title, a first name or a particle: a word with a capital is more often the word. */
export const wordNames: ReadonlySet<string> = new Set(
  `bijl brand moord dood hamer kogel bom vuur mes zwaard degen pijl spies galg graf beul kist stok knuppel touw koord strop kruis slot
  strijd krijger oorlog vrede schut schot slag steek stam tank kanon klap beek brug kool storm donder bliksem hel engel hemel nacht zomer
  winter bloem raaf adelaar tijger spin kraai zwaan eend gans haas stier hond kat koe muis kip heer man moor keel kop hoofd hand been voet
  arm hals huis schuur stal dak ruiter zaag beitel spijker nagel tang riek zeis sikkel ploeg kachel oven rook gas vlam bloed schop baas
  berg dijk koning prins`.split(/\s+/),
);
