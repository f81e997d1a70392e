import type { Rule } from './rule.js';

const policy =
  'Protocol Aalten par. 3, kolom 4: "kritiek op regels, beleid en/of bestuursorgaan", vaak te herkennen aan "jullie"';
const own =
  'Protocol Aalten par. 3, kolom 5: "uitzondering of begrip vragen, klagen, beroep op redelijkheid", vaak te herkennen aan "ik"';

/** Emotion that the protocol allows: at policy, and about one's own situation; and what is neither. */
export const emotionRules: readonly Rule[] = [
  {
    id: 'beleid-oordeel',
    kind: 'beleid',
    strength: 3,
    source: policy,
    label: { nl: 'is boos op een besluit of het bestuur', en: 'is angry at a decision or the authority' },
    example: 'Belachelijk besluit, dit azc.',
    counter: 'De agenda van de raad staat online.',
    patterns: `BOOS .... ZAAK|BESTUUR|JULLIE; ZAAK|BESTUUR|JULLIE .... BOOS|VLOEK|VLOEKZAAK|SCHELD|SCHELD2; VLOEKZAAK;
      VLOEK .. ZAAK|BESTUUR;
      SCHELD2|SCHELD .. ZAAK|BESTUUR; weg met .. ZAAK; WIJ|van MIJ|MODAAL .... ZAAK .. fik|prullenbak|shredder|weg|af|lek; schieten|schiet|schoten .. ZAAK; wat|een|echt .. moord op; trash|kansloze|kut ZAAK|BESTUUR; JIJ .. voor .. ZAAK; ZAAK .. voor|over JIJ; ZAAK .. van tafel|weg|fik|prullenbak|container|nergens|kant;
      van tafel; in de prullenbak|shredder|papierbak; nergens .. op; geen kant|bal|moer|reet|donder|fluit; trekt op;
      slaat nergens|als;
      JULLIE|BESTUUR|ze|ZE .. liegen|liegt|draaien|luisteren|luistert|doen|doet|hebben|heeft .. niet|niks|nooit|alles|geen|nooit|ons;
      JULLIE|ze|BESTUUR maken|maakt|helpen|helpt|jagen|jaagt|drukken|drukt|duwen|pakken|pakt|knijpen|slopen|sloopt|vermoorden|kleden|verkopen|nekken|gooien|gooit;
      JOUW ZAAK; JULLIE ZAAK`,
    unless: `STEUN .. ZAAK|JULLIE; begint om|agenda|staat op; bedankt|dank`,
  },
  {
    id: 'beleid-verwijt',
    kind: 'beleid',
    strength: 2,
    source: policy,
    label: {
      nl: 'verwijt, eist of stelt het bestuur vragen',
      en: 'blames, demands or questions the authority',
    },
    example: 'Waarom luisteren jullie nooit naar de inwoners?',
    counter: 'Waar kan ik een paspoort aanvragen?',
    patterns: `VRAAG .. JULLIE|BESTUUR; VRAAG .... JULLIE|BESTUUR; EIS .... ZAAK|JULLIE|BESTUUR; JULLIE|BESTUUR .... EIS;
      ZAAK .... EIS; alweer|weer|opnieuw|nog steeds|eindelijk|wederom .. ZAAK|GETAL|een|uitstel; alweer;
      JULLIE .... RECHT|ZAAK; RECHT .... ZAAK|JULLIE|BESTUUR; ZAAK .... RECHT; WIJ .. RECHT;
      IK|WIJ .. naar de rechter|krant|ombudsman|raad; IK|WIJ .. zien JULLIE .. rechtbank|rechter;
      bij de rechter|rechtbank; zien elkaar|we .. rechter|rechtbank; in beroep|bezwaar;
      bezwaar|beroep|zienswijze|wob|klacht; ZAAK .. vernietigt|verwoest|verpest|kost|sloopt|helpt|werkt|levert;
      vernietigt|verwoest|verpest|verziekt .. families|dorp|natuur|landschap|gezinnen|buurt|wijk;
      IK .. vind .. ZAAK|keuze|besluit|slecht|slechte|oneerlijk; IK ben .. tegen|oneens; niet .. mee eens; oneens;
      slechte keuze|zaak|besluit; volgende|komende .. verkiezingen|gemeenteraadsverkiezingen; verkiezingen;
      stem .. niet|nooit|anders|weg; JIJ stemt|stemde|stemmen|stemden .. voor|tegen|mee;
      hoe lang|vaak|durven|kunnen|kan .. JULLIE|BESTUUR|IEMAND|dit|het; hoe kan|durf .. JULLIE|JIJ .. ZAAK;
      wanneer .. JULLIE|BESTUUR|ZAAK; wat kost|doet|is .. ZAAK;
      belastinggeld|belastingcenten|gemeenschapsgeld|geld van ons|ons geld;
      gewone man|mensen|burger|burgers|inwoners|inwoner; over de rug|hoofden van; achterkamertjes;
      altijd|nooit .. ZAAK|BESTUUR; JULLIE; GETAL jaar|joar|jaor; betaal|betalen .. voor|blauw|steeds|weer;
      geen .. vertrouwen|woord|gehoor|reactie|antwoord|inspraak; inspraak|participatie .. vorm|wassen|schijn|niks|fop;
      wassen neus; voor de vorm|buhne; ZAAK moet|moeten|hoort|horen .. weg|niet|anders|stoppen|blijven|minder;
      genoeg is genoeg; nee tegen|aan; stop .. ZAAK|met;
      protest|protesteren|demonstreren|demonstratie|staking|petitie|actie; WIJ pikken|accepteren|slikken .. niet;
      maat|maot is vol; emmer .. overloopt; boven .. hoofden; IEMAND .. snapt|begrijpt .. ZAAK|niks|waarom;
      snap|begrijp .. niet|niks|geen|waarom .... ZAAK|BESTUUR|JULLIE; mag wel een onsje|tandje; kapot .. ZAAK;
      ZAAK .. kapot`,
    unless: `STEUN .. ZAAK; dank|bedankt; begint om GETAL; JULLIE .. STEUN; MIJ .. bezwaar .. alsjeblieft`,
  },
  {
    id: 'beleid-vloek',
    kind: 'beleid',
    strength: 1,
    source: policy,
    label: {
      nl: 'vloekt of is boos zonder iemand te noemen',
      en: 'curses or is angry without naming anyone',
    },
    example: 'Godverdomme, alweer.',
    counter: 'Wat een mooie avond.',
    patterns: `BOOS; VLOEK; opstappen|aftreden|belachelijk|teruggeven|terugdraaien|intrekken|stelletje|stelletj`,
    unless: `STEUN; IK .. LEED`,
  },
  {
    id: 'eigen-nood',
    kind: 'eigen',
    strength: 3,
    source: own,
    label: {
      nl: 'vertelt over de eigen situatie of het eigen gevoel',
      en: 'speaks of their own situation or feeling',
    },
    example: 'Ik lig er wakker van.',
    counter: 'Het fietspad is weer open.',
    patterns: `IK|MIJ .... LEED; LEED .... IK|MIJ;
      MIJ GEZIN|DIER .... LEED|huilt|slaapt|kan|moet|ziek|overleden; IK MODAAL|MODAAL IK .. niet meer;
      IK MODAAL|ken niet|nie|nich|neet meer; IK weet|wet|wiet .. niet|nich|neet|nie meer|hoe|waar|wat|woar;
      IK voel|veul .. MIJ; maakt MIJ gek|kapot|ziek|bang|verdrietig|moedeloos;
      MIJ .. leven|bestaan|toekomst|gezin|bedrijf|levenswerk|vader|moeder;
      IK heb .. nergens|niks|niets|alles|geen .. meer|over|verloren|kwijt|gedaan;
      IK .. alleenstaand|alleenstaande|weduwe|weduwnaar|mantelzorger|ziek;
      IK ben|bin|zen|zit|ging|raak echt|zo|helemaal|gwn|gewoon|er|dr|al|te? zo|te|er|dr? op|moe|muide|klaar|kloar|leeg|kapot|bang|ten|kwijt|stuk|radeloos|gek|alleen|doorheen; IK was op|moe|boos|emotioneel; MIJ|ons .. GEZIN .. bedje|bere|bed|huilt|ligt|ziek; kunt|kan|ken u|JIJ .. iets|wat|MIJ doen|helpen|betekenen; IK .. zit .. zonder|weken|maanden|dagen; IK zit .. GETAL|weken|maanden|zonder; WIJ slapen .. niet; IK|WIJ .. amper|nauwelijks .. omzet|inkomen|geld|slaap; durf IK niet; IK durf niet; denk .. aan .. trein|touw|pillen|dood; IK .. denk .... aan .. trein|touw|pillen; MIJ .. afgesloten|opgezegd|ingetrokken|afgepakt|afgewezen; k|IK wait|wet|wiet niet|nich|nait|neet|nie;
      IK trek .. niet; trek het|dit niet; kan er niet .. tegen|slapen|mee|bij;
      MIJ uitkering|huur|huis|woning|bedrijf|zaak|dochter|zoon|moeder|vader|vrouw|man|kind|kinderen .... niet|geen|al|moet|kan|nooit|weg|op;
      fuck MIJ leven; waar moet|mot IK; hoe moet|mot IK; wat moet|mot IK;
      IK moet|mot .. sluiten|stoppen|verkopen|verhuizen|rondkomen|eruit|weg; IK mag .. sluiten|niet;
      IK .. huil|jank|tril|sliep|slaap`,
    unless: `IK WEET .. waar JIJ; WIJ; STEUN .. IK; JULLIE JULLIE`,
  },
  {
    id: 'eigen-verzoek',
    kind: 'eigen',
    strength: 2,
    source: own,
    label: {
      nl: 'vraagt begrip, hulp of een uitzondering, of biedt excuses aan',
      en: 'asks for understanding, help or an exception, or apologises',
    },
    example: 'Kan die boete alstublieft vervallen?',
    counter: 'Kan die motie een meerderheid krijgen?',
    patterns: `SMEEK .... IK|MIJ|kan|kunt; IK|MIJ .... SMEEK; kan|kunt|mag .... SMEEK; sorry|excuus|excuses|spijt; IK .. spijt;
      vergeef MIJ; IK had|heb .. niet gezien|geweten|bedoeld|door; niet .. zo bedoeld;
      IK reed|moest|wist|stond|parkeerde .. voor|even|niet|spoed|ziekenhuis; wie kan MIJ helpen; help MIJ;
      kan IK .. uitzondering|regeling|uitstel|betalen|termijnen|gesprek;
      mag IK .. uitzondering|alsjeblieft|langskomen|uitleggen; IK vraag|smeek; geef MIJ .. kans|uitstel|tijd;
      snapt|begrijpt .. IEMAND|JIJ .. IK|MIJ|hoe; IEMAND .. IK .. voel; ik schaam MIJ|mij|me; IK schaam;
      door overmacht; het was nooit mijn bedoeling; mijn bedoeling`,
    unless: `sorry maar|hoor JIJ; sorry .. JULLIE; krijg JIJ spijt; JIJ .. spijt; spijt van krijgen`,
  },
  {
    id: 'eigen-zelfdoding',
    kind: 'eigen',
    strength: 3,
    source: '113.nl: signalen van zelfdoding',
    flag: 'zelfdoding',
    direction: 'ik',
    label: { nl: 'lijkt aan zelfdoding te denken', en: 'seems to think of suicide' },
    example: 'Soms denk ik dat het beter is als ik er niet meer ben.',
    counter: 'Ik ben er vanavond niet bij.',
    patterns: `ZELFDOOD; IK .. er niet meer ben|wil|zijn; beter .. als IK .. niet|dood|weg; beter .. zonder MIJ;
      IK wil .. niet meer leven|verder|wakker|dood; IK wil .. dood|sterven|inslapen; IK wil|hoef|wou .. dood;
      IK maak|maakte .. een einde aan|eind; IK MODAAL .... eind|einde aan maken; MODAAL IK .... eind|einde aan maken; einde|eind aan MIJ|het|alles leven|maken; eruit stappen|gestapt;
      IK stap .. eruit|uit; IK hang|verhang|schiet .. MIJ; hang IK MIJ; IK spring .. van|voor|trein;
      voor de|een trein .. springen|IK; spring .. voor .. trein; leven .. hoeft|niet meer .. waard|zin|meer|niet;
      hoeft .. van MIJ .. niet meer; IK zie .. geen uitweg|uitkomst|toekomst|zin; geen .. uitweg|zin meer;
      niet meer .. leven|wakker worden; nooit meer wakker; IK .. afscheid .. nemen|genomen; pillen .. IK|genomen|klaar;
      IK .. doodrijden; mezelf|mijzelf .. tegen een boom; mezelf|mijzelf .. van kant; van kant .. mezelf|mijzelf;
      doe|doen|deed .. mezelf|mijzelf .. iets|wat aan; mezelf|mijzelf .. iets|wat aandoen;
      mezelf|mijzelf .. ophangen|verdrinken|verhangen; IK maak|MODAAL mij|me .. van kant; IK mij|me .. van kant;
      IK doe|deed mij|me .. iets|wat aan; doe|deed IK mij|me .. iets|wat aan; IK MODAAL mij|me .. iets|wat aandoen;
      IK mij|me .. iets|wat aandoen; IK MODAAL mij|me .. ophangen|verdrinken|verhangen; IK mij|me .. ophangen|verdrinken|verhangen;
      me|mijn|mn|mien eigen .. van kant; me|mijn|mn|mien eigen .. iets|wat aandoen; me|mijn|mn|mien eigen .. ophangen|verdrinken|verhangen;
      WIJ .. beter af .. zonder MIJ`,
    unless: `lach MIJ; IEMAND .. beter af .. zonder JIJ; IK .. er vanavond|morgen|dan|zaterdag; politieke zelfmoord;
      ZELFDOOD .. ZAAK|partij|politiek; schrik|schrok|verveel|erger`,
  },
  {
    id: 'geen-steun',
    kind: 'geen',
    strength: 3,
    source: 'Etiketteerregels: steun is "geen"',
    label: { nl: 'steunt, dankt of prijst', en: 'supports, thanks or praises' },
    example: 'Hou vol, sterkte gewenst.',
    counter: 'Hou je bek.',
    patterns: `bedankt|dank|dankjewel|hulde|chapeau|complimenten|compliment|gefeliciteerd|proficiat|bravo|petje|respect|sterkte|succes|thanks|merci|dankbaar|trots;
      hou vol|moed|taai|houvol; houd vol|moed; hou JIJ taai|haaks|sterk|goed;
      goed|mooi|knap|prima|fijn|sterk|top|goeie|uitstekend gedaan|werk|verhaal|initiatief|plan|besluit|debat|dat|idee|voorstel|geregeld|bezig|zo|nieuws;
      STEUN STEUN; eens met JIJ|JULLIE|NAAM|deze|dit; ga zo door; blij met|dat;
      laat JIJ niet .. kennen|klein|gek|wegjagen|kisten|intimideren; laat .. JIJ niet klein|gek; niet klein krijgen;
      sta|staan .. achter JIJ|JULLIE|NAAM; steun; IK|WIJ stem .. op JIJ|NAAM`,
    unless: `succes .. met .. GRAF|kist|ziekenhuis|verhuizen; niet goed; sterkte .. JOUW GEZIN|weduwe;
      geen .. respect|steun|vertrouwen|dank; bedankt voor niks|niets; dank .. niks; lekker|mooi|goed STEUN .. LIJF;
      met dank aan; niet .. trots|blij; trots op JOUW`,
  },
  {
    id: 'geen-tegenspraak',
    kind: 'geen',
    strength: 3,
    source: 'Etiketteerregels: tegenspraak is "geen"',
    label: {
      nl: 'keurt geweld, dreigen of schelden van anderen af',
      en: 'disapproves of violence, threats or abuse by others',
    },
    example: 'Niemand verdient het om bedreigd te worden.',
    counter: 'Niemand heeft gereageerd op mijn brief.',
    patterns: `niemand verdient; blijf .. van .. af;
      wie|mensen|iedereen|degene|types|lui .. zegt|zeggen|roept|roepen|schrijft|denkt|dreigt|bedreigt|bedreigen|dreigen|uitscheldt|uitschelden .. dat|die|zulke|NAAM|AMBT|schamen|grens|raadsleden|JIJ|ze;
      stop .. met .. schelden|dreigen|bedreigen|bedreigingen|haat|dit;
      bedreigen|bedreigd|bedreigingen|bedreiging|geweld|dreigen|dreigementen|schelden|intimidatie|intimideren .... nooit|niet|geen|AFKEUR|nergens;
      AFKEUR .... bedreigen|bedreigd|bedreigingen|bedreiging|dreigen|geweld|dreigementen|schelden|uitgescholden|intimidatie|haat|intimideren;
      niet .. schelden|dreigen|bedreigen; geen geweld; doe .. normaal|es; zonder geweld; met respect|fatsoen;
      IK veroordeel; hoe .. durven|kunnen mensen|IEMAND; MODAAL JIJ .. niet zeggen|zomaar|roepen;
      kan|ken .. niet zeggen|roepen|maken; zoiets zeg|schrijf|roep|doe`,
    unless: `bedreigingen .. blijven|pas|nog; WIJ .. dreigen niet; geen dreigement|bedreiging .. maar|wel;
      geen dreigement|bedreiging|waarschuwing`,
  },
];
