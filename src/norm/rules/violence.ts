import type { Rule } from './rule.js';

const people = ['persoon', 'lijf', 'gezin'] as const;
const things = ['thuis', 'dier', 'kantoor', 'gezin'] as const;
const source = 'Protocol Aalten par. 3, kolom 2: "(non) verbaal dreigen met geweld"; art. 285 Sr';

/** A verb of violence with a doer and an object: announced is a threat, done is violence. */
export const violenceRules: readonly Rule[] = [
  {
    id: 'dreiging-doden',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'kondigt aan iemand te doden', en: 'announces killing someone' },
    example: 'Ik schiet je neer.',
    counter: 'Ik maak mijn werk af.',
    event: {
      concepts: ['DODEN'],
      tense: 'open',
      targets: ['persoon', 'lijf', 'gezin', 'dier'],
      agents: ['ik', 'iemand', 'none'],
      weak: false,
    },
  },
  {
    id: 'dreiging-doden-ander',
    kind: 'dreiging',
    strength: 2,
    deed: true,
    source,
    label: { nl: 'kondigt aan iemand te doden of te slaan', en: 'announces killing or beating someone' },
    example: 'Ik ga morgen een bestuurslid neersteken.',
    counter: 'Ik ga morgen de tijd doden.',
    event: {
      concepts: ['DODEN', 'SLAAN', 'SEKS'],
      tense: 'open',
      targets: ['groep', 'ding', 'niemand'],
      agents: ['ik', 'iemand'],
      weak: false,
    },
    unless: `ZAAK; FIGUUR; MIJ; THUIS; DIER; KOOK; niet|geen|nooit; IK|WIJ .. de|het|een ONBEKEND over; verplettering; SEKS; alarm|bel|klok|deuk|trommel|bal|piano|spijker|spijkers|record|handen|nagel; tafel`,
  },
  {
    id: 'dreiging-slaan',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'kondigt aan iemand pijn te doen', en: 'announces hurting someone' },
    example: 'Morgen sla ik je in elkaar.',
    counter: 'Ik sla de bijeenkomst over.',
    event: {
      concepts: ['SLAAN'],
      tense: 'open',
      targets: people,
      agents: ['ik', 'iemand', 'none'],
      weak: false,
    },
  },
  {
    id: 'dreiging-letsel',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'noemt letsel aan een lichaamsdeel', en: 'names an injury to a part of the body' },
    example: 'Ik breek je benen.',
    counter: 'Ik brak mijn been bij het voetballen.',
    event: {
      concepts: ['LETSEL'],
      tense: 'open',
      targets: ['lijf'],
      agents: ['ik', 'iemand', 'none'],
      weak: true,
    },
  },
  {
    id: 'dreiging-letsel-derde',
    kind: 'dreiging',
    strength: 2,
    deed: true,
    source,
    label: { nl: 'noemt letsel aan een lichaamsdeel', en: 'names an injury to a part of the body' },
    example: 'Iemand moet hem de poten breken.',
    counter: 'Hij moet knopen doorhakken.',
    event: {
      concepts: ['LETSEL', 'SLAAN'],
      tense: 'open',
      targets: ['persoon', 'ding'],
      agents: ['ik', 'iemand', 'none'],
      weak: true,
      with: ['LIJF'],
    },
    unless: `in|uit|bij|voor de|mijn|eigen LIJF`,
  },
  {
    id: 'dreiging-vernielen',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'kondigt vernieling aan', en: 'announces destruction' },
    example: 'Vrijdag gooien we je ramen in.',
    counter: 'We gooien onze eigen ramen open.',
    event: {
      concepts: ['VERNIEL', 'BRAND', 'DODEN', 'SLAAN'],
      tense: 'open',
      targets: things,
      agents: ['ik', 'iemand', 'none', 'ander'],
      weak: false,
    },
  },
  {
    id: 'dreiging-vernielen-middel',
    kind: 'dreiging',
    strength: 2,
    deed: true,
    source,
    label: { nl: 'noemt een daad tegen huis of bezit', en: 'names an act against a home or possessions' },
    example: 'Wij kieperen een gierton leeg op je oprit.',
    counter: 'Ik parkeer op de oprit van mijn huis.',
    event: {
      concepts: ['VERNIEL', 'BRAND', 'LETSEL'],
      tense: 'open',
      targets: things,
      agents: ['ik', 'iemand', 'none'],
      weak: true,
      with: ['WAPEN', 'TUIG', 'VUUR', 'WANNEER', 'MODAAL', 'dan', 'IK', 'WIJ', 'anders'],
    },
    unless: `niet|geen .. THUIS; MIJ THUIS; GEZIN|mensen|WIJ .. uit .. THUIS`,
  },
  {
    id: 'dreiging-brand',
    kind: 'dreiging',
    strength: 3,
    deed: true,
    source,
    label: { nl: 'dreigt met brand', en: 'threatens with fire' },
    example: 'Vanavond brandt zijn schuur.',
    counter: 'Wij steken vanavond de vuurkorf aan.',
    patterns: `brandt|fikt .. JOUW|ZIJN|NAAM THUIS; THUIS|KANTOOR .. van .. NAAM|AMBT|JIJ|HEM .. brandt|fikt|fik|brand|vlammen;
      brandt|fikt|branden|fikken .. THUIS .. van .. NAAM|AMBT|JIJ|HEM;
      JOUW|ZIJN|NAAM THUIS .. brandt|fikt|branden|fikken|fik|vlammen|as|brand;
      benzine|jerrycan|lucifer|lucifers|molotov|aansteker|fakkel|fakkels .. JOUW|ZIJN THUIS|GEZIN;
      fik|brand|fikken|hens|vlam|vlammen .. bij JIJ|NAAM|HEM|AMBT; fik .. erin|derin .. bij JIJ|NAAM|HEM; rode haan`,
    unless: `brandt .. licht; licht .. brandt; brandverzekering; brandweer`,
  },
  {
    id: 'dreiging-pakken',
    kind: 'dreiging',
    strength: 2,
    deed: true,
    source,
    label: { nl: 'zegt iemand te zullen pakken', en: 'says they will get someone' },
    example: 'Wij nemen je te pakken, we sporen je op.',
    counter: 'Ik krijg je e-mail niet binnen.',
    event: {
      concepts: ['PAKKEN'],
      tense: 'open',
      targets: ['persoon', 'gezin'],
      agents: ['ik'],
      weak: false,
    },
  },
  {
    id: 'dreiging-pakken-licht',
    kind: 'dreiging',
    strength: 2,
    source,
    label: { nl: 'zegt iemand te zullen pakken of vinden', en: 'says they will get or find someone' },
    example: 'Ik pak je nog wel.',
    counter: 'Ik pak een stoel.',
    patterns: `IK|WIJ pak|pakken|grijp|grijpen|krijg|krijgen|vind|vinden|sloop|slopen|haal|halen|breek|breken|nim JIJ|NAAM|HEM wel|nog|ook|allemaal|thuis|EMOJI|$;
      IK|WIJ MODAAL JIJ|NAAM|HEM .. pakken|grijpen|krijgen|vinden|slopen|breken|halen|raken|opwachten|klein $;
      pak|pakken|grijp|grijpen|krijg|krijgen|vind|vinden|sloop|slopen|haal|halen IK|WIJ JIJ|NAAM|HEM wel|nog|ook|allemaal|thuis|$;
      IK|WIJ MODAAL JIJ wel vinden|krijgen|pakken; WEET JIJ|HEM|NAAM .. te vinden;
      JIJ|HEM|NAAM|AMBT .. weten te vinden; ze|iemand .. MODAAL|komt JIJ .. vinden|halen|pakken|krijgen;
      neem|nemen JIJ te grazen; krieg JIJ wel; IK|WIJ krieg|kriege JIJ; kriegen|kriegn WIJ|we oe|oew|die`,
    unless: `JIJ .. informatie|uitleg|antwoord|advies|mail|bericht|brief; op google|internet;
      IK vind JIJ .. BOOS|STEUN|SCHELD2|goed|leuk|een; vind|vinden IK|WIJ JIJ|HEM .. BOOS|STEUN|SCHELD2|SCHELD`,
  },
];
