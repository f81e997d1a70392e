import type { Rule } from './rule.js';

const people = ['persoon', 'lijf', 'gezin'] as const;
const source = 'Protocol Aalten par. 3, kolom 2: "(non) verbaal dreigen met geweld"; art. 285 Sr';
const done =
  'Protocol Aalten par. 3, kolom 1: "schoppen, slaan, spugen, vernielen, voorwerpen gooien"; art. 141, 300, 350 Sr';

/** What becomes of the other: death and accidents wished or foretold; violence that was done. */
export const outcomeRules: readonly Rule[] = [
  {
    id: 'dreiging-sterven',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'zegt of wenst dat iemand sterft', en: 'says or wishes that someone dies' },
    example: 'Jij gaat eraan.',
    counter: 'Mijn opa is vorig jaar gestorven.',
    patterns: `JIJ|NAAM|AMBT|HEM|VENT MODAAL .. eraan|draan|dran|sterven|kreperen|creperen|verrekken|dood|doodgaan|hangen|branden|bloeden|bungelen|stikken|rotten|verzuipen|verdrinken|doodvallen;
      MODAAL JIJ|NAAM|AMBT|ze|HEM .. eraan|draan|sterven|kreperen|dood|doodgaan|hangen|bloeden|bungelen|branden|verzuipen|verdrinken;
      JIJ|NAAM|HEM MODAAL er|dr|d|der aan|an; MODAAL JIJ er|der aan|an;
      JIJ bent|zijt|bist|bunt|bin|bint dood|gezien|geweest|draan|kassie|lijk;
      JIJ bent|zijt zo|al|straks|morgen|vanaf dood; JIJ MODAAL .. aan|an .. GALG;
      JIJ .. hang|hangt|hangen .. aan|an .. GALG; NAAM|AMBT|HEM|ze|VENT .. aan|an .. GALG;
      hang|hangt JIJ|NAAM|HEM|ze .. GALG|op|$; hang JIJ $; JIJ hangt $; wens|hoop .. JIJ|NAAM|HEM .. dood;
      JIJ|NAAM|HEM|AMBT|VENT overleeft|overleef|overleven .. niet|nooit;
      JIJ|NAAM|HEM|AMBT|VENT .. haalt|haal .. niet|nooit; dood aan NAAM|AMBT|JIJ|BESTUUR|ze|JULLIE|jou;
      sterf|creveer|krepeer|crepeer|verrek|stik|rot JIJ|NAAM|AMBT|SCHELD|VENT;
      dood is JIJ|HEM; MODAAL|gaat|ga|moat|mot|gaan JIJ|NAAM|AMBT|HEM .... GEVAAR in|af|onder|op; JIJ|NAAM|AMBT|HEM MODAAL|gaat|ga|moat|mot .... GEVAAR in|af|onder; JIJ|NAAM|AMBT|HEM MODAAL|moat|mot .... in|yn|van|onder|voor .. GEVAAR;
      MODAAL .... worden? gedood|vermoord|afgemaakt|opgehangen worden?; dood aan|oan alle|al|de|die|ons; op de brandstapel; graag .. lijden; zien lijden|creperen|kreperen|bloeden; voor eens en voor altijd van .. ontdoen; IK .. wil|zal .. leven .. beeindigen|nemen;
      JIJ|HEM|NAAM|AMBT .. in de GEVAAR gooien|duwen|mikken|flikkeren|triuwe|kieperen|donderen; NAAM|AMBT .. doodvonnis|afgeschoten|vogelvrij|doodstraf; JIJ .. doodvonnis|vogelvrij|ten dode;
      RIP|rip NAAM|AMBT|JIJ; rust zacht|zacht alvast NAAM|JIJ|AMBT; JIJ doodvallen;
      JIJ laatste dag|dagen|uur|nacht|avond|adem|kerst|verjaardag|zomer|week; NAAM .. laatste dag|uur|nacht|adem;
      geniet .. laatste .. JIJ|dagen|dag; JIJ|NAAM|AMBT|ZIJN dagen zijn|bin|bint geteld; dagen zijn geteld;
      IEMAND .. doodt|vermoordt .. JIJ`,
    unless: `haal|haalt .. eindstreep|meerderheid|verkiezing|verkiezingen|trein|vergadering; IK JIJ;
      laatste WANNEER van .. raad; waarom|hoezo moest|moesten NAAM|HEM|ze|AMBT .. dood|sterven; dood|hangen .. ZAAK|FIGUUR|spinnenweb`,
  },
  {
    id: 'dreiging-ongeluk',
    kind: 'dreiging',
    strength: 2,
    deed: true,
    source,
    label: {
      nl: 'wenst iemand een ongeluk of geweld toe',
      en: 'wishes an accident or violence upon someone',
    },
    example: 'Ik hoop dat die wethouder verongelukt.',
    counter: 'Hopelijk komt hij op tijd.',
    event: {
      concepts: ['STERVEN', 'DODEN', 'SLAAN'],
      tense: 'open',
      targets: people,
      agents: ['jij', 'ander', 'ik', 'iemand', 'none'],
      weak: true,
      with: [
        'WENS',
        'mag',
        'moge',
        'mogen',
        'hopelijk',
        'hoop',
        'verdient',
        'verdien',
        'moeten',
        'moet',
        'hopen',
        'gun',
        'wens',
        'had',
        'hadden',
      ],
    },
    unless: `ZAAK|FIGUUR .. hangen|sterven|branden; sterven|branden|hangen .. ZAAK|FIGUUR; STEUN; niet|geen|nooit`,
  },
  {
    id: 'geweld-persoon',
    kind: 'geweld',
    strength: 3,
    source: done,
    label: { nl: 'zegt dat hij of zij iemand pijn heeft gedaan', en: 'says they have hurt someone' },
    example: 'Gisteren heb ik die wethouder een klap verkocht.',
    counter: 'Ik heb mijn knie gestoten.',
    event: {
      concepts: ['DODEN', 'SLAAN', 'LETSEL'],
      tense: 'done',
      targets: ['persoon', 'lijf', 'gezin', 'dier'],
      agents: ['ik'],
      weak: true,
    },
    unless: `bijna|haast; in het debat|stemlokaal; op de hoogte`,
  },
  {
    id: 'geweld-zaak',
    kind: 'geweld',
    strength: 3,
    source: done,
    label: { nl: 'zegt dat hij of zij iets vernield heeft', en: 'says they have destroyed something' },
    example: 'Wij hebben vannacht je banden lekgestoken.',
    counter: 'Ik heb gisteren mijn raam gewassen.',
    event: {
      concepts: ['VERNIEL', 'BRAND', 'DODEN', 'SLAAN', 'LETSEL'],
      tense: 'done',
      targets: ['thuis', 'dier', 'kantoor', 'gezin'],
      agents: ['ik'],
      weak: true,
    },
  },
  {
    id: 'geweld-gebeurd',
    kind: 'geweld',
    strength: 2,
    source: done,
    label: { nl: 'beschrijft schade die al is aangericht', en: 'describes damage already done' },
    example: 'Je autobanden zijn vannacht lekgestoken, graag gedaan.',
    counter: 'De banden van mijn fiets zijn lek.',
    event: {
      concepts: ['VERNIEL', 'BRAND', 'DODEN'],
      tense: 'done',
      targets: ['thuis', 'dier'],
      agents: ['none', 'jij', 'ander', 'iemand'],
      who: ['jij'],
      weak: true,
    },
    unless: `BERICHT; politie|nieuws|krant|sterkte|erg|vreselijk|rot`,
  },
];
