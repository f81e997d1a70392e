import type { Rule } from './rule.js';

const source =
  'Protocol Aalten par. 3, kolom 3: "sarren, treiteren, grof zijn, schelden, belachelijk maken, belediging, smaad, laster", vaak te herkennen aan "jij"';

/** Aggression at the person. */
export const personRules: readonly Rule[] = [
  {
    id: 'persoon-schelden',
    kind: 'persoon',
    strength: 2,
    source,
    label: { nl: 'scheldt iemand uit', en: 'calls someone names' },
    example: 'Klootzak.',
    counter: 'Het was een leuke middag.',
    patterns: `SCHELD`,
    unless: `IK ben|bin|was|voel|voelde .. SCHELD; SCHELD ZAAK; BESTUUR|ZAAK is|was .. SCHELD; gek van|op|genoeg; niet gek;
      achterlijk|gestoord|crimineel|crimineel|waardeloos|walgelijk|onbekwaam|idioot|incompetent|autist|gek|nul|amateur|kalf|pot|tuig|pauper|suffe|slome|zot ZAAK|FIGUUR|hoog|duur|laag|veel|dat|idee|voorstel;
      dat|dit|het is .. waardeloos|achterlijk|walgelijk|gestoord|idioot|gek;
      ZAAK|THUIS|dat|dit|het .. waardeloos|gestoord|achterlijk|walgelijk; van nul; SCHELD van .. ZAAK|besluit;
      nicht van; MIJ SCHELD; eikels|eikel .. boom|bos|bomen|park|herfst|rapen|beuken; gek genoeg|geworden;
      MIJ .. gek|pot; drol|drollen|stront .. hond|honden|opruimen|stoep; tuig .. overlast|hang|jongeren|jeugd;
      een|geen|als pot; pizza|wijn; snol|taart .. bakken;
      dief|dieven|crimineel|criminelen|inbreker|moordenaar .. gepakt|aangehouden|gestolen`,
  },
  {
    id: 'persoon-jij-bent',
    kind: 'persoon',
    strength: 3,
    source,
    label: { nl: 'zegt iets vernederends over de persoon', en: 'says something demeaning about the person' },
    example: 'Jij bent een rat.',
    counter: 'Jij bent een wethouder met een rat als huisdier.',
    patterns: `JIJ bent|ben|zijt|bist|bunt|bint|bin|zeet|zit|blijft|blijf|lijkt|bint .. SCHELD|SCHELD2;
      ben|bent|zijt|bist|bint|bunt JIJ .. SCHELD|SCHELD2; SCHELD|SCHELD2 .. bent|ben|zijt|bist|bint|bunt JIJ;
      SCHELD dat|da|die|datte JIJ; JIJ SCHELD; JIJ SCHELD2 SCHELD|SCHELD2;
      JIJ|NAAM|AMBT vuile|vieze|gore|smerige|domme|stomme|lelijke|laffe|achterlijke|corrupte|ouwe|oude|dikke|kale|vette|valse|smerig SCHELD|SCHELD2|VENT|ONBEKEND;
      stuk vreten|stront|verdriet|ongeluk|onbenul|tuig|vuil|addergebroed|schorem; SCHELD|SCHELD2 NAAM;
      vuile|vieze|gore|smerige|domme|stomme|achterlijke|laffe|corrupte|valse SCHELD|SCHELD2|VENT|AMBT;
      die|dat|den SCHELD|SCHELD2|VENT van een; wat een .. SCHELD|SCHELD2 .. is|ben|bent|die|dat NAAM|AMBT|HEM|JIJ|VENT;
      wat .. SCHELD|SCHELD2 .. ben|bent|zijt|bist|is JIJ|NAAM|die|AMBT;
      NAAM|AMBT|HEM is|was|blijft .. een|nen|ne|zon|echt .. SCHELD|SCHELD2;
      NAAM is .. SCHELD|SCHELD2|gek|corrupt|dom|lui; VENT is .. SCHELD|SCHELD2; met .. JOUW SCHELD|SCHELD2 LIJF;
      JOUW SCHELD|SCHELD2|dikke|vette|lelijke|stomme|dom|domme|kale LIJF; JIJ .. SCHELD|SCHELD2 $;
      EMOJI SCHELD|SCHELD2 $`,
    unless: `JIJ bent|ben niet|geen; JIJ ziek|STEUN|dapper; bent JIJ .. gek|ziek|boos .. dat|als|om; niet JIJ;
      besluit|plan|idee|voorstel|beleid is|was SCHELD|SCHELD2; ben JIJ .. op de hoogte; NAAM is .. dit|besluit;
      zijn|is ZAAK; wat een|n SCHELD|SCHELD2 .. ZAAK|dag|weer|WANNEER|idee|gedoe|situatie; SCHELD2 ZAAK; IK ben`,
  },
  {
    id: 'persoon-ziekte',
    kind: 'persoon',
    strength: 3,
    source,
    label: { nl: 'wenst iemand een ziekte toe', en: 'wishes a disease upon someone' },
    example: 'Krijg de tering.',
    counter: 'Mijn moeder kreeg de griep.',
    patterns: `krijg|kreg|krieg|kriegt|krijgt|kry .. de|toch|maar|t|het|n|ne|een|lekker|ook|allemaal .. ZIEKTE|VLOEK;
      krijg|kreg|krijgt|krieg ZIEKTE; ZIEKTE .. voor JIJ|NAAM|HEM|AMBT;
      hoop|hopelijk|wens|gun .... JIJ|NAAM|HEM|AMBT|JOUW .... ZIEKTE; JIJ|NAAM|HEM .. ZIEKTE krijgt|krijg|krijgen;
      ZIEKTE .. aan|in JOUW LIJF; val .. dood|doot; doodvallen; verrek|stik|verzuip JIJ? toch|maar|lekker;
      sterf $; rot .. weg; loop naar de hel|pomp|duivel|maan; naar de hel|pomp|duivel; brand in de hel`,
    unless: `IK|WIJ krijg|krijgen|kreeg; MIJ .. ZIEKTE; beterschap; krijg .. van`,
  },
  {
    id: 'persoon-wegwezen',
    kind: 'persoon',
    strength: 3,
    source,
    label: { nl: 'snauwt iemand af', en: 'tells someone off rudely' },
    example: 'Hou je bek.',
    counter: 'Hou je vast, er komt wind.',
    patterns: `hou|houd|holt|hald|haw|houdt|hold|how|hoi .. JOUW|de|dien|die LIJF|mond|kop|bek|smoel|muil|kwek|waffel|bakkes|snavel|snater|smikkel|snoet|klep|tetter|moel|mule|mui|toeter;
      hou .. op met .. zeiken|zeuren|janken|liegen|JOUW;
      JOUW bek|smoel|muil|kop|mond|waffel|klep|kwek|bakkes houden|houdt|houwe|haw|dicht|haolen|toe|dich;
      bek|muil|smoel|kop|klep|waffel|moel|mond dicht|houden|toe|dich;
      rot|tief|flikker|sodemieter|donder|pleur|lazer|kanker|tyf|zout|hoepel|kras|pleurt|fuck|rotte|optief|stront .. op|oep|toch;
      rot .. op; WEGWEZEN;
      opgerot|opgetieft|opgepleurd|opgesodemieterd|opgedonderd|opgekankerd|opgezouten|opgeflikkerd;
      lik|lek|lek .. mijn|mien|m|me reet|kont|gat|zak|lul|rug; kus .. kloten|klote|kont;
      fuck you|off|u|JIJ|NAAM|op|AMBT; fok jou|you|u; schijt aan JIJ|NAAM|AMBT|HEM;
      lul|zeik|zwets|klets|blaat|jank niet|toch|maar; liegt JIJ;
      JIJ lult|zeikt|zwetst|kletst|blaat|ouwehoert|bazelt|zwamt|kakelt|brabbelt|kraamt|jankt|liegt|lieg|zeik|lul|zuigt|stinkt|stinkt|faalt;
      JIJ .. gezwets|gelul|gezeik|geouwehoer|gejank|gebazel|geleuter|geblaat|gewauwel|gezever|gekwaak|gezwam|leugens|gelieg|gekakel;
      schaam JIJ|u|NAAM; schaam JIJ|joe|oe .. kapot|dood|diep; JIJ MODAAL JIJ .. schamen; JIJ .. schamen;
      JIJ moest|mos|moet JIJ schamen; ga|gaat|gao .. toch|lekker|maar|zelf schamen|slapen|dood|huilen|weg|terug|spelen|breien|strijken|koken|poetsen|fietsen|heen; ga slapen|dood|huilen|weg|terug|spelen; touch grass; go .. yourself|home|back;
      ga .. terug .. naar .. JOUW|eigen|land|aanrecht|keuken|school|marokko|turkije|afrika|mama|kleuterschool|mens;
      terug naar .. eigen land|aanrecht|keuken|marokko|turkije|suriname|afrika|kleuterschool;
      achter .. het|t aanrecht|fornuis; het|t aanrecht;
      leer .. eerst|eens|is lezen|lese|schrijven|tellen|nederlands|rekenen|luisteren|spellen; ga .. dood;
      ga .. een echte|ander baan; ga JIJ .. schamen; zoek .. baan|hobby|hulp|psychiater|leven;
      doe .. iedereen|ons|wereld .. plezier|lol|lol; JIJ .. moeder .. SCHELD|hoer|schaamt|schamen|nooit; JOUW moeder;
      flikker|tief|rot|lazer|pleur .. op; flikker .. op|naar`,
    unless: `schaam MIJ; IK schaam; hou JIJ taai|vast|haaks|sterk; JULLIE .. schamen|schaam; schaam JULLIE;
      ga .. terug .. naar .. tekentafel|begin|raad; IK MODAAL; IK ga; WIJ gaan; STEUN; niet schamen; op tijd|de hoogte`,
  },
  {
    id: 'persoon-kleineren',
    kind: 'persoon',
    strength: 2,
    source,
    label: { nl: 'kleineert of bespot de persoon', en: 'belittles or mocks the person' },
    example: 'Je bent te dom om te poepen.',
    counter: 'Je bent te laat om te stemmen.',
    patterns: `JIJ bent|ben|zijt|bist|bunt|bint .. te SCHELD2|SCHELD|lui|oud|jong|traag;
      te dom|stom|achterlijk|lui|laf|dik|lomp|bezopen om|veur|voor|umme; popje|schatje|moppie|snoepie|dametje|meiske|poppetje|wijffie|troeleke; afwassen|stofzuigen|strijken|aanrecht|breien|sokken|kopjes .. JIJ; JIJ|mag|ga .. kopjes|vaat|afwas|sokken|strijk|huishouden; inburgeren; hoofddoek .... terug|zelf|eigen|af|land; terug naar .. zandbak|bergen|woestijn|rimboe|jungle|boom|hok|kooi|ei|herkomst|geboorteland; corrupt tot|als|tot in; door .. gekregen|betaald|gefinancierd .. NAAM|JIJ; NAAM .. ZIJN .. van .. gekregen; zuiplap|dronkenlap|dronkaard|alcoholist|verslaafde|cokesnuiver|snuiver|hoerenloper|vreemdganger|vreemdgangster|pedo; MIJ DIER heeft|weet|kan|is|snapt|begrijpt meer|beter|slimmer; NAAM|AMBT|JIJ .. heeft|heb|hebt weer gesproken; hulp van mama|papa|mammie; leert HEM|JIJ .. veters|lezen|schrijven; niet goed|helemaal wijs|snik|lekker|goed;
      JIJ .. niet .. goed bij JOUW|het hoofd; niet goed|lekker bij JOUW|LIJF|het;
      JIJ|NAAM|HEM|AMBT .. geen .. hersens|ruggengraat|ballen|verstand|benul|eer|schaamte|geweten|hart|vent|man|knip|klote|kloten|flikker|donder|kaas|bal|kont|moer|sodemieter;
      JIJ snapt|snap|begrijpt|begrijp|weet|kan|kunt|ken|doet|doe|bakt|presteert .. niks|niets|nooit|geen|nog niet eens;
      JIJ .. niks|niets|nul|geen .. waard|zak|reet|bal|moer|kut|klote; JIJ spoort|spoor .. niet;
      JOUW LIJF .. niet|past|lijkt|vlieg|spiegel|lacht|aanzien|afzichtelijk|SCHELD2|eng|lelijk|scheef|dubbele;
      LIJF als|van JIJ|een|die; zon LIJF|stem|uitstraling als|van|van|die|op; met .. LIJF .. van JIJ|jou;
      dorpsgek|dorpsidioot|dorpsgekken|dorpsclown; als IK JIJ .. zie|hoor; JOUW|ZIJN LIJF .. zie|aanzie; IQ van|iq; iq;
      hersencel|hersencellen|hersens;
      JIJ bent .. schande|lachertje|aanfluiting|ramp|mislukking|schandvlek|last|nepper|grap;
      wat .. verbeeld|denk JIJ wel|JIJ; wie denk JIJ .. dat JIJ; wie denkt NAAM|AMBT .. HEM; als JIJ spiegel;
      arrogante|verwaande|onbeschofte|zelfingenomen AMBT|VENT|NAAM|SCHELD|SCHELD2|ONBEKEND;
      JIJ|NAAM|AMBT bent|is|zit .. corrupt|omgekocht|knettergek|gestoord|incapabel|onbekwaam|geschift|gek|dement|seniel|dronken|lelijk|achterlijk|zielig|triest|ongeschikt|leugenachtig|omkoopbaar|laf|verrot|walgelijk|lui|dom|stom|fout;
      NAAM|AMBT|HEM .. liegt|steelt|graait|vreet|zuipt|kruipt|loog|likt|slijmt|bedriegt|stinkt;
      JIJ .. liegt|lieg|gelogen|graait|jokt|steelt|gestolen|omgekocht|omkopen|vreemdgaat|kruipt|slijmt;
      JIJ .. alleen|enkel .. geld|zakken|zak|macht|ego|pluche|baantje|imago; JOUW .. zakken .. vullen;
      zakken .. NAAM|HEM|JIJ; NAAM|AMBT .. zakken vullen|vult; smeergeld|steekpenningen|omgekocht|omkoping;
      in de zak|achterzak van; orakel|majesteit|koninkje|keizer|sinterklaas|zonnekoning|prinses|uwe|hoogheid;
      daar|dor is .. weer|ze HEM|weer; oh|och|ach|o kijk|ja|joh|meisje|jochie|ventje|manneke|menneke|gut|arm|arme;
      ga .. AANSPREEK|opa|oma; opa|omaatje|opaatje|jochie|ventje $;
      ventje|jochie|manneke|menneke|madammeke|burgemeestertje|wethoudertje|raadslidje|kereltje|poppetje;
      alleen|enkel .. daar|gekomen|verkozen .. tieten|kont|vrouw|bed|huidskleur|excuustruus|excuus;
      excuustruus|excuusvrouw|quotumvrouw|excuusallochtoon|excuusturk;
      vrouwen .. horen|thuis .. politiek|keuken|thuis|aanrecht; JIJ hoort .. hier|thuis niet|in; JIJ hoort niet;
      JIJ .. niet welkom; JIJ bent .. geen .. echte|nederlander|een van ons; nooit .. een echte;
      walg|kots van JIJ|NAAM|HEM|AMBT; IK haat|veracht JIJ;
      IK kan JIJ .. niet uitstaan|zien|luchten; JIJ maakt mij ziek|misselijk; misselijk|ziek|kots van JIJ|NAAM;
      kotsmisselijk van; zie|hoor JOUW LIJF|kop niet|liever; JOUW .. kop niet;
      JOUW ouders|moeder .. trots|schamen|spijt|condoom|vergeten; spijt dat JIJ .. geboren;
      weggooien|abortus .. JIJ|moeder; nooit geboren; JIJ geboren; ongewenst; lachwekkend figuur|mens|vent;
      zielig|triest|sneu|armzalig|pathetisch mannetje|figuur|hoopje|vrouwtje|ventje|mens|type|poppetje|geval;
      hoopje ellende|stront; JIJ|NAAM|HEM .. lijkt|lijkt wel op .. SCHELD2|DIER|een|aap|varken; JIJ lijkt|liekt op;
      kijk .. die|dat LIJF|kapsel|haar; kop .. als een|n; JIJ stinkt;
      oorlog .. JIJ|zou .. verkeerde kant|collaboreren|joden; in de oorlog .. JIJ|verkeerde|fout;
      JIJ .. vroeger|oorlog .. fout|nsb|ss|lijst|verkeerde|kant; kaalgeschoren|kaalscheren;
      heil|sieg hitler|heil|NAAM|JIJ; schoothondje|loopjongen|slippendrager|knechtje|hulpje|trekpop van; marionet van;
      JIJ .. niet eens .. VOC|veters|naam|boodschappenlijst|schoenen;
      nog niet eens .. veters|tafel|schoenveters|hondenhok|kippenhok|lampje|kruimeldief; krabt|pulkt .. neus|kont|reet;
      diploma .. pakje|pakje|gewonnen|boter; pakje boter; pak boter;
      hoe .. JIJ ooit|zo .. wethouder|burgemeester|geworden|gekozen;
      wie heeft JIJ .. gekozen|losgelaten|binnengelaten|verkozen; slaapwandel|slaapwandelend; applaus .. voor|clown;
      JIJ .. trots|slaap|spiegel .. sVP|schaamte; JIJ .. jezelf .. spiegel|nog|aankijken`,
    unless: `IK ben; IK heb; JIJ .. niks .. mis|fout; MIJ LIJF; zorg|opvang|dementen|dementie; MIJ .. opa|oma; STEUN;
      JIJ weet .. niet .. hoe|wat; JULLIE; in de oorlog .. gebombardeerd;
      niet goed geregeld|geinformeerd|nagedacht|onderbouwd|idee|geregeld|uitgelegd|afgelopen|genoeg; niet goed voor`,
  },
  {
    id: 'persoon-dier',
    kind: 'persoon',
    strength: 1,
    source,
    label: { nl: 'gebruikt een smalend woord voor iemand', en: 'uses a scornful word for someone' },
    example: 'Clown.',
    counter: 'Bij het feest kwam een fotograaf.',
    patterns: `^ SCHELD2 $; ^ SCHELD2 SCHELD2|SCHELD $; NAAM|AMBT|JIJ .. SCHELD2; SCHELD2 .. NAAM|AMBT; zon SCHELD2;
      gvd|godverdomme|fuck JIJ|NAAM`,
    unless: `ZAAK; IK .. SCHELD2; MIJ SCHELD2; STEUN; SCHELD2 .. besluit|plan|idee|voorstel|keuze|beleid|zaak`,
  },
  {
    id: 'persoon-emoji',
    kind: 'persoon',
    strength: 2,
    source,
    label: { nl: 'bespot iemand met plaatjes', en: 'mocks someone with pictures' },
    example: '@wethouder 🤡',
    counter: 'De clown kwam langs 🤡',
    wholeText: true,
    patterns: `^ SCHELD_E; ^ NAAM|JIJ|AMBT .... SCHELD_E; NAAM|JIJ|AMBT SCHELD_E; SCHELD_E .. NAAM|JIJ|AMBT; SCHELD_E SCHELD_E`,
    unless: `ZAAK; STEUN; kinderfeest|circus|feestje|boerderij|varkens|kippen|honden`,
  },
];
