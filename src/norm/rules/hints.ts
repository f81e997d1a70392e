import type { Rule } from './rule.js';

const source =
  'Protocol Aalten par. 3, kolom 2: "een suggestie van geweld"; etiketteerregel "hoe precies ook". Dreigementen zijn een open woordenschat: twee hints van verschillende soort wegen als een';

/** Parts of a threat that mean nothing alone. Two of different kinds together propose a threat, with little certainty. */
export const hintRules: readonly Rule[] = [
  {
    id: 'hint-eigendom',
    kind: 'dreiging',
    strength: 1,
    lone: true,
    source,
    label: {
      nl: 'noemt lijf, huis, gezin of dier van de ander',
      en: 'names the body, home, family or animal of the other',
    },
    example: 'Tik, tik op je achterraam.',
    counter: 'Mijn achterraam tikt.',
    patterns: `JOUW LIJF|THUIS|GEZIN|DIER; JOUW .. LIJF|THUIS|DIER; NAAM|AMBT ZIJN LIJF|THUIS|GEZIN|DIER; NAAM|AMBT thuis;
      LIJF|THUIS|GEZIN|DIER van JIJ|NAAM|AMBT|HEM; GEZIN|DIER|THUIS .. van .. NAAM|AMBT; bij NAAM|AMBT|JIJ .. thuis|deur|stoep`,
    unless: `MIJ LIJF|THUIS|GEZIN|DIER; niet .. JIJ LIJF; in JOUW hand|handen; hart onder; voor|namens|met MIJ GEZIN; JULLIE LIJF|handen; STEUN; BERICHT`,
  },
  {
    id: 'hint-geweldswerkwoord',
    kind: 'dreiging',
    strength: 1,
    lone: true,
    source,
    deed: true,
    label: { nl: 'gebruikt een werkwoord van geweld', en: 'uses a verb of violence' },
    example: 'Dan begint het hakken.',
    counter: 'Dan begint het feest.',
    event: {
      concepts: ['DODEN', 'SLAAN', 'LETSEL', 'VERNIEL', 'BRAND', 'PAKKEN', 'STERVEN'],
      tense: 'open',
      agents: ['ik', 'iemand', 'none'],
      weak: true,
    },
    unless: `IK .. slaap|huil; ZAAK .. slopen|halen|breken|pakken; IK pak .. MIJ; MIJ; FIGUUR; in|aan de slag; hang|hangt .. af; krijg IK|WIJ; IK krijg`,
  },
  {
    id: 'hint-wapen',
    kind: 'dreiging',
    strength: 1,
    source,
    deed: true,
    label: { nl: 'noemt een wapen, werktuig of graf', en: 'names a weapon, a tool or a grave' },
    example: 'De bijl is geslepen.',
    counter: 'De pen is gevuld.',
    patterns: `WAPEN; TUIG; GRAF; VUUR; DOOD; overlijdensakte|doodsakte|sterfdag|sterfhuis|nabestaanden|weduwe|begraven|gekist; gekke|rare dingen`,
    unless: `ZAAK .. WAPEN; verbod|vergunning|regels .. WAPEN; WAPEN .. bord|bestrating; eigen auto; MIJ auto|bus|wagen; met|per|de bus|auto|verf|mest .. naar|van|is|was|rijdt; FIGUUR; sluitsteen|bouwsteen|mijlpaal`,
  },
  {
    id: 'hint-jij-en-ik',
    kind: 'dreiging',
    strength: 1,
    source,
    label: {
      nl: 'zet schrijver en ander op een moment of plek bij elkaar',
      en: 'puts writer and other together at a moment or place',
    },
    example: 'Ik tref jou vanavond.',
    counter: 'Vanavond is er raadsvergadering.',
    patterns: `IK|WIJ .... JIJ|NAAM|AMBT .... WANNEER|PLEK|donker|alleen; WANNEER .... IK|WIJ .... JIJ|NAAM; JIJ .... WANNEER .... IK|WIJ; alleen|donker|onverlicht|verlaten; overkant|achterom|poortje|steegje`,
    unless: `raad|vergadering|debat|STEUN|SMEEK|RECHT|vragen|mail|bel|afspraak|gesprek|spreekuur; LEED; ZAAK; MIJ GEZIN`,
  },
  {
    id: 'hint-voorwaarde',
    kind: 'dreiging',
    strength: 1,
    source,
    label: {
      nl: 'verbindt een keuze van de ander aan een gevolg voor die ander',
      en: 'ties a choice of the other to a consequence for them',
    },
    example: 'Teken jij dat plan, dan teken je nog iets.',
    counter: 'Teken hier, dan krijgt u een kopie.',
    patterns: `als|ast|zolang JIJ|NAAM .... dan|IK|WIJ|JIJ; ^ ONBEKEND|stem|trek|teken|doe|zeg|kom|blijf JIJ .... dan .. JIJ; nog een keer|een .... en; ^ stem|stemt|doe|doet|druk|drukt|zet|gaat|ga|trek|trekt JIJ; MODAAL snel|rap|gauw .. veranderen; had JIJ .. maar; had JIJ .. moeten; goed bedoeld|bedoelde advies; goedbedoeld; als IK JIJ was`,
    unless: `RECHT; STEUN; stem IK|WIJ; IK|WIJ verhuis|vertrek|stop; MIJ; gemeente|dorp .. failliet`,
  },
  {
    id: 'hint-lot',
    kind: 'dreiging',
    strength: 1,
    source,
    label: { nl: 'laat het lot van de ander in het midden', en: 'leaves the fate of the other open' },
    example: 'Niemand die je dan nog vindt.',
    counter: 'Niemand weet hoe laat het begint.',
    patterns: `niemand|niemes .. die|dat|nog|zal .. JIJ|NAAM|HEM; zal niemand .. JIJ; JIJ .. laatste; nog lang|nog even|niet lang meer|binnenkort|weldra; JIJ .. nog .. niet .. jarig|klaar; wacht maar; reken maar; let maar op; wacht|wach maor|mar|maar; JIJ .. nog wel; doe .. mee wat JIJ .. wil; voor de liefhebbers; live kijken; veel plezier; succes .. ermee; voor en na; graag gedaan; jammer .. dan; tik|tikje; geen spijt; luchtte op; de groeten; hahaha|haha|lol`,
    unless: `STEUN STEUN; ZAAK; FICTIE; niemand|nog .. antwoord|reactie`,
  },
];
