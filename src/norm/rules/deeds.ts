import type { Rule } from './rule.js';

const source =
  'Protocol Aalten par. 3, kolom 1; etiketteerregel: gedaan en niet aangekondigd, de schrijver claimt het, laat het zien of geeft het toe';

/** Done deeds without a verb that says so: admissions, souvenirs, damage shown. */
export const deedRules: readonly Rule[] = [
  {
    id: 'geweld-bekentenis',
    kind: 'geweld',
    strength: 2,
    source,
    label: { nl: 'geeft een daad toe', en: 'admits a deed' },
    example: 'Die steen door je ruit? Dat was ik.',
    counter: 'De spreker gisteravond, dat was ik.',
    wholeText: true,
    patterns: `WAPEN|TUIG|kapot|kapotte|ingegooid|ingeslagen|lek|lekke|brand|fik|kras|krassen|klap|schade .... dat|da was|waren|waore|wazze IK|WIJ|vuurwerk|WAPEN;
      THUIS .... dat|da was|waren|ware IK|WIJ;
      WAPEN|TUIG|krassen|kras|brand|schade|drol .... was|waren|kwam|kwamen van mij|ons|mijn;
      met de groeten|groetjes van .. WAPEN|TUIG; nou heb JIJ lekke`,
    unless: `BERICHT .. dat was`,
  },
  {
    id: 'geweld-schade',
    kind: 'geweld',
    strength: 2,
    source,
    label: {
      nl: 'wijst op schade of letsel als iets waar de schrijver van weet',
      en: 'points at damage or injury as something the writer knows about',
    },
    example: 'Heb je je lekke banden al gezien?',
    counter: 'Ik heb een lekke band, dus ik kom later.',
    patterns: `JOUW DIER vlogen|liep|liepen|rende|beet|blafte|piepte|jankte; JOUW kapotte|kapot|lekke|ingegooide|ingeslagen|beschadigde|bekladde|vernielde|verbrande|stukke THUIS|DIER .. gezien|gevonden|leuk|he|mooi;
      foto|foto|filmpje .. van JOUW kapotte|lekke|ingegooide|bekladde|verbrande THUIS; hoe .. JOUW LIJF .. na;
      doet .. JOUW LIJF nog pijn|zeer; JOUW LIJF nog pijn|zeer; nog last van .. klap|schop|trap|dreun|stomp;
      WAPEN|TUIG|stront|verf|mest .. SMAAK .. JIJ;
      SMAAK JIJ .. WAPEN|TUIG|klap|verf|mest|stront|bezoekje|cadeautje .. op|door|in|tegen JOUW THUIS;
      SMAAK JIJ .. klap|schop|dreun|kopstoot;
      WAPEN|verf|mest|stront|TUIG .. JOUW THUIS .. was|waren .. begin|voorproefje|waarschuwing;
      was .. pas|slechts|nog maar|alleen .. begin|voorproefje|waarschuwing; zo voelt|smaakt .. klap|vuist|spuug;
      lekke banden|ruiten .. graag gedaan;
      vuurwerk|cobra|steen|stenen|ei|eieren .. gisteren|vannacht|gisteravond .. door|in|tegen JOUW THUIS;
      nu|terwijl .. IK|WIJ .. JOUW THUIS .. gooi|gooien|trap|trappen|sla|slaan|sloop`,
    unless: `BERICHT; sterkte|erg|vreselijk`,
  },
  {
    id: 'geweld-spugen',
    kind: 'geweld',
    strength: 3,
    source,
    label: {
      nl: 'zegt iemand te hebben aangeraakt of bespuugd',
      en: 'says they have touched or spat at someone',
    },
    example: 'Ik spuugde hem in zijn gezicht en hij zei niks.',
    counter: 'Ik gaf haar een hand en zij zei niks.',
    patterns: `IK|WIJ .. spuugde|spuugden|gespuugd|spoog|spogen|bespuugd|gespogen|rochelde|tufte .. NAAM|HEM|AMBT|JIJ|JOUW|ZIJN;
      heb|hebben|had IK|WIJ|ze .... JOUW|NAAM|AMBT|HEM|ZIJN .... gegooid|gesmeten|geslagen|getrapt|geschopt|bekogeld|geduwd|gekieperd|gespoten|gemept|gebeukt|geplakt|gestort|gedumpt|bespuugd|gespuugd|besmeurd|gesloopt|vernield|doorgesneden|doorgeknipt|opgewacht|vastgepakt|beetgepakt|uitgedeeld|verkocht|afgebrand|aangestoken|vergiftigd|doodgemaakt|gekrast|bekrast;
      IK|WIJ .. gaf|gooide|gooiden|trapte|trapten|schopte|sloeg|sloegen|duwde|smeten|smeet|stak|staken|bekogelden|trok|greep .. NAAM|AMBT|JIJ|JOUW|HEM|ZIJN .. LIJF|THUIS|klap|schop|dreun|trap|duw|vuist|om|neer|tegen|lek|in;
      klap|dreun|schop|duw|stomp|trap|mep|knal|ei .. uitgedeeld|gegeven|verkocht|gehad .. van mij|ons;
      JIJ .. klap|dreun|schop|duw|stomp|ei .. gehad|gekregen|verdiend .. mij|ons`,
    unless: `IK|WIJ .. kreeg|kregen; hand|bloemen|petitie|compliment|brief|advies|knuffel|tip; bijna`,
  },
  {
    id: 'geweld-gedaan',
    kind: 'geweld',
    strength: 2,
    source,
    label: {
      nl: 'zegt iets met lijf, huis, gezin of dier van de ander te hebben gedaan',
      en: 'says they did something to the body, home, family or animal of the other',
    },
    example: 'Ik heb vannacht even aan je remleiding en je auto gezeten en hem opengeknipt.',
    counter: 'Ik heb gisteren uw brief gelezen.',
    patterns: `IK|WIJ .... HEBBEN .... JOUW|NAAM|AMBT|HEM .... LIJF|THUIS|DIER .... DEELWOORD; HEBBEN IK|WIJ .... JOUW|NAAM|AMBT|HEM .... LIJF|THUIS|DIER .... DEELWOORD;
      HEBBEN .... LIJF|THUIS|DIER .... DEELWOORD .... NAAM|AMBT; THUIS|DIER|LIJF .... HEBBEN IK|WIJ .... DEELWOORD; JOUW THUIS|DIER|LIJF .... HEBBEN IK|WIJ .... DEELWOORD;
      IK|WIJ .. HEBBEN .. JIJ|NAAM|AMBT|HEM .... tik|klap|mep|schop|duw|dreun|lel|knal|stomp|beuk|trap .. DEELWOORD; HEBBEN IK .. AMBT|NAAM|JIJ|HEM .... tik|klap|mep|schop|duw|dreun|lel|knal|stomp|beuk|trap;
      HEBBEN .. JIJ|NAAM|AMBT|HEM .... bij .. LIJF|kladden|lurven|schouders|kraag|arm|jas had|gehad|gepakt|gegrepen|genomen|vastgehad|had; dat van .. THUIS|DIER|banden|ruiten was|waren IK|WIJ;
      NAAM|AMBT HEBBEN .. nu .. minder|geen .. LIJF; HEBBEN .... in .. LIJF gerocheld|gespuugd|getuft|gespogen; HEBBEN .. THUIS|DIER .... DEELWOORD .... graag gedaan;
      IK|WIJ sta|staan .. nu .... JOUW THUIS .... bezig|WAPEN|TUIG; IK|WIJ .... TUIG|WAPEN|emmer|zak|fles|blik .... JOUW|NAAM|AMBT .... DEELWOORD; HEBBEN JIJ|NAAM|AMBT|HEM .... bij .... had; JOUW THUIS|DIER .... zo open|kapot|los|weg|dood; .. niet gered|overleefd .... JOUW; voor en na .... JOUW; roundup; rattengif|gif|round-up .... JOUW; IK|WIJ .. nu .... JOUW THUIS .... bezig; wij|we zijn bezig .. JOUW THUIS`,
    unless: `MIJ THUIS|DIER|LIJF; BERICHT; STEUN; hand gegeven|geschud|gedrukt; foto gemaakt; gestemd; vergunning|ZAAK`,
  },
];
