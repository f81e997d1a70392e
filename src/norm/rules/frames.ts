/**
 * What speaks against a finding. `removes` takes the findings in its reach away (they stay visible as "against");
 * `lowers` only takes certainty; `denies` says that the deed was not done (kept.ts). Reach: the sentence, or the whole text.
 */
export interface Frame {
  readonly id: string;
  readonly effect: 'removes' | 'lowers' | 'denies';
  readonly reach: 'sentence' | 'text';
  /** Takes nothing away from "I … you". */
  readonly spares?: boolean;
  readonly label: { readonly nl: string; readonly en: string };
  readonly example: string;
  readonly patterns: string;
  readonly unless?: string;
}

export const frames: readonly Frame[] = [
  {
    id: 'kader-bericht',
    effect: 'removes',
    reach: 'text',
    label: { nl: 'geeft weer wat een ander zei of schreef', en: 'reports what somebody else said or wrote' },
    example: 'Hij zei dat hij me af zou maken.',
    patterns: `NAAM|AMBT .. vond|trof|schrok|ontving|kreeg; IEMAND|HEM|ZE|NAAM|AMBT|VENT|GEZIN|buurman|jongen|type|gast|iemand .. zei|zeiden|riep|riepen|schreef|schreven|stuurde|stuurden|appte|mailde|dreigde|dreigden|schreeuwde|schreeuwden|twitterde|tweette|fluisterde|schold|postte|plaatste|beweerde|noemde|noemden|zegt|roept|schrijft|dreigt;
      zei|riep|schreef|schreeuwde|appte|stuurde|noemde|riepen|zeiden|noemden .. IEMAND|HEM|NAAM|AMBT|ze|VENT|iemand|buurman;
      IK|WIJ|MIJ|NAAM|AMBT|HEM|GEZIN .. kreeg|kregen|ontving|ontvingen|las|lazen|hoorde|hoorden|krijgt|krijgen|hoor|lees|zag|zagen .... BERICHT|mail|mails|brief|brieven|appje|appjes|kogelbrief|dat|hoofd|reacties|reactie;
      kreeg|kregen|las|hoorde|ontving IK|WIJ|NAAM|AMBT|HEM; IK|WIJ|NAAM|AMBT|HEM .. kreeg|ontving;
      volgens .. NAAM|AMBT|HEM|politie|krant|ZE|JIJ; quote|citaat|aldus; zo stond|staat er|geschreven;
      er stond .. op|in|briefje; naar .. hoofd .. geslingerd|gekregen|krijgen;
      is|ben|werd|wordt|zijn|was|worden|werden .... bedreigd|uitgescholden|uitgemaakt|belaagd|mishandeld|aangevallen|uitgejouwd|bekogeld|geintimideerd|belaagd|aangerand;
      bedreigd|uitgescholden|uitgemaakt|belaagd|aangevallen .. is|werd|wordt|worden|met|voor|door|zijn;
      als JIJ zegt|roept|schrijft; zeg|roep|schrijf .. niet; NAAM|HEM|AMBT .. uitgemaakt voor;
      IEMAND|ze noemt|noemen|noemde|noemden MIJ|JIJ|HEM|NAAM|AMBT;
      teksten|dingen|berichten|reacties|kreten|opmerkingen|woorden als|zoals`,
    unless: `IK zei|zeg|zegt|roep|schrijf|schreef|noem|noemde; zeg|zei IK; zeg maar|JIJ|tegen; zei IK JIJ;
      JIJ zei|zegt|schrijft|schreef|riep; kreeg JIJ; IEMAND zegt .. JIJ; brief .. van JULLIE|gemeente;
      IK zag|hoorde JIJ`,
  },
  {
    id: 'kader-afkeuring',
    effect: 'removes',
    reach: 'text',
    label: { nl: 'keurt het af', en: 'disapproves of it' },
    example: 'Wie zegt dat ze hem moeten ophangen, mag zich schamen.',
    patterns: `wie|mensen|iedereen|degene|types|lui|reageerders .. zegt|zeggen|roept|roepen|schrijft|dreigt|dreigen|bedreigt|bedreigen|scheldt|schelden|wenst|wensen|vindt|vinden;
      niemand verdient|hoeft|mag|hoort; niemand zou|moet .. roepen|zeggen|schrijven|wensen|dreigen; blijf|blijft|blieft .... van .... af; stop .. schelden|dreigen|bedreigen|bedreigingen|haat;
      bedreigingen|bedreiging|dreigementen|dreigement|bedreigen|dreigen .. is|zijn|horen|hoort|kan|kunnen|mag|moet .. AFKEUR|nooit|niet|nergens;
      hoe kan|kun|kunt .. IEMAND|JIJ|men .. zoiets|dit|zulke|zo;
      zoiets|zulke|dit soort .. reacties|berichten|teksten|dingen|dreigementen|taal|roepen|zeggen;
      IK wil|wou|zou niet|nooit dat; AFKEUR .. dat .. IEMAND|mensen|ze|een; geen .. haar .. hoofd; IK zou|zal|wil nooit .... haar krenken|pijn|kwaad|aandoen; haar krenken;
      IK veroordeel|verwerp; aangifte|politie gebeld|gemeld; verschil|verschillen .. tussen;
      hou op met .. bedreigen|dreigen|schelden; tegen geweld|bedreiging|haat`,
    unless: `bedreiging .. maar; IK doe aangifte|schijt; AFKEUR dat JIJ; niemand .. JIJ|NAAM .. missen|beschermen`,
  },
  {
    id: 'kader-nieuws',
    spares: true,
    effect: 'removes',
    reach: 'text',
    label: { nl: 'is nieuws of geschiedenis', en: 'is news or history' },
    example: 'De politie heeft een verdachte aangehouden na de brand.',
    patterns: `NIEUWS .... NIEUWS;
      politie|rechtbank|rechter|om|justitie|recherche|agenten .. heeft|hield|houdt|zoekt|onderzoekt|meldt|veroordeelde|veroordeelt|eist|eiste|doet;
      man|vrouw|verdachte|dader|jongen|tiener|GETAL .. aangehouden|opgepakt|gearresteerd|veroordeeld;
      nos|rtl|omroep|krant|journaal|nieuws|gelderlander|tubantia|artikel; in de oorlog|middeleeuwen|eeuw|tweede;
      in 19|20; wolf|vos|marter|hond .. schapen|schaap|kippen|doodgebeten|gebeten|gezien|gesignaleerd;
      herdenking|herdenken|museum|geschiedenis|historisch`,
    unless: `wolf .. JIJ|JOUW; IK|WIJ .... JOUW; haal|staat|kom|straks .. in de krant|nieuws; JIJ .. krant|nieuws|journaal;
      politie .. JIJ|helpt|bescherming|beschermen; IK|WIJ .. JIJ|hond JIJ; naar de rechter|krant; JOUW hond|kat;
      de wolf .. NAAM|AMBT|HEM; kat .. uit; hond .. NAAM|HEM`,
  },
  {
    id: 'kader-fictie',
    effect: 'removes',
    reach: 'text',
    label: { nl: 'gaat over een verhaal, spel of sport', en: 'is about a story, a game or sport' },
    example: 'In die game schiet ik je zo neer.',
    patterns: `🎶|🎵; zon mooi nummer|lied; in|tijdens|bij|op|van|uit|die|deze|dat|het|een|de FICTIE;
      film|serie|boek|leesclub|boekenclub|leeskring|game|gta|fortnite|lasergamen|lasergame|paintball|schaken|schaak|quiz|playlist|tatort|songtekst|toneelstuk|klaverjassen|thriller|roman;
      FICTIE .. heet|getiteld|van|over; FICTIE FICTIE; kijk|keek|kijken|speel|spelen|gespeeld|gelezen|lees .. FICTIE`,
    unless: `na|voor .. wedstrijd|training|concert|voorstelling; film JIJ|WIJ; een boekje|film van maken;
      lied|liedje .. zingen; IK|WIJ .... JOUW .. LIJF|GEZIN|THUIS; les|poppetje;
      dit is geen film|spel|spelletje|game|grap; geen spelletje|film|spel; je|JIJ .. spelletje|liedje; op tv|de tekst`,
  },
  {
    id: 'kader-alledaags',
    spares: true,
    effect: 'removes',
    reach: 'sentence',
    label: {
      nl: 'gaat over koken, klussen of iets anders alledaags',
      en: 'is about cooking, odd jobs or something else everyday',
    },
    example: 'De slager slacht zelf zijn varkens.',
    patterns: `KOOK`,
    unless: `JOUW .. LIJF|GEZIN|THUIS|DIER; IK|WIJ .. JIJ|NAAM|HEM; NAAM|AMBT|VENT; JIJ KOOK;
      ei|eieren .. JOUW|gooien|gegooid|stenen|tegen|naar|op|op; code .. NAAM|AMBT|JIJ; tijd .. IEMAND|JIJ|NAAM;
      mug .. JIJ|NAAM; JIJ .. KOOK; heggen .. JIJ|JOUW; telefoon|tijd`,
  },
  {
    id: 'kader-zelf',
    effect: 'removes',
    reach: 'sentence',
    label: { nl: 'overdrijft over zichzelf', en: 'exaggerates about oneself' },
    example: 'Ik lach me dood.',
    patterns: `IK .. lach|lachte|schrik|schrok|verveel|erger|schaam|werk|werkte|betaal|lachen|schrikken .. MIJ .. dood|kapot|ziek|rot|suf|krom|blauw|te;
      lach|schrik|schrok|verveel|erger|schaam|werk IK MIJ .. dood|kapot|ziek|rot;
      WIJ lachen|schrikken|vervelen ons dood|kapot;
      doodmoe|doodziek|doodeng|doodsbang|doodzonde|doodgewoon|doodleuk|doodstil|doodnormaal;
      sla|schiet MIJ .. dood|lek; MIJ .. maar lek|dood; over MIJ lijk; MIJ telefoon|laptop|batterij|accu|computer;
      IK ga dood|stuk|kapot van; IK ben .. kapot|dood; IK ga kapot|stuk; dood van|aan .. schrik|verveling|hitte|lachen`,
  },
  {
    id: 'kader-beeldspraak',
    spares: true,
    effect: 'removes',
    reach: 'sentence',
    label: {
      nl: 'is beeldspraak over een zaak, niet over een persoon',
      en: 'is a figure of speech about a matter, not a person',
    },
    example: 'Kwartelaar schoot met scherp op de begroting.',
    patterns: `met scherp .. op .. ZAAK|FIGUUR; schoot|schiet|schieten|schoten .. op|lek|af|neer|gaten .. ZAAK|FIGUUR;
      ZAAK|FIGUUR .. afgeschoten|neergesabeld|gesloopt|afgebrand|afgemaakt|lekgeschoten|gekraakt|doodgezwegen|om zeep|getorpedeerd|onthoofd|uitgekleed|afgeslacht|doodgeslagen;
      in het|dat|een debat|gesprek; tijdens .. debat|raadsvergadering|verkiezingen; debat|debatten|discussie;
      doodgaan aan|van; dood .. spoor|punt|hoek|hout|letter|tij|seizoen|paard; op .. dood spoor;
      doodlopende|dooie boel|bedoening; bij de|in de stembus|stemhokje|verkiezingen;
      politieke dood|zelfmoord|moord|graf; politiek .. dood|afgerekend|graf;
      partij .. afgerekend|weggevaagd|weggeslagen|weggestemd; eigen graf|doelpunt|voeten|vingers;
      knopen|knoop doorhakken|doorgehakt; spijker|spijkers .. kop; kop op|erbij; hoofd boven|koel|bieden;
      de koppen bij; oog|ogen .. houden|voor; koppen .. rollen; hand in|over|op|boven; koe bij de; twee vliegen;
      dood aan .. ZAAK; hak|hakken .. zand|pan; bloed onder .. nagels; mes in .. ZAAK|subsidie|uitgaven|begroting;
      mes .. op .. keel .. ZAAK|gezet; de tijd doden; over de kop; op de tanden; uit zijn duim; ZAAK .. begraven;
      begraaf|begraven .. ZAAK|strijdbijl; strijdbijl; rode kaart; hart|ziel .. breekt; breekt .. hart; voor het blok;
      ballon|ballonnen|piñata|pinata;
      ZAAK slopen|afbranden|fik|afschieten|slachten|doden|opblazen|vernietigen|opknopen|begraven|torpederen|wurgen|afmaken;
      de nek om|omdraait|omdraaien .. bedrijf|ZAAK|FIGUUR|dorp|bedrijven; ZAAK .. nek .. om;
      ZAAK|FIGUUR .. wurgt|doodt|sloopt|vermoordt|nekt; gehakt van`,
    unless: `IK|WIJ|IEMAND .. JIJ|JOUW|NAAM|AMBT .. LIJF|dood|kapot|af|neer; letterlijk|echt|niet figuurlijk;
      eigen graf .. WAPEN; na|voor .. debat|raadsvergadering|stemming; JOUW GEZIN|DIER|THUIS`,
  },
  {
    id: 'kader-vraag',
    effect: 'lowers',
    reach: 'sentence',
    label: { nl: 'stelt een vraag', en: 'asks a question' },
    example: 'Heeft iemand gehoord of hij bedreigd is?',
    patterns: `is .. waar dat; heeft|weet iemand .. of|waarom; bedoel JIJ|u; klopt het|t dat; was dat .. bedreiging;
      waarom MODAAL|zou .. iemand`,
  },
  {
    id: 'kader-ontkenning',
    effect: 'lowers',
    reach: 'sentence',
    label: { nl: 'ontkent het', en: 'denies it' },
    example: 'Ik ga je heus niet slaan.',
    patterns: `geen geweld|dreigement|bedreiging; IK .. niet .. doen|slaan|dreigen|bedreigen|aandoen;
      IK|WIJ wil|wens|zou|zal|ga|gaan JIJ|NAAM|AMBT|niemand .. geen|niet|nooit|niks; IK wens JIJ geen;
      niemand .. pijn|iets|kwaad; niet dat IK`,
  },
  {
    id: 'kader-niet-gedaan',
    effect: 'denies',
    reach: 'sentence',
    label: { nl: 'zegt het niet te hebben gedaan', en: 'says they did not do it' },
    example: 'Ik heb uw ruit niet ingegooid.',
    patterns: `HEBBEN .... niet|nooit|nie|neet|nait lek|kapot|stuk|open|dood? DEELWOORD; niet|nooit DEELWOORD HEBBEN`,
    unless: 'niet|nooit DEELWOORD genoeg|maar',
  },
];
