import type { Rule } from './rule.js';

const source =
  'Protocol Aalten par. 3, kolom 2: "intimideren, seksuele intimidatie, belaging/stalking"; art. 285, 285b, 285d, 131 Sr';

/** Death and weapons in images, calls to others, personal data, stalking, sex, pressure. */
export const intimidationRules: readonly Rule[] = [
  {
    id: 'dreiging-doodsbeeld',
    kind: 'dreiging',
    strength: 2,
    source,
    deed: true,
    label: {
      nl: 'verbindt iemand met graf, kist of galg',
      en: 'connects someone with a grave, a coffin or gallows',
    },
    example: 'Je kist staat al klaar, burgemeester.',
    counter: 'Ik breng bloemen naar het graf van mijn moeder.',
    patterns: `JOUW|ZIJN|NAAM GRAF; GRAF .. JIJ|NAAM|AMBT|HEM|VENT|klaar|besteld|bestellen|uitgezocht|gegraven|graven;
      JIJ|NAAM|AMBT|HEM|VENT .... GRAF|GALG; GALG .... JIJ|NAAM|AMBT|HEM|VENT;
      strop|galg|touw|touwtje .. klaar|om|hangt|knopen|geknoopt|wacht|staat|bungelt|hangen;
      touw .... nek|boom|paal|balk|NAAM|strop; tegen de|een muur; veur de kop; zes planken; onder de|zoden grond|zoden;
      hoogste boom; aan .. lantaarnpaal|lantaarn; pek en veren; schandpaal; guillotine .. JIJ|NAAM|terug|ze|plein;
      nekschot|kopschot|doodstraf|vuurpeloton|executie|doodvonnis; vogelvrij; DOOD JIJ|NAAM|AMBT;
      MODAAL .. opgehangen|opgeknoopt|afgemaakt|doodgeschoten|neergeschoten|afgeschoten|gelyncht|vergast|onthoofd|geëxecuteerd|gestenigd|verbrand|opgesloten|afgeslacht|geexecuteerd|geliquideerd|doodgeslagen|verzopen|uitgeroeid|gewurgd|gekeeld worden?;
      worden .. opgehangen|opgeknoopt|afgemaakt|doodgeschoten|afgeschoten|gelyncht|vergast`,
    unless: `muur .. ZAAK; MIJ GRAF; tegen de muur van; oorlog|bezetting|geschiedenis;
      aan .. schandpaal genageld|nagelen|media`,
  },
  {
    id: 'dreiging-wapen',
    kind: 'dreiging',
    strength: 2,
    source,
    deed: true,
    label: { nl: 'noemt een wapen in verband met iemand', en: 'names a weapon in connection with someone' },
    example: 'Mijn jachtgeweer ligt klaar voor je, wethouder.',
    counter: 'Bij de slager koop ik vlees.',
    patterns: `WAPEN .... JIJ|AMBT|JOUW; WAPEN .. NAAM|HEM; JIJ|AMBT .... WAPEN; NAAM .. WAPEN; MIJ WAPEN .. klaar|geladen|scherp|geslepen|ligt|mee;
      WAPEN .. klaar|geladen|geslepen; WAPEN EMOJI $;
      neem|nemen|pak|haal|breng|verzamelen|verzamel .. WAPEN|vuurwerk|stenen|eieren|TUIG .. mee|maar|NAAM|AMBT|JIJ|THUIS;
      WAPEN .. meenemen|verzamelen|mee; bom .. onder|op|in|bij|naar; kogelbrief|poederbrief|bombrief`,
    unless: `WAPEN STEUN; mes in .. beleid|begroting|subsidie|uitgaven;
      boor|straten|straatwerk|bestrating|klinkers .. weg|straat|plein|stoep;
      politie|boa|agent|handhaver|vergunning|verbod|verboden|overlast|afsteken|vuurwerkverbod|vuurwerkshow;
      bloed|bloedbank|doneren|ziekenhuis`,
  },
  {
    id: 'dreiging-kogel',
    kind: 'dreiging',
    strength: 2,
    source,
    deed: true,
    wholeText: true,
    label: { nl: 'noemt een wapen in verband met iemand', en: 'names a weapon in connection with someone' },
    example: 'Kogel. Meer heb jij niet verdiend.',
    counter: 'Kogelstoten. Meer heb ik vandaag niet gedaan.',
    patterns: `^ kogel|kogels|strop|galg|mes|nekschot|bom .... JIJ|NAAM|AMBT; ^ WAPEN|VUUR|DOOD EMOJI? EMOJI? JIJ|NAAM|AMBT;
      ^ JIJ|NAAM|AMBT EMOJI WAPEN|DOOD|VUUR; JIJ|NAAM|AMBT|JOUW .. WAPEN|VUUR|DOOD|THUIS_E EMOJI;
      NAAM|JIJ|JOUW .... EMOJI WAPEN|DOOD|VUUR; KIJK_E|THUIS_E|GEZIN_E WAPEN|VUUR|DOOD;
      EMOJI DOOD|VUUR|WAPEN DOOD|VUUR|WAPEN`,
    unless: `STEUN; FICTIE; KOOK`,
  },
  {
    id: 'dreiging-martelaar',
    kind: 'dreiging',
    strength: 3,
    source,
    deed: true,
    label: {
      nl: 'verwijst naar een vermoorde politicus als voorland',
      en: 'points to a murdered politician as what lies ahead',
    },
    example: 'Jij eindigt net als Pim Fortuyn.',
    counter: 'Pim Fortuyn won in 2002 in Rotterdam.',
    patterns: `MARTELAAR .... JIJ|AMBT|JULLIE; JIJ|JULLIE|AMBT|HEM .... MARTELAAR;
      MARTELAAR .. achterna|afgelopen|afliep|gebeurde|ook|nog|overkwam; denk .. aan MARTELAAR;
      weet JIJ|JULLIE nog|MARTELAAR; NAAM .. als|met|achterna MARTELAAR; nieuwe|tweede|nog MARTELAAR|volkert;
      waar is|blijft volkert; gebroeders de witt; vroeger .. ophingen|opgehangen|onthoofd|tegen de muur`,
    unless: `boek|film|straat|schilderij|museum|herdenking|standbeeld|lezing|college|schilder; verkiezingen`,
  },
  {
    id: 'dreiging-oproep',
    kind: 'dreiging',
    strength: 2,
    source,
    deed: true,
    label: { nl: 'roept anderen op of looft een beloning uit', en: 'calls on others or offers a reward' },
    example: 'Wie gaat er mee zaterdag naar het huis van de wethouder?',
    counter: 'Wie gaat er mee zwemmen?',
    patterns: `wie|IEMAND .. gaat|wil|durft|helpt|doet|heeft .. mee .... THUIS|STRAAT|NAAM|AMBT|JIJ;
      wie .. maakt|schiet|slaat|pakt|grijpt|stopt|legt|heeft|regelt|durft .. NAAM|AMBT|HEM|WAPEN|JIJ;
      GELD .. voor .. wie|degene|diegene|iemand|eerste|kop|hoofd|JOUW|NAAM|AMBT; beloning .. voor|op|NAAM|AMBT;
      prijs op .. LIJF|hoofd; IK geef|betaal|trakteer .. GELD|rondje .. wie|degene|aan;
      wie .... krijgt|verdient .. GELD|van mij; op tafel voor wie|degene|diegene|de; IK .. voor|aan .. wie|degene|diegene|eerste .. NAAM|AMBT|HEM|JIJ; wie NAAM|AMBT|HEM .... krijgt|verdient|trakteer|pint|pils|krat|kratje|fles; WIJ .. met .. straat|dorp|buurt|allen .. bij .. AMBT|NAAM|HEM|JIJ thuis;
      waarom .. niemand|nog .. NAAM|AMBT|HEM|JIJ .. doodgeschoten|vermoord|neergeschoten|afgemaakt|geslagen|opgehangen|omgelegd;
      tijd .. IEMAND .. NAAM|AMBT|HEM|JIJ .. LIJF|les|lesje|hard|aanpakt|opzoekt|bezoekt;
      IEMAND MODAAL JIJ|NAAM|AMBT|HEM .. eens|is|keer|stoppen|aanpakken|opzoeken|leren|tegenhouden|opruimen;
      verzamelen|verzamel|afspreken .. bij|voor .. THUIS|STRAAT|NAAM; naar .. THUIS van .. NAAM|AMBT|HEM;
      bij .. NAAM|AMBT thuis|op de stoep|op bezoek|voor de deur|langs;
      met zijn allen|allen .. naar .. NAAM|THUIS .. thuis|van|NAAM;
      laten WIJ .. NAAM|AMBT|HEM .. bezoeken|opzoeken|pakken|halen|leren; opruimen .. NAAM|AMBT|VENT;
      NAAM|AMBT|VENT|HEM .. opruimen; uit de weg .. ruimen|geruimd; ruim .. NAAM|JIJ|HEM .. op`,
    unless: `stemmen|verkiezingen|stembus|petitie|handtekening; zwerfvuil|afval|troep; gefeliciteerd|STEUN|bloemen|taart;
      debat|inspreekavond|inspraakavond|zienswijze; MODAAL JIJ .. helpen|bedanken`,
  },
  {
    id: 'dreiging-gegevens',
    kind: 'dreiging',
    strength: 3,
    source: 'Art. 285d Sr (doxing)',
    label: { nl: 'zet persoonlijke gegevens neer', en: 'posts personal data' },
    example: 'Het privénummer van Duizendblad is 06-00000000, bel haar maar.',
    counter: 'Het nummer van de gemeente is 14 0543.',
    wholeText: true,
    patterns: `nummer|06|mobiel|mobieltje|telefoonnummer|privenummer|prive|06nummer .. van .. NAAM|AMBT|HEM|JIJ|VENT;
      NAAM|AMBT|HEM .... TELEFOON; TELEFOON .... NAAM|AMBT|HEM|bel|bellen|app|wakker|slapen;
      NAAM|AMBT|HEM|VENT woont|wonen|woont .... STRAAT|POSTCODE|GETAL;
      NAAM|AMBT|HEM|VENT .. woont .. op|aan|in .... GETAL; adres .. van .. NAAM|AMBT|HEM|VENT;
      adres .... STRAAT|POSTCODE|GETAL .. NAAM|AMBT|HEM; NAAM|AMBT .... POSTCODE; ZIJN|NAAM kenteken;
      kenteken .. NAAM|AMBT|HEM|ZIJN; NAAM|AMBT|ZIJN GEZIN .. zit|zitten .. op .. school;
      ZIJN GEZIN .. school|WOONT .... STRAAT|PLEK|school; STRAAT GETAL .... NAAM|AMBT|HEM|JIJ|WEET|doe;
      NAAM|AMBT|JIJ|HEM .... STRAAT GETAL; zoek .. adres;
      wie .. WEET|heeft .. waar|adres|nummer .. NAAM|AMBT|HEM|woont; bel .. plat|wakker|midden in de nacht;
      laat .. HEM|NAAM .. niet|geen .. slapen|rust`,
    unless: `gemeente|gemeentehuis|balie|raadzaal|inloopavond|informatieavond|buurthuis|spreekuur|vergadering;
      inbreken|overleden|afscheid`,
  },
  {
    id: 'dreiging-belagen',
    kind: 'dreiging',
    strength: 2,
    source:
      'Protocol Aalten par. 3, kolom 2: "belaging/stalking (appjes, e-mails, bellen, toezenden, achtervolgen)"',
    label: { nl: 'houdt iemand in de gaten of blijft opdringen', en: 'watches someone or keeps intruding' },
    example: 'Ik zag je gisteren wel bij de supermarkt, blauwe jas.',
    counter: 'Ik zag u gisteren bij de raadsvergadering, goed verhaal.',
    patterns: `IK|WIJ .. stuur|stuurt|bel|app|mail|sta|schrijf|volg JIJ .. elke|iedere|altijd|net zo lang|blijf;
      elke|iedere WANNEER|dag|avond|ochtend|nacht|week IK|sta|stuur|bel|app|volg|rij|loop|kijk .. IK|JIJ;
      IK|WIJ blijf|blijven .. JIJ .. bellen|volgen|sturen|appen|mailen|achtervolgen|schrijven;
      IK|WIJ blijf|blijven bellen|volgen|sturen|appen|mailen|schrijven|komen;
      blokkeren|blokkeer|blocken .. geen|niet|zin|helpt|nieuw|account; nieuw account|profiel;
      IK|WIJ zag|zagen|zaag JIJ|NAAM|HEM|JOUW .... PLEK|GISTEREN|fietsen|lopen|GEZIN|DIER|jas|alleen|THUIS;
      zag|zagen IK|WIJ JIJ .... PLEK|GISTEREN|THUIS|GEZIN|DIER;
      IK|WIJ volg|volgen|achtervolg|achtervolgen|bespied JIJ|NAAM|HEM; achtervolg|achtervolgen|achtervolgd;
      IK|WIJ .. zie|zien .. alles|JIJ .. door|doet|overal|elke; JIJ zag|ziet|ziet mij niet; JIJ ziet mij|ons niet;
      stond .. bij|voor|aan JOUW|JIJ THUIS|huis;
      IK|WIJ .. stond|stonden|reed|reden|liep .. langs|voor|bij|achter JOUW|JIJ;
      JIJ had|droeg .. jas|jurk|rok|broek|shirt; cadeautje .. voor|op|in JOUW; IK heb .. foto .. van JOUW|JIJ;
      JIJ .. van mij|mij .. of .. wil; wij zijn|horen voor elkaar;
      JIJ antwoordt|antwoord|reageert .. niet .. dus|dan IK|kom; krijg|kom|raak JIJ .. nooit|niet .. van mij af;
      JIJ .. van mij .. niet af; licht .. nog aan .. JIJ|bij`,
    unless: `STEUN; debat|raadsvergadering|vergadering|tv|raadzaal|vragen|brief; gemeente|loket; bezwaar|inspreken;
      nieuwsbrief`,
  },
  {
    id: 'dreiging-seksueel',
    kind: 'dreiging',
    strength: 3,
    source: 'Protocol Aalten par. 3, kolom 2: "seksuele intimidatie"',
    deed: true,
    label: { nl: 'is seksueel intimiderend', en: 'is sexually intimidating' },
    example: 'Ik ga jou eens goed verkrachten.',
    counter: 'De film gaat over een aanranding.',
    patterns: `IK|WIJ|IEMAND MODAAL .. JIJ|HEM|NAAM|JOUW .. verkrachten|neuken|naaien|nemen|pijpen|likken|palen|aanranden|betasten|ketsen|pakken|vingeren|wippen;
      verkracht|verkrachten|aanranden|aanrand|verkrachting .. JIJ|NAAM|HEM|AMBT;
      JIJ|NAAM|HEM|AMBT|VENT .. verkracht|verkrachten|geneukt|genaaid|gepaald|uitgewoond;
      JIJ .. goeie|goede|flinke|lekkere beurt|pik|lul|neukbeurt; neuk|neuken|nuke|neukt|neukn JIJ|NAAM|HEM|JOUW;
      MODAAL JIJ .. neuken|pijpen|likken|zuigen|voelen;
      lekker|lekkere|geil|geile|heet|hete wijf|kont|tieten|ding|benen|lijf|slet|hoer|meid|borsten|teef|mokkel|lekkerding|billen|reet|VENT;
      JOUW tieten|kont|borsten|kut|poes|pik|billen|naaktfoto|nudes|kutje|benen|slipje|ondergoed|string;
      stuur .. naaktfoto|nudes|pikante|blote|foto .. tieten|naakt|schat|JIJ|borsten|lekker; op JOUW knieen|knieën;
      of .. JIJ .. wil .. niet; echte vent|kerel|man is|voelt; laten voelen; dickpic|piemelfoto|pikfoto;
      IK .. pik|lul|piemel .. in|JIJ|JOUW; geil|hard|stijf van JIJ; IK word geil|hitsig|stijf; seks|sex met JIJ|mij;
      bedje .. delen|kruipen|samen; lig|slaap IK .. naast|bij JIJ; rokje|jurkje .. JIJ|aan|korter|uit`,
    unless: `BELEID|ZAAK genaaid; genaaid door; voel|voelen JIJ; laten voelen .. bezuiniging|besluit|begroting`,
  },
  {
    id: 'dreiging-chantage',
    kind: 'dreiging',
    strength: 2,
    source: 'Art. 284, 318 Sr (dwang, afdreiging)',
    label: {
      nl: 'zet iemand onder druk met geheimen of geld',
      en: 'puts someone under pressure with secrets or money',
    },
    example: 'Stem tegen of die appjes van jou gaan naar de krant.',
    counter: 'De foto van de bijeenkomst staat in de krant.',
    wholeText: true,
    patterns: `IK|WIJ heb|hebben .. foto|fotos|filmpje|filmpjes|video|beelden|appjes|opname|opnames|screenshots|mails|geheimen|bewijs .... JIJ|JOUW|NAAM|betaal|anders|vrouw|krant|online;
      foto|fotos|filmpje|video|beelden|appjes|opnames|screenshots|naaktfoto|mails .... anders|of|JOUW|tenzij;
      anders .... krant|online|openbaar|internet|naar buiten|JOUW vrouw|man|baas|werkgever;
      betaal|maak .. euro|GELD .. over .... anders|of|dan|blijft; JOUW geheim|geheimpje|geheimen|affaire|vreemdgaan;
      affaire|vreemdgaan|vreemd .... JOUW vrouw|man;
      JOUW vrouw|man|werkgever|baas .... WEET|weten|hoort|horen|vertel|vertellen|leuk vinden;
      wij|IK vertel|vertellen .. iedereen|JOUW|pers .. anders|als|tenzij; kost .. JIJ .. kop|baan|huwelijk|gezin`,
    unless: `bezwaar|boete|parkeerapp|rechter; belasting|ozb|BOOS; IK heb foto .. gemaakt; JOUW vrouw .. groeten|STEUN`,
  },
  {
    id: 'dreiging-engels',
    kind: 'dreiging',
    strength: 3,
    source,
    deed: true,
    label: { nl: 'dreigt in een andere taal', en: 'threatens in another language' },
    example: 'I will kill you.',
    counter: 'I will vote for you.',
    patterns: `i|we|ill|gonna|will .. kill|shoot|stab|hang|murder|rape|burn|hurt|smash|destroy|beat|slit|hunt|find .. you|your|him|her|NAAM;
      kill|shoot|stab|hang|murder|rape|burn|beat NAAM|him|her|JIJ|this|yourself;
      you .. die|dead|bleed|hang|burn|regret; you|you're are? next $; youre|your dead|next; youre a dead; dead man; drop dead|die;
      watch your back; burn .. your|house; kys; rest in peace NAAM; we .. coming for you; coming for you;
      your .. family|kids|house|days|wife|daughter .. next|safe|numbered|school|burn|school;
      ich bring|bringe|toete dich; wir wissen wo; ich weiss wo; seni|oldurecegim; je vais te tuer; better watch`,
    unless: `STEUN; FICTIE`,
  },
  {
    id: 'dreiging-zelfdoding',
    kind: 'dreiging',
    strength: 3,
    flag: 'zelfdoding',
    direction: 'jij',
    source: 'Protocol Aalten par. 3, kolom 2: "levert mogelijk ook gevaar op voor de burger zelf"; 113.nl',
    label: {
      nl: 'zegt zichzelf iets aan te doen als het besluit niet verandert',
      en: 'says they will harm themselves unless the decision changes',
    },
    example: 'Als jij dit doorzet hang ik me op.',
    counter: 'Als jij dit doorzet ga ik in beroep.',
    wholeText: true,
    patterns: `als|ast|wanneer|zodra JIJ|JULLIE|NAAM|dit|dat|het|AMBT .... ZELFDOOD|ophangen|verhangen|ermee;
      als|ast JIJ|JULLIE|dit|dat|het|de|NAAM|AMBT .... IK MIJ|mezelf .. op|voor|dood|kant|verdrink|verzuip;
      als|ast JIJ|JULLIE|dit|dat|het|de|NAAM|AMBT .... hang|schiet|maak|spring|steek|gooi|rij IK .. MIJ|voor|van .. op|trein|kant|brand|dood|brug|flat|boom;
      JIJ .... mijn dood .. geweten; mijn dood .. op JOUW|JULLIE geweten; JIJ .... op JOUW|JULLIE geweten;
      mijn bloed .. JOUW handen; hang|schiet|maak|verdrink IK MIJ .... JOUW|JIJ|JULLIE;
      vind|vinden|vindt|vinden JIJ|JULLIE MIJ .. hangend|dood|aan|balk|touw|bungelend;
      afscheidsbrief .... JOUW|JIJ|JULLIE naam; spring IK .... schuld|geweten|JIJ; anders .... IK MIJ .. op|kant|trein;
      anders .. hang|schiet|maak|spring|verdrink IK; als|ast JIJ|JULLIE|dit|dat|het|de|NAAM .... IK .... voor|onder|veur de|een|n|t trein|metro|vrachtwagen|spoor; ga|gaan|spring|gooi|leg IK .... voor|onder|op de|t|het trein|metro|spoor .... JIJ|JULLIE|NAAM; als|ast JIJ|JULLIE|NAAM .... ga|stap IK .. van .. dak|flat|brug|toren`,
  },
];
