import type { Rule } from './rule.js';

const source =
  'Protocol Aalten par. 3, kolom 2: "een suggestie van geweld"; etiketteerregel: versluierd, voorwaardelijk, doxing, stalking';

/** Threats without a verb of violence. */
export const veiledRules: readonly Rule[] = [
  {
    id: 'dreiging-woonplek',
    kind: 'dreiging',
    strength: 2,
    source,
    label: {
      nl: 'laat weten te weten waar iemand woont of is',
      en: 'lets know that they know where someone lives or is',
    },
    example: 'Ik weet waar je woont.',
    counter: 'Weet u waar ik de vergunning kan vinden?',
    patterns: `IK|WIJ|iedereen|ze WEET .. waar|woar|wor|waor|wa|woer .. JIJ|NAAM|HEM|JOUW|ZIJN|AMBT|ZE .. WOONT|DIER|PLEK|THUIS|GEZIN;
      WEET IK|WIJ .. waar|woar|waor .. JIJ|NAAM|HEM|JOUW|ZIJN|AMBT .. WOONT;
      IK|WIJ WEET .. JOUW|ZIJN|NAAM .. THUIS|adres|auto|route|kenteken|huis .. te|staan|staat|staon|wel|$;
      IK|WIJ WEET .. welke|hoe laat|wanneer .. JIJ|NAAM|HEM|JOUW|ZIJN; WEET .. waar|woar .. JOUW|ZIJN GEZIN|THUIS|DIER;
      IK|WIJ WEET JOUW THUIS|GEZIN; we know where; i know where; know where you live;
      JIJ woont|woon toch|dus|nog|op|aan|in .. STRAAT|nummer|GETAL|dijk; JIJ|NAAM|HEM|AMBT woont|woon .. STRAAT;
      adres|huisnummer|straat .. van NAAM|AMBT|HEM|JIJ .. gevonden|bekend|opgezocht|delen;
      IK|WIJ .. JOUW|ZIJN adres|kenteken|route; JOUW adres .. gevonden|bekend|makkelijk|staat|opgezocht;
      mooi|mooie|leuk|leuke|fijn|fijne|gezellig|knap|net|lekker .. THUIS|GEZIN|DIER .. heb|hebt|hedde|heeft JIJ|NAAM|HEM;
      JIJ|NAAM hebt|heb|heeft .. mooi|mooie|leuk|leuke|lieve|schattige|knappe THUIS|GEZIN|DIER;
      wat .. JIJ .. mooie|mooi|leuk|leuke|lieve THUIS|GEZIN|DIER|kinderen; JIJ .. toch|nog .. GEZIN|kinderen|hond`,
    unless: `waar .. JIJ .. voor|over|mee bezig; JIJ WEET; hulp|wonen niet`,
  },
  {
    id: 'dreiging-bezoek',
    kind: 'dreiging',
    strength: 2,
    source,
    deed: true,
    label: { nl: 'kondigt een bezoek of opwachten aan', en: 'announces a visit or waiting for someone' },
    example: 'Vanavond staan we voor je deur.',
    counter: 'Vanavond staan we met een kraam op de markt.',
    patterns: `IK|WIJ KOMT .. JIJ|NAAM|HEM .. halen|opzoeken|pakken|bezoeken|opwachten;
      IK|WIJ KOMT .. langs|bij JIJ|NAAM|AMBT|HEM|JOUW; IK|WIJ KOMT .. JOUW|NAAM|ZIJN .. THUIS|kant|huis;
      KOMT IK|WIJ .. bij JIJ|JOUW|NAAM|HEM|langs|verhaal|halen|JIJ;
      IK|WIJ sta|staan|stoan|staon|kom|komen .... voor|aan|an|op|bij|veur|bie|achter .. JOUW|ZIJN|NAAM|AMBT|JIJ|de .. THUIS|deur|stoep|poort;
      sta|staan IK|WIJ .... voor|aan|op|bij|achter .. JOUW|ZIJN|NAAM .. THUIS;
      IK|WIJ wacht|wachten|wachtn .. JIJ|NAAM|HEM .. op; wacht|wachten IK|WIJ JIJ .. op;
      IK|WIJ wacht|wachten .. op JIJ; JIJ|NAAM|HEM .. opwachten;
      IK|WIJ zie|zien JIJ|NAAM wel|nog|binnenkort|thuis|snel|WANNEER;
      IK|WIJ zie|zien JIJ|NAAM .. bij|na|achter|op .. PLEK|raad|THUIS|WANNEER;
      tot vanavond|vannacht|zondag|zaterdag|straks|gauw|snel|binnenkort|morgen|maandag|vrijdag|dinsdag|woensdag|donderdag .. bij|thuis|NAAM|JOUW|SCHELD;
      verhaal halen; bezoekje|bezoek .. JIJ|THUIS|thuis; bezoekje .. NAAM; JIJ krijgt|krieg|kriegt .. bezoek|visite|bezoekje;
      JIJ .. krijgt|kunt|kan|mag .. bezoek|visite .. verwachten; IK|WIJ volg|volgen JIJ .. naar|overal|huis;
      IK|WIJ|iemand rijd|rijden|rijdt|fiets|fietsen|loop|lopen .. achter JIJ|NAAM|HEM .. aan; achter JIJ aan;
      komen JIJ halen; ze|WIJ|IK KOMT JIJ halen; IK|WIJ rij|rijden .... JOUW|NAAM|ZIJN .. THUIS|straat;
      met .. TUIG|man .... JOUW THUIS|deur|huis; JIJ .... licht .. aan|uit .... uur|kwart|half|GETAL; IK .. zit|sta|lig|kijk .. hier|overkant|bankje|auto .... elke|iedere|JIJ|avond; wie|wij|we kommen|komen|koomn die|dij|JIJ|oe .. wel; IK|WIJ KOMT|kommen .... TUIG .... JOUW|bij THUIS|JIJ`,
    unless: `koffie|gesprek|praten|gesprekje|flyer|flyeren|petitie|handtekeningen|bloemen|afspraak|spreekuur|uitleg|helpen|vragen|vergadering bijwonen;
      inspreken|demonstreren|demonstratie|protest|vreedzaam; op JIJ|JOUW antwoord|reactie|besluit; MIJ THUIS`,
  },
  {
    // Only where nothing else is said: whoever comes with a song, a stall or a petition says so.
    id: 'dreiging-bezoek-ambt',
    kind: 'dreiging',
    strength: 3,
    source,
    deed: true,
    wholeText: true,
    label: { nl: 'kondigt een bezoek aan huis aan', en: 'announces a visit at home' },
    example: 'Morgen staan we bij de burgemeester voor de deur.',
    counter: 'Morgen staan we bij de burgemeester voor de deur met de Sinterklaasoptocht.',
    patterns: `^ WANNEER GETAL? uur? sta|staan IK|WIJ allemaal? bij de|die|onze? AMBT NAAM? thuis|voor|op|aan de? deur|stoep? allemaal? $;
      ^ IK|WIJ sta|staan WANNEER GETAL? uur? bij de|die|onze? AMBT NAAM? thuis|voor|op|aan de? deur|stoep? $`,
  },
  {
    id: 'dreiging-opgepast',
    kind: 'dreiging',
    strength: 2,
    source,
    label: { nl: 'waarschuwt dat er iets zal gebeuren', en: 'warns that something will happen' },
    example: 'Pas maar op, jij.',
    counter: 'Pas op bij de rotonde, het is glad.',
    patterns: `pas|past maar|goed|heel op|oep; pas JIJ maar op; pas maar .. op; kijk|kiek maar|goed uit; kijk .. achterom;
      kijk .. over JOUW schouder; over JOUW schouder; let op JOUW|ZIJN GEZIN|THUIS|DIER|woorden|tellen|kinderen;
      pas .. op JOUW|ZIJN GEZIN|THUIS|DIER|tellen|woorden;
      hou|houd JOUW GEZIN|THUIS|DIER|deur|ramen .. binnen|dicht|gaten|vast|slot;
      hou|houd JOUW rug|achterdeur|brievenbus .. gaten; rug .. vrij; denk .. aan .. JOUW|ZIJN GEZIN|kinderen;
      wees .. bang|voorzichtig|gewaarschuwd; als IK JIJ was; laten nakijken .... voor|naar|JIJ; mag|moogt|mogen|mag JIJ .. blij|content|blied|bliede|gelukkig .. dat JIJ; JIJ mag|moogt|magt .. blij|content|blied|bliede .. dat|da .. nog; dat|da kan|ken rap|gauw|snel|zo .. veranderen; nog op|met .. benen|poten|stokken; teken|stem|doe|zet|druk JIJ .... overlijdensakte|doodsvonnis|graf|vonnis|doodvonnis; JOUW overlijdensakte|doodvonnis|doodsvonnis|sterfdag|lot|vonnis; wordt|word|wordn .. geprikt|gepakt|gegrepen|geraakt|gestoken|gedaan|gefixt|opgewacht .... als|as; JIJ MODAAL .. bang|gewaarschuwd; JIJ bent|zijt|bist gewaarschuwd;
      gewaarschuwd .. JIJ; laatste waarschuwing; waarschuwing .. laatste; JIJ|NAAM|HEM|AMBT .. niet meer veilig;
      nergens|niet|nooit meer|ergens veilig; niet veilig .. JIJ|NAAM|straat|huis;
      JIJ kunt|kan|ken .. niet|nergens .. rustig|veilig|verstoppen;
      slaap|slaapt|sloap lekker|zacht|nog maar .. zolang|nu|JIJ|NAAM|vannacht|ogen|KIJK_E|THUIS_E|WAPEN|VUUR;
      sleep tight; slaap .. met .. oog|ogen open; oog open; zolang .. nog kan|kun|kunt|kunnen;
      nu .. nog .. kan|kunt .. JIJ|NAAM; geniet .. nog|maar .. zolang|vrije|rustige|kan|tijd;
      beveiliging .. nodig|regelen|aanvragen|helpt|hulp; regel .. beveiliging|bewaking; kogelvrij vest; kogelvrije;
      kogelvrij;
      rookmelder|rookmelders|brandverzekering|opstalverzekering|brandblusser|glasverzekering|glaszetter .. JIJ|JOUW|NAAM|thuis|hangen|nodig|werken|op|betaald;
      JIJ .. rookmelder|rookmelders|brandverzekering|opstalverzekering|brandblusser|glaszetter|glasverzekering;
      JOUW testament|uitvaart|uitvaartverzekering|begrafenisverzekering|levensverzekering|verzekering|begrafenis|kist|graf;
      vest .. aan|dragen .. JIJ; durf|durft|durven .. nog .. straat; over straat .. durf|durft;
      ik zou .. niet .. alleen|JOUW|buiten|straat; als ik JIJ was .. zou|paste|keek|hield; ik zou als|in JIJ|JOUW;
      ramen|gordijnen|deur|deuren .. dicht|op slot .. als ik|JIJ|vanavond|vannacht|NAAM; tik tak; tiktak; tik tok tik;
      klok tikt; tijd .. om|op .. JIJ|NAAM; JOUW tijd|uur|beurt|dag|straf KOMT|komt|is|nadert|raakt|zit;
      ga .. maar .. vast .. schuilen|verhuizen|onderduiken; JIJ .. onderduiken|verhuizen; onderduiken;
      emigreer|verhuis .. nu|maar|zolang|JIJ|NAAM`,
    unless: `fiets|auto|weer|glad|gladheid|drempel|rotonde|virus|griep|oplichters|sneeuw|stoeptegel; verkiezingen|stembus;
      het licht|huis uit; STEUN; op de kinderen|kleinkinderen`,
  },
  {
    id: 'dreiging-berouw',
    kind: 'dreiging',
    strength: 2,
    source,
    label: { nl: 'zegt dat iemand zal boeten', en: 'says that someone will pay for it' },
    example: 'Dit zal je berouwen.',
    counter: 'Ik heb spijt van mijn stem.',
    patterns: `MODAAL|krijgt|krieg|kriegt|ga|gaat|zal|zult JIJ|NAAM|HEM|AMBT .. berouwen|bezuren|opbreken|duur|spijt|boeten|bloeden|voelen|weten|bekopen|merken|berouw|spiet|bezoere|betalen|terugkrijgen|meemaken|leren;
      JIJ|NAAM|HEM|AMBT|ZE MODAAL|krijgt|krieg|krijg|kriegt .. berouwen|bezuren|opbreken|duur|spijt|boeten|bloeden|voelen|bekopen|merken|spiet|bezoere|terugkrijgen|beleven;
      JIJ MODAAL|zult .. nog .. zien|zien|merken|beleven|meemaken|wel; ge zult .. zien; JIJ zult|zal .. zien;
      zul|zal|zult JIJ .. zien|weten|merken|leren; IK|WIJ MODAAL JIJ|HEM|NAAM|ZE .. leren|krijgen|voelen|laten;
      les|lesje .. leren|lere; mores leren;
      JIJ|NAAM|AMBT|HEM .. verdient|verdien|verdienen|krijgt|kriegt|krieg|krijg|krieje .. klap|klappen|schop|pak|dreun|rammel|rammeling|kogel|nekschot|strop|slaag|rammelinge|muilpeer|oplawaai|mes|trap|pandoering|afstraffing|lesje|afranseling|koekske|mep|tik|watjekouw|optater|smoel|bats|toek|peer|saffel|lap|lel|flinke|loeier;
      JIJ|NAAM|HEM|AMBT MODAAL .. klap|klappen|pak|dreun|rammel|rammeling|kogel|nekschot|slaag|muilpeer|pandoering|afstraffing|schop|trap|strop|mep .. krijgen|hebben|kriegn|kriegen|gebruiken|verwachten|halen;
      klap|klappen|schop|dreun|slaag|rammel|kogel|mep .. voor|op .. JOUW|ZIJN LIJF;
      kogel|mes|vuist|bijl|steen|WAPEN .. door|in|tussen|tegen|voor|op JOUW|ZIJN|NAAM|de LIJF; kogel .. NAAM|JIJ|AMBT;
      naam .. op|staat .. kogel|lijst|dodenlijst; kogel .. naam; JIJ|NAAM|AMBT .. lijst|lijstje|dodenlijst|hitlist;
      JIJ|NAAM|AMBT bent|is|wordt|word|zijt .. de volgende|eerste $; JIJ|NAAM .. aan de beurt;
      IK|WIJ .. vergeten|vergeet|vergete|vergetn .. niks|niets|niet|nooit|gezicht|namen;
      vergeten .. JIJ|gezicht .. nooit|niet; rekening .. vereffenen|gepresenteerd|vereffend|betalen|krijg|krijgt;
      afrekenen met JIJ|NAAM|HEM|JULLIE; reken .. met|af .. JIJ|NAAM; reken .. IK|WIJ .. af; afgerekend .. JIJ|NAAM;
      afrekening; bijltjesdag|bijltjesdaag|dag des oordeels|dag van de afrekening; wraak; oog om oog;
      bloed .. vloeien|handen|stromen; vloeit bloed; dan vallen .. klappen|doden|slachtoffers|gewonden;
      vallen er klappen|doden|slachtoffers|gewonden; dan .. oorlog; wordt oorlog;
      gebeuren .. ongelukken|dingen|gekke|rare; ongelukken .. gebeuren;
      ongeluk|ongelukje .. zit|gebeurt|zo|gauw|overkomt|JIJ|NAAM|hoekje;
      JIJ|NAAM|HEM|JOUW|GEZIN .. iets|wat|overkomt|overkomen .. overkomt|overkomen|gebeurt|gebeuren|gebeurde;
      iets|wat .. overkomt|overkomen|overkwam .. JIJ|GEZIN|NAAM; overkomt JIJ|NAAM|JOUW|HEM;
      niet|nie in .. voor wat|de gevolgen; niet instaan; sta .. niet in; verantwoordelijk voor wat .. gebeurt;
      gevolgen .. zijn|voor .. JIJ|JOUW; zonde|jammer als|wanneer|mocht .. iets|wat|gebeurt|THUIS|GEZIN|DIER;
      zonde|jammer MODAAL .. zijn|wezen als; maken .. leven|leve .. hel|zuur; JOUW leven .. hel|zuur|kapot;
      licht .. uit .. bij|gaat|JIJ|NAAM; JIJ .. in de gaten; IK|WIJ hou|houden JIJ|NAAM|HEM .. gaten;
      bekruipt JIJ|NAAM; JIJ komt .. niet .. mee weg; niet|nooit mee weg; IK|WIJ .. klaar met praten;
      praten .. voorbij|gehad; andere maatregelen|middelen; met harde hand; hardhandig`,
    unless: `JULLIE|gemeente|BESTUUR .. verkiezingen|stembus;
      verkiezingen|stembus|rechter|rechtbank|raad van state|stemmen|stemhokje;
      boete|geld|belasting|rekening .. energie|gas|water; IK|WIJ krijg|krijgen; agendapunt|inspreker;
      JIJ|NAAM volgende|eerste keer|week|maand|spreker|vrouwelijke|plaats; eerste .. burgemeester|wethouder; MIJ leven;
      STEUN; vragen|uitleg`,
  },
  {
    id: 'dreiging-gezin',
    kind: 'dreiging',
    strength: 2,
    source,
    label: { nl: 'noemt waar gezin of huisdier is', en: 'names where family or a pet is' },
    example: 'Je dochter fietst altijd alleen naar school, toch?',
    counter: 'Mijn dochter fietst altijd alleen naar school.',
    patterns: `heeft|het JOUW GEZIN; GEZIN|DIER .... steekt|fietst|loopt|speelt|rijdt .... altijd|net|elke|voor|langs .... bocht|weg|straat|brug|donker|school; JOUW|ZIJN|NAAM GEZIN|DIER .. WOONT|fietst|loopt|speelt|zit|staat|werkt|gaat|traint|slaapt|komt|heeft .... PLEK|STRAAT|alleen|school|altijd|elke|laat|donker|PLAATS|WANNEER|GETAL;
      JOUW GEZIN .. WOONT|fietst|loopt|rijdt|zit .. toch|he; hoe .. met JOUW GEZIN|DIER|hond|dochter|vrouw;
      groeten|groetjes|groet .. JOUW GEZIN|vrouw|kinderen|moeder;
      foto|foto .. van JOUW|ZIJN GEZIN|THUIS|kinderen|voordeur;
      JOUW|ZIJN GEZIN|DIER .. veilig|mooi|lief|knap|kwetsbaar|verdwijnen|kwijt|zonder|weesjes|wees|weduwe|missen|beschermen;
      alleen naar huis;
      loopt|fietst|rijdt|wandelt .. altijd|elke|vaak|alleen .. JIJ|alleen|donker|STRAAT|route|bos|huis;
      JIJ|NAAM|HEM|AMBT .. loopt|fietst|rijdt|wandelt|parkeert|laat .. elke|altijd|alleen|s avonds .. hond|donker|STRAAT|route|bos|huis|PLEK|uit;
      elke|iedere|altijd WANNEER|dag|ochtend|avond|GETAL .... JIJ|NAAM|HEM .. fietst|rijdt|loopt|wandelt|uitlaat|parkeert;
      JIJ GEZIN|DIER .. ook .. niet; zonder .. papa|mama|vader|moeder|vrouw|GEZIN .. opgroeien|verder|zitten|thuis`,
    unless: `MIJ GEZIN; STEUN; sterkte|gefeliciteerd|beterschap|gecondoleerd`,
  },
  {
    id: 'dreiging-als-dan',
    kind: 'dreiging',
    strength: 2,
    source,
    label: {
      nl: 'stelt een voorwaarde met een dreigend gevolg',
      en: 'sets a condition with a threatening consequence',
    },
    example: 'Als jij voor stemt, dan zijn de gevolgen voor jou.',
    counter: 'Als u voor stemt, dan stap ik naar de rechter.',
    patterns: `als|ast|as|wanneer|indien JIJ|JULLIE|NAAM|AMBT .... dan .. WEET|vinden|KOMT|klaar|gevolgen|doden|slaan|LIJF|ongeluk|WAPEN|TUIG|brand|fik|THUIS;
      anders .... THUIS|GEZIN|DIER|LIJF|WAPEN|TUIG|ongelukken|brand|fik;
      of .. anders .. IK|WIJ|THUIS|GEZIN|WAPEN; trek .. in|terug .... anders|of;
      stap|stop|treed .. op|af|nu|ermee .... anders|of .... IK|WIJ|JOUW|JIJ|GEZIN|ongelukken;
      nog een keer .... en|dan .... IK|WIJ|JIJ|LIJF|KOMT; nog een .... en IK|WIJ .. JIJ|JOUW|LIJF|KOMT|sla|sta;
      waag .. JIJ|NAAM .. eens|het; waag het niet|eens; durf .. JIJ .. eens`,
    unless: `RECHT; stap .. naar|over|stem IK|WIJ;
      anders .. verkoop|verhuis|stemmen|stem|dicht|sluiten|sluit|MIJ|krijg|krijgen|blijft|ons; regent|weer;
      MIJ THUIS|GEZIN|DIER`,
  },
];
