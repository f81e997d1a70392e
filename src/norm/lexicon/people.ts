/** Who: pronouns with their dialect forms, offices, relatives, animals, parts of the body. Own lists. */
export const people: Readonly<Record<string, string>> = {
  IK: 'ik k ikke ikzelf ikzelve ich iek ekik kzal kga khoop kwil kom-ik kheb khebbe ikke',
  MIJ: 'mij me mijn mn mien mie miene mijne mezelf mijzelf myn m’n mi ons onze mijnes',
  WIJ: 'wij we wi wie-j wiej wiele wieleu wulder wijle wijlie mèr welle',
  /** The second person as subject or object; possessive ones stand under JOUW too. */
  JIJ: `jij je jou u ge gij gie iej ij ie-j oe oew ouw ou oen joe dich doe-st dou doow diech dij dijn dien gai gei jie
    ow jo jai ieje oetje hedde zijde hebde kunde zoude ga-de daste biste heste moste wilste wolste kunste kumste zulste dyn jim jullieë jijzelf uzelf jezelf tegen-u aan-u gijle ghij gy jy jau jah u. jo jouw jau uch you your ur`,
  ALLEEN_JIJ: 'jij gij ge iej doe-st jie gie dou jijzelf gy jy ghij',
  JOUW: `je jouw jou u uw uwe uwen oew oewe ouw oen joen joe oe dien dienen diene dien’n ow oewen jullie jouwe oene jouw oenne joew joewe dijn ouwe diens diejn oer`,
  JULLIE: `jullie jullies ullie gullie gulder ulder ulle ulle olle jolu julie jullieë jolen iejleu jimme gijlie gelle
    ulie golle geer ollie oluu ieleu iele jullieie ieluu ulleke jule jelui`,
  HEM: `hem haar hij hij zij m dr d’r heur hum hur ’m em hm er-um um zun zien ehm dn den-dieë die-daar`,
  ZIJN: `zijn zn haar dr heur hum zien zun hur zien’n ’r d’r diens hun harre huur`,
  ZE: 'ze zij hen hun die ze-daar zullie zulder hullie hun allemaal',
  IEMAND: `iemand ze men wie mensen iedereen jongens mannen boeren dorp degene diegene eentje eene ieman emes emand iemes een-of-andere
    vrienden maten kameraden gasten leden volk hooligans buurt burgers we`,
  AMBT: `wethouder burgemeester burgermeester burgervader burgermoeder raadslid raadslied gemeenteraadslid fractievoorzitter fractieleider lijsttrekker wethoudster
    locoburgemeester statenlid gedeputeerde minister kamerlid politicus politica bestuurder dijkgraaf heemraad fractievolger griffier staatssecretaris
    schepen raadsvrouw raadsman burgemeisteres voorzitter wethoudertje burgemeestertje wethouwer borgemeister burgemeister boargemeester
    commissaris premier raadslidje portefeuillehouder schepene burgemeestersvrouw raadsleedje wethoalder wethoader wethaoler
    wethaalder lijstduwer partijleider gemeentesecretaris voorman politiekeling`,
  BESTUUR: `gemeente gemeenteraad raad college wethouders raadsleden burgemeesters politici bestuurders politiek bestuur overheid
    ambtenaren partij partijen coalitie kabinet provincie gemeentehuis stadhuis fractie fracties regenten regering raadje
    collegeleden regentenkliek gemientehoes gemientehuus gemeintehuis ambtenarij stadsbestuur gemeentebestuur dorpshuis waterschap politiekers`,
  VENT: 'vent kerel man wijf vrouw mens gast gozer knakker figuur vrouwtje mannetje wicht meid trut kereltje manneke vrouwmens persoon snuiter gek idioot eikel lul klootzak zak',
  AANSPREEK: `popje meneer mevrouw mevr mw mvr dhr mijnheer heer makker maat vriend vriendje vriendin schat schatje schattebout schattie lieverd liefje meisje jongen jochie menneke manneke ventje mop moppie
    popje lekkerding wijffie moatje kameraad jong jongeman dame damesje madam snoes snoepie pik pikkie gozertje meneertje mevrouwtje knul`,
  GEZIN: `man vrouw echtgenoot echtgenote kind kinderen kids kindertjes kindjes kroost koters zoon zoons zoontje dochter dochters dochtertje gezin familie moeder vader ouders oma opa broer
    broertje zus zusje kleinkind kleinkinderen kleinzoon kleindochter baby partner vriendin vrouwtje ma pa ma-tje schoonmoeder schoonouders nicht neef neefje nichtje
    wief wicht kinder blagen blaag vrouwke jong jongens kiender kleinen kleintje meisjes dochterke zeuntje zoontjes koter geliefden dierbaren naasten gezinnetje huisgenoten moeke mam pap
    mams paps kinders tweeling stiefzoon thuisfront`,
  DIER: `hond honden hondje poes kat katten katje paard paarden pony konijn konijnen kippen kip schapen schaap koeien koe
    hondjes huisdier huisdieren dieren dier vogels vee geit geiten cavia labrador teckel poezen hoond peerd kachel kater puppy parkiet papegaai`,
  LIJF: `kop hoofd nek keel strot been benen poot poten bot botten tand tanden gebit bek smoel muil gezicht
    ribben rib knie knieën knieschijf knieschijven vinger vingers vingertjes hand handen arm armen oog ogen tong bal ballen kloten hersens hersenen schedel rug hart huid
    ingewanden darmen oor oren neus tenen hals kaak kaken harses kanis tronie porem toet lijf hoes bakkes kont reet ruggengraat pens vel
    smoelwerk mond lip lippen voet voeten tiet tieten pik lul piemel lichaam vuile-bek voortanden bakkie kneuk knoken
    koppe toeter knar knake pokkel kis kinnebak been’n achterwerk maag buik nekvel pols polsen enkels schenen schouders borst porum aangezicht smikkel waffel`,
  THUIS: `motorkap duiven kippenhok duivenhok tuinhek treurwilg boom boompje remmen remleiding remkabel fietsband band achterruit voorruit portier klokken schommel konijnenhok bijenkast bijenkasten huis huisje woning deur voordeur achterdeur raam ramen ruit ruiten auto wagen bus busje fiets schuur schuurtje garage tuin voortuin achtertuin heg hek
 poort brievenbus caravan camper boot bootje erf stoep oprit dak stal boerderij schutting scooter motor villa appartement adres keuken slaapkamer 
 bedrijf winkel kantoor kapsalon praktijk gevel banden autobanden lak lakwerk hok kliko keet spiegels buitenspiegel tuinhuis tuinhuisje tuinkabouters vensters venster voorgevel muur carport bungalow optrekje huus hoes huuske heuske
 poorte schuurdeur ruutn ruiters dure velgen bromfiets bakfiets zolder balkon trampoline zwembad moestuin kas deurmat drempel oprijlaan voordeure slaapkamerraam wagentje volkstuin schapenstal paardenstal paardenbak 
 woonst kruidtuin plantenbakken bloembakken badkamer kozijn rolluik`,
  KANTOOR:
    'fractiekantoor partijkantoor fractiehuis gemeentehuis stadhuis raadhuis raadzaal kantoor balie campagnebus partijbureau verkiezingsbord verkiezingsborden',
};

/** Heads of compounds: `zolderraam`, `vakantiehuis`, `parkeerbeleid`. Longest class wins; a word of four letters or more. */
export const compoundClasses = ['THUIS', 'AMBT', 'GEZIN', 'ZAAK', 'WAPEN', 'STRAAT'] as const;
