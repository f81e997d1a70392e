/**
 * Fields of words around harm: means, places, injuries, preparation, a victim's habits. None of them is a threat by itself;
 * the weighing (weigh/) sees which stand together and beside whom. `x*` is a verb with all its forms,
 * `om|hakken*` a separable one. Own lists, drawn up field by field.
 */
export const harm: Readonly<Record<string, string>> = {
  GEREEDSCHAP: `hamer hamers moker mokers voorhamer beitel schep scheppen schop spade schoffel hark riek greep hooivork zeis sikkel bijl bijlen
    biele bielen hakbijl kettingzaag motorzaag zaag zagen cirkelzaag handzaag schaar snoeischaar heggenschaar betonschaar kniptang nijptang tang
    tangen waterpomptang moersleutel steeksleutel schroevendraaier boor boormachine nietpistool nietmachine spijker spijkers spijkerpistool schroef
    schroeven slijptol flex schuurmachine brander gasbrander breekijzer koevoet ijzer ijzers stang staaf buis pijp paal palen plank latten lat balk
    knuppel stok stokken wandelstok paraplu zweep riem ketting kettingen touw touwen koord lont tiewraps tape ducttape prikkeldraad schrikdraad net
    klem klemmen val strik lasso haak haken vleeshaak takel lier anker mes messen mesje mesjes fileermes keukenmes broodmes vleesmes stanleymes
    aardappelmes slagersmes scheermes dolk zwaard schaats naald naalden spuit injectie knikkers keien kei kiezel tegel tegels stoeptegel stoeptegels
    klinker klinkers dakpan baksteen bakstenen steen stenen stein sjop sjup emmer emmers jerrycan jerrycans vat vaten vaatje gieter kruiwagen kwast
    kwastje verfroller spuitbus hogedrukspuit brandslang slang tuinslang bezem gasfles pakketje pakket bundel dartpijl dartpijlen dartbord knip
    priem els elsen beugel beitels duimschroeven aambeeld sloophamer rubberhamer houweel pikhouweel kapmes hakmes sabel speer speren lans degen
    hellebaard boemerang boksbeugel honkbalknuppel honkbalknuppels deegroller koekenpan pollepel strijkijzer vleesmolen kaasschaaf rasp fietsketting
    stalen staalkabel tros stekker stekkers hoefijzer pikhaak roeispaan peddel harpoen hengel visdraad vishaak blok betonblok stoeprand stoepkrijt
    stoelpoot putdeksel deksel klep wiel band krik wapenstok karwats mattenklopper vuist vuisten klapstoel barkruk bierfust bierpul flessen
    glasscherven scherf scherven kopstoot glazen bierglas planken nietjes punaise punaises speld spelden breinaald breinaalden angel wapen wapens
    gereedschap trap ladder emmertje teil aanhanger`,
  VUURWAPEN: `buks luchtbuks jachtgeweer geweer geweren dubbelloops pistool pistolen revolver kogel kogels hagel patroon patronen munitie vizier
    loop schot schoten pijl pijlen kruisboog katapult richtkijker hoogzit blaffer pipa gun uzi kalasjnikov granaat handgranaat bom bommen bommetje
    explosief explosieven mortier cobra cobras nitraat vuurwerk carbid rotje rotjes lawinepijl vuurpijl vuurwerkbom brandbom molotov kanon kanonnen
    tank klap alarmpistool waterpistool loden lood kruit buskruit springstof dynamiet autobom atoombom nitraatje knallen knaller strijker strijkers
    scherpschutter sluipschutter sniper mitrailleur schutter schiet schietbaan schietclub schietvereniging trekker voltreffer rookbom rookbommen
    traangas pepperspray drieen bazooka raket`,
  STOF: `benzine diesel petroleum spiritus terpentine brandstof aanmaakblokjes olie zuur zoutzuur chloor ammoniak loog gif vergif rattengif
    rattenkorrels roundup slakkenkorrels laxeermiddel slaappillen mest gier drijfmest giertank stront poep drol drollen hondenpoep hondendrol urine
    pis zeik kots rioolwater riolering bagger slib modder drek compost kunstmest verf lak teer pek lijm purschuim pur cement beton mortel fundering
    specie zand grind zout koffie soep bier ei eieren tomaat tomaten taart slagroomsoes karton melk vla room bloed varkensbloed ingewanden kadaver
    rat ratten rotte vis makreel haring lucifer lucifers lucifertje aansteker peuk sigaret vuur vlam vlammen fik vonk vonken toortsen fakkel fakkels
    brand brandje hitte rook as kaars antivries arseen cyaankali cyanide strychnine kwik lood aceton frituurvet frituurpan frituurolie vet smeer
    gloeiend kokend kokende heet hete stoom gierput gierkelder beerput kattenbak kattenpis vissenkop vissenkoppen visafval slachtafval darmen maden
    wormen eierschalen verfbom verfbommen stinkbom zure bleek ontstopper gootsteenontstopper muizengif slangengif paddenstoel paddenstoelen taxus
    spuitje pilletje pilletjes pil drogeren* vergiftigen* vergiftigd giftig giftige kool koolmonoxide gas gaskraan vlammenwerper kampvuur gloed
    assen rookgordijn laaiend brandend brandende brandt brandde gebrand fikt fikte fikkie`,
  OPSLUITPLEK: `kelder kelders mestkelder kooi hok kot koelcel vriezer diepvries container kliko vuilnisbak vuilcontainer kofferbak bestelbusje
    busje zak jutezak put mestput waterput beerput silo vriescel bunker cel opsluiten* opgesloten dichttimmeren* ketel ketels gehaktmolen hakselaar
    hakselen* shredder versnipperaar betonmolen mixer pers walsen* stort graafmachine minigraver shovel kraan sloopkogel bulldozer dorsmachine
    maaidorser maaier trekker trekkers tractor tractoren vrachtwagen wals kelderluik kruipruimte kerker kooien schuurtje loods schuilkelder kluis
    koffer kist koffers vuilnisbelt vuilniswagen vuilpers schroothoop oven houtversnipperaar papierversnipperaar papiervernietiger blender bosmaaier
    grasmaaier hooipers mestsilo graansilo wurgpaal dwangbuis strafkamp kamp`,
  WATERPLEK: `sloot sloten gracht kanaal vaart rivier plas meer water ven zee haven kade steiger pier brug sluis dijk dijkje vijver beek wad moeras
    veen bodem zwemmen drijven zinken dompelen* onder|dompelen* diep diepe stroming stroom wak ijs ies deep wegzakken* ondiep zwemmend verdronken
    verzopen kopje onder plons plonzen* zwemles zwemvest zwemdiploma reddingsboei vlot waterkant wier kroos riet rietkraag stuw gemaal spui boezem
    kreek wiel getij springtij eb vloed golven overboord kiel kielhalen* veerboot veerpont pont veer bijt blub betonblokken stenen anker koud
    drenkeling dreggen* aanspoelen* aangespoeld haaien`,
  HANGPLEK: `lantaarn lantaarns lantaarnpaal lantaarnpalen straatlantaarn galg galgen boom eik linde balk haak vleeshaak takel ladder mast
    vlaggenmast vlaggestok toren kerktoren watertoren windmolen wiek wieken mik brug viaduct hijskraan plafond trapgat trapleuning strop touw lus
    knoop bungelen* zwaaien* hangt hangen gehangen hing hung wapperen* kruis nagelen* kruisigen* brandstapel schavot guillotine beul hakblok
    schandpaal pek veren kist kiste lijkkist graf gat kuil zoden kerkhof begraafplaats uitvaart rouwkaart rouwkaarten rouwadvertentie krans lint
    grafkrans crematorium urn grafsteen lijkwagen lijkzak bidprentje steenhouwer begrafenisondernemer doodgraver kraaien amen rip testament notaris
    nabestaanden weduwe weduwnaar wees opknopen* op|knopen* opgeknoopt ophangen* op|hangen* opgehangen stroppen touwtje kroonluchter luster kapstok
    kapschuur nok spant tak takken wurgkoord galgenveld galgje executie lichtmast lichtmasten verkeersbord haken dodenmars rouwstoet rouwauto rouw
    condoleance condoleren* bloemstuk grafrede grafschrift opbaren* opgebaard baar lijkschouwer sectie mortuarium kruisje kaarsje kaarsen wake
    requiem avondmaal laatste overlijdensadvertentie overlijdensbericht plot grafkelder zerk zerken doodskist doodkist lijkwade stoffelijk overschot
    kaalslag`,
  LETSEL_W: `blauw blauwe plek plekken bult bulten bloed bloeden* bloedneus bloederig wond wonden hechting hechtingen litteken gips krukken brancard
    rolstoel rollator ambulance ziekenwagen ziekenhuis spoed spoedeisende infuus intensive coma kunstgebit tandarts verlamd mank kreupel invalide
    rietje pijn pien zeer jammeren* piepen* gillen* krijsen* janken* smeken* kruipen* bibberen* trillen* stil stilte stilletjes knieen knie
    knieschijf knieschijven enkel enkels kuiten pezen achillespees ribben tanden tand gebit tongen tong vinger vingers hersens hersenpan schedel nek
    strot keel luchtpijp adamsappel slagader pols polsen ruggengraat bot botten ledematen huid vel kruin haren oog ogen oren neus kaak lip lippen
    hart nieren lever milt ballen kloten kaakbreuk gebroken breuk breuken kneuzing gekneusd schaafwond snee jaap hechten* gehecht verband pleister
    pleisters mitella gipsen hersenschudding knock knockout ko bewusteloos flauwvallen* uitgeteld dwarslaesie verminkt verminken* verminking
    brandwonden blaren blaar littekens bloeding bloedend bloederige bloedt bloedde plasje tandje tandeloos voortanden voortand gebitje kiezen kies
    jukbeen sleutelbeen schouder schouders scheen scheenbeen schenen dijbeen heup stuitje wervel wervels ribbenkast borstkas borstbeen middenrif
    kneukels knokkels knoken duim duimen duimpje pink pinken ringvinger wijsvinger teen tenen hak hiel hielen vlecht vlechten paardenstaart oorlel
    oor trommelvlies oogkas pupil huig hals halsslagader strottenhoofd slaap slapen voorhoofd wang wangen bovenlip kin vuistslag dreun oplawaai
    opstopper muilpeer lel hengst hengsten mep meppen klap klappen pets tik tikje tikken lap rechtse linkse uppercut knietje kniestoot elleboogstoot
    elleboog duw duwtje zet zetje stoot stoten stomp stompen schop schoppen trap trappen schopje aframmeling afranseling rammel pak slaag ransel
    hijs muilkorf bloedbad slachtpartij ehbo letsel verwondingen jankend piepend piept piepte piepen gepiept pijnlijk pijnlijke auw au ai
    sterrenkijken sterretjes`,
  SLACHT: `slager slagerij slagersmes slachten* slacht slachthuis slachtbank abattoir fileren* villen* uitbenen* uit|benen* stropen* gehakt
    gehaktbal worst worsten rollade spek bloedworst ham hammen kluif leegbloeden* leegbloeden leeg|bloeden* braden* spit grillen* roosteren*
    frituren* koken* pluimen* plukken* varken haan slachterij noodslachting slachtmes zult barbecueen* frikandel kroket snert schnitzel filet
    uitsnijden* vel stroop vilt villen gevild gefileerd mosterd ingemaakt inmaken* uitgebeend ontvellen* ontdarmen* darmen pootjes varkenspoot
    haantje gekookt gebraden ingevroren`,
  JACHT: `jager jagers jagen* jacht jachtseizoen drijfjacht seizoen wild everzwijn zwijn wisselt opgejaagd opjagen* mol mollen mollenklem ongedierte
    verdelgen* verdelger uitroeien* ruimen* afschot afschieten* aangeschoten premie beloning kratje krat vat prooi klem strik lokken* hinderlaag
    schietschijf doelwit mikpunt roos jachthut jachtvereniging jachtclub jachtmes schootsveld fazant haas hazen reebok ree reeen hert herten trofee
    opgezet opgezette prijs premiejager strop stroper stropers wildklem muizenval rattenvanger vallen zetten uitgezet speurhond snuffelen* bloedhond
    pitbull pitbulls rottweiler rottweilers herdershond herder bouvier dobermann waakhond hapt aas gier gieren roofdier wolven wolf roedel beest
    beesten bestrijding bestrijden* ontsmetten* uitroken* vergassen* uitgerookt wespennest vliegenmepper muskusrattenvanger schiettent schieten
    zondebok vogelverschrikker`,
  GEWELDSWERK: `duwen* douwen* trekken* sleuren* slepen* slingeren* gooien* smijten* kieperen* mieteren* flikkeren* lazeren* kwakken* keilen*
    storten* dumpen* lozen* gieten* hakken* houwen* kappen* snijden* knippen* zagen* prikken* steken* schieten* knallen* rammen* beuken* timmeren*
    meppen* stompen* schoppen* trappen* stampen* bijten* krabben* wurgen* knijpen* verzuipen* verdrinken* branden* fikken* blussen* smeulen*
    opblazen* slopen* breken* kraken* pletten* vermorzelen* verbrijzelen* vertrappen* scheuren* rukken* grijpen* pakken* vast|pakken* beet|pakken*
    vast|binden* binden* knevelen* afvoeren* af|voeren* wegvoeren* mee|nemen* bij|zetten* spitten* graven* delven* verdoven* remmen* scheren*
    kaal|scheren* brandmerken* martelen* geselen* los|draaien* los|schroeven* los|snijden* door|knippen* door|snijden* door|zagen* om|zagen*
    om|hakken* lek|prikken* lek|steken* in|gooien* in|slaan* in|trappen* aan|steken* uit|roken* om|duwen* om|kieperen* leeg|kieperen* over|gieten*
    leeg|gooien* vol|storten* vol|gooien* pompen* spuiten* smeren* plakken* bekladden* besmeuren* bekogelen* bespugen* spugen* spuwen* tuffen*
    rochelen* klappen* slaan* tikken* petsen* ranselen* schoffelen* vouwen* stouwen* proppen* persen* rijgen* spietsen* verwonden* verbouwen*
    verdraaien* om|draaien* verlossen* wegwerken* weg|werken* wegvagen* afrossen* aftuigen* toetakelen* op|wachten* wachten* achtervolgen*
    schaduwen* volgen* loeren* gluren* bespieden* fotograferen* filmen* sluipen* inbreken* klimmen* aanbellen* aan|bellen* bonken* bonzen* sarren*
    temmen* afmaken* af|maken* kapotmaken* kapot|maken* kapotslaan* kapot|slaan* kapotgooien* kapotschieten* stukslaan* stuk|slaan* stuk|maken*
    doodslaan* dood|slaan* doodschieten* dood|schieten* doodsteken* doodtrappen* doodrijden* dood|rijden* doodmaken* dood|maken* omleggen*
    om|leggen* omver|rijden* omver|duwen* ondersteboven neersteken* neer|steken* neerschieten* neer|schieten* neerslaan* neer|slaan* neer|maaien*
    neerknallen* neer|knallen* afschieten* af|schieten* afknallen* af|knallen* afranselen* af|ranselen* afhakken* af|hakken* afsnijden* af|snijden*
    af|rukken* afbranden* af|branden* platbranden* plat|branden* uitbranden* uit|branden* verbranden* verkolen* verschroeien* roosten* affikken*
    af|fikken* platrijden* plat|rijden* plattrappen* platwalsen* plat|walsen* plat|gooien* overrijden* over|rijden* aanrijden* aan|rijden* scheppen*
    omver|lopen* klemrijden* klem|rijden* klemzetten* klem|zetten* insluiten* in|sluiten* inrijden* in|rijden* intikken* in|tikken* inmetselen*
    ingraven* in|graven* smoren* kelen* onthoofden* vierendelen* radbraken* stenigen* lynchen* liquideren* executeren* uitschakelen* uit|schakelen*
    ombrengen* om|brengen* opruimen* op|ruimen* ruimen* afslachten* af|slachten* verpletteren* kapen* kidnappen* ontvoeren* gijzelen* boeien*
    vastketenen* vast|ketenen* tapen* blinddoeken* muilkorven* folteren* kwellen* ketenen* kneden* kneuzen* knakken* knikken* afbijten* af|bijten*
    toe|takelen* toeslaan* vastgrijpen* vast|grijpen* vasthouden* vast|houden* mee|sleuren* mee|trekken* wegslepen* weg|slepen* opjutten* opstoken*
    ophitsen* op|hitsen* loslaten* los|laten* bestormen* belegeren* blokkeren* dichtlassen* dicht|lassen* dicht|kitten* lek|schieten* leeglopen*
    leeg|lopen* bekrassen* krassen* kalken* spijkeren* inslaan* ingooien* uit|trappen* omgooien* om|gooien* omtrekken* om|trekken* uitrukken*
    uit|rukken* uittrekken* uitsteken* uit|steken* uitslaan* uit|slaan* uitwringen* raken* afgaan* ontploffen* op|blazen* ontsteken* vergiftigen*
    doorsnijden* doorknippen* doorzagen* klieven* splijten* kloven* hengsten* rossen* jenzen* kletsen* lellen* watsen* stalken* belagen* besluipen*
    overmeesteren* vloeren* tackelen* pootjehaken* duwden kegelen* mikken* donderen* pleuren* sodemieteren* ketsen* rammelen* opvreten* op|vreten*
    verslinden* verscheuren* smashen*`,
  DODELIJK: `dood dode dooie doden lijk lijken moord moorden vermoorden* sterven* creperen* kreperen* overlijden* afmaken* vermoord koud eraan draan
    hiernamaals hel graf kist begraven* nekschot executie geliquideerd vogelvrij doelwit levend leven doodgaan doodgaat doodgegaan doodsteek
    doodschop doodslag doodstraf doodvonnis doodziek doods doder gedood dodelijk dodelijke moordenaar moordaanslag dodenlijst zwarte laten offer
    geofferd offeren* sneuvelen* gesneuveld omkomen omgekomen sterf sterft stierf stierven crepeer doodbloeden verrek verrekt hemelen* uitgeschakeld
    eindigen* eindigt eindig eindigde einde overlijdt overleeft overleven* overleef ademen* ademt adem ademhalen hartslag hartstilstand bloedgroep
    donor organen reanimeren* reanimatie euthanasie spuitje verlost geruimd slachtoffers slachtoffer terechtgesteld`,
  GELUID: `boem pats knal pang plons plof krak tik tok tick tock tiktok tak pssst ssst klik zwiep bam paf boom`,
  VOERTUIG: `trekker trekkers tractor tractoren shovel shovels loader busje bus bestelbus vrachtwagen kraan graafmachine minigraver heftruck combine
    maaidorser vrachtauto oplegger kiepwagen giertank motor crossmotor scooter bumper grill gaspedaal gas remmen remleiding remleidingen remkabel
    remkabels rem wielmoeren achterwiel voorwiel stuur banden tank voorruit motorkap spiegels ruitenwisser uitlaat slee boot boeg schroef auto
    bolide brommer bromfiets fiets fietsje bakfiets step scooters scootmobiel hoogwerker verreiker hijskraan sleepwagen mestkar aanhangwagen
    veegwagen sneeuwschuiver bulldozers walsen betonwagen vrachtwagens trucker truck tram trein metro intercity sprinter rails spoor spoorlijn
    perron roltrap lift botsauto botsautos skelter remvloeistof airbag gordel koppeling versnelling wielen wieltje bandje autoband autobanden
    voorband achterband velg velgen ventiel ventielen kentekens koplamp koplampen achterlicht ruitenwissers zijspiegel buitenspiegel bougie suiker
    benzinetank`,
  BENDE: `kerels gasten jongens mannen maten matties broers neven zwagers ooms bende groepje clubje ploeg harde kern hooligans supporters motorclub
    boksschool sportschool volk dorp straat buurt allemaal allen samen man sterk knokploeg neefjes vrienden kroeg achten zessen vijven vieren tienen
    zevenen twaalven zijnen ploegje knapen gozers neefje nichten boys gang mannetjes mannetje vaders moeders ouders leden lid vak tribune
    vriendengroep kameraad kameraden maatje maat makker maffia onderwereld oom mattie vriend leger militie comite cavalerie kudde menigte massa
    meute horde hele heel buurtje buurtschap kamp woonwagenkamp bouwvakkers portier dorpsgenoten klanten collega collegas`,
  ROUTINE: `elke iedere altijd steeds dagelijks wekelijks ochtend ochtends avonds nachts routine route rondje hardlopen hardloopt hardlooprondje
    joggen wandeling ommetje uitlaten uitlaat fietsroute training traint trainen zwemt sportschool baantjes kapper fysio boodschappen supermarkt
    schoolplein opvang voetbalclub tennisclub hockey paardrijden manege stamkroeg vaste tijd stipt kwart halfacht halfnegen halfzeven zelfde
    dezelfde telkens meestal doorgaans gewoonlijk dagelijkse wekelijkse ronde loopje loopt lopen fietst fietsen wandelt wandelen rijdt rijden
    parkeert parkeren tankt sport tennist jogt rent doet haalt brengt ophaalt ophalen wegbrengt wegbrengen thuiskomt thuiskomen vertrekt vertrek
    aankomt aankomst plas bosrand bospad jaagpad kerkdienst yoga pilates zumba dansles zwemles muziekles danst ballet paardrijles repetitie markt
    marktdag kapsalon sauna zonnebank lunchroom lunch bakker slager volkstuin moestuin stationnetje tramlijn buslijn nachtbus fietstunnel tunneltje
    bushokje tankstation snackbar kinderopvang peuterspeelzaal schoolbus klas groepje brugklas havo`,
  KWETSBAAR: `alleen eentje moederziel donker duister onverlicht verlaten stil smal afgelegen achteraf buitenaf achterom steegje poortje tuinpoort
    achterdeur achterraam kier open slot sleutel sleutels camera cameras beveiliging alarm buren lantaarnpalen nachtdienst slaapkamerraam slaapkamer
    dakraam dakkapel serre bijkeuken badkamerraam kelderraam onbewaakt dopjes oortjes doof kwetsbaar eenzame eenzaam donkere onbewaakte stille
    schemering nachtelijk maanlicht lantaarn lantaarns kapot wagenwijd openstaat openstaan klapraam zolderraam keukenraam bovenraam bovenlicht
    balkon verdieping begane grond hoog hoogte diep afgrond steil steile trappen trap leuning reling randje rand glad gladde glibberig nat spekglad
    gladheid steiger losse rot verrot kantelen* struikelen* uitglijden* alarmcode pincode wachtwoord sleutelbos reservesleutel slotje sloten
    kettingslot grendel hangslot schuifpui tuindeur poort tuinhek schutting klimop regenpijp brandtrap steeg brandgang parkeergarage kelderbox
    fietsenkelder fietsenhok garagebox weduwe oma moeder kinderen dochtertje zoontje slaapt slapen snurkt onbeschermd beveiliger beveiligers
    bodyguard`,
  VERRASSING: `cadeau cadeautje kadootje verrassing bezoek bezoekje visite langskomen welkom ontvangst onthaal groeten groetjes felicitatie toetje
    bloemetje bos boeket envelop pakketje pakket bezorgen* bezorger rekening factuur eindafrekening afrekening kwitantie nota presenteren* deurbel
    aanbellen huisbezoek langskomen* langs|komen* langsrijden* opzoeken* op|zoeken* opgezocht bezoeken* bezoekt bezoekers tegenkomen* tegen|komen*
    tegenkom ontmoeten* ontmoeting treffen* treft opwachten* klaarstaan* klaar|staan* klaarstaat klaarzetten* afhalen* ophalen* halen thuisbezorgd
    bestelling bezorgd postpakket bosje lintje strik feestje feest housewarming verwelkomen* onthalen* beurt volgende eerstvolgende eerste
    terugkomen* terug|komen* terugkom spoedig binnenkort gauw snel straks vanavond`,
  GEGEVENS: `adres huisadres huisnummer postcode nummerbord kenteken telefoonnummer mobiel nummer 06 mailadres werkgever werkplek werkadres school
    kinderdagverblijf bso groep klas juf foto fotos filmpje filmpjes video screenshot screenshots appjes berichten naaktfoto naaktfotos bikini
    bikinifoto badpak vakantiefoto vakantiefotos lijst lijstje dossier google maps hoekhuis vrijstaand voordeur witte groene rode deur oprit
    parkeerplek plek garage verdieping etage nachtdienst bsn rekeningnummer pincode wachtwoord ip mac gegevens meisjesnaam geboortedatum
    geboorteplaats deurbel bel naambord bordje stamboom werkzaam rooster agenda locatie live tracker gps camerabeelden dashcam drone deurbelcamera
    gefilmd gefotografeerd fotootje fotootjes kiekje selfie profiel linkedin instagram story appgroep groepsapp telegram doxxen* lekken* uitlekken*
    gelekt doorsturen* verspreiden* verspreid publiceren* online internet krant pers luiken gele blauwe rieten dak hoek hoekwoning rijtjeshuis
    boerderijtje huisnummers straatnaam wijkje merk volvo audi tesla bmw mercedes polo golf cabrio elektrische elektrisch bakje`,
  SEKSWOORD: `rokje jurkje bh slipje badpak bikini kousen panty parfum decollete borsten boezem tieten kont billen benen lijf lekker lekkere geil
    geile heet aaien* uitkleden* uit|kleden* uittrekken* uit|trekken* zoenen* kussen* likken* betasten* knijpen* bedje bed slaapkamer nachtje
    schatje moppie dame meisje lief liefje verlangen* naakt blote bloot condoom kreunen* dromen* droom hengst standje geilen* kontje lekkers schat
    schoonheid poepie liefste hete blik lippen zoen kusje kusjes knuffel strippen* uitkleden opgewonden pijp pijpen* neuk neuken* beffen* vingeren*
    wippen* naaien* dichtslibben logeren douche douchen* douchet badjas nachtjapon nachthemd ondergoed onderbroek broekje hakjes laarsjes ruikt geur
    snuif dichterbij staan aanraken* aanraking voelen* verkrachten* kruis kruisje pik pikkie piemel lul balletjes tiet tietje borst cup bil poesje
    kut spleet gleuf vochtig nat sletje hoertje`,
  POCHEN: `verdiend verdiende heerlijk opgelucht luchtte genoten gelachen hoogtepunt schitterend smaakte smaken* lol oeps foutje
    voorproefje gelukt gepiept piept bekennen* toegeven* ongelukje moest graag opgeruimd loon schuld dikke bult spijt nul applaus applausje buiging
    trots lekker lekkah opluchting netjes geslaagd raak voltreffer bingo strike score missie volbracht klus geklaard gefikst geregeld gefixt bedank
    bedanken lekkere smakelijk eet voelde vloog vlogen lag liggen plons knal boem filmpje volgt beelden foto ervoor erna resultaat hihi grijns
    gejankt gegild gepiep jankte gilde keek schrok schrikken geschrokken`,
  WAARSCHUW: `pas oppassen uitkijken opletten oplet reken bid bidden wedden wedje onthoud waarschuwing advies laatste keus keuze ultimatum deadline
    zolang anders nogmaals ene ooit waag wagen* durf durven* durft probeer reserveren* verzekering verzekerd beveiligen* schuilen* onderduiken*
    verhuizen* emigreren* ongeluk ongelukje ongelukken ongelukkig accident toeval pech voorzichtig uitglijden* glijden* struikelen* brandgevaarlijk
    kortsluiting boeten* bezuren* bekopen* berouwen* leren* lesje merken* meemaken* overkomen* overleven* wreken* wraak vergelden* vergelding
    oogsten* waarschuwen* gewaarschuwd waarschuwingen opgelet hoed hoeden* wapenen* schuilen schuil verstop verstoppen* vluchten* vlucht ontkomen*
    ontsnappen* wegduiken* duik ren rennen* onthouden* vergeet vergeten* vergeef vergiffenis betalen* bloeden* genade medelijden pardon geduld
    gevolgen gevolg consequenties verantwoorden afrekening afrekenen* eindafrekening vereffenen* rekeningen openstaande spijten* berouwen bezuren
    bekopen kosten* kost kosten zul zult zulst overleef rampen lot kwaad ellende toestanden ongevallen ongeval botsing defect brandveilig rookmelder
    rookmelders brandblusser blusser brandverzekering levensverzekering opstalverzekering uitvaartpolis verzeker inboedel kluisje vest kogelvrij
    kogelvrije kogelwerend helm helmpje beveiligd bewaakt bodyguards onderduikadres koffers inpakken wegwezen misschien toevallig zomaar ineens
    plots plotseling opeens zonde jammer`,
  SPOT_LOT: `rust rusten zacht slaap slapen wakker ogen dicht open voorgoed laatste einde eind klaar gedaan voorbij uit afgelopen hiernamaals hemel
    hel duivel petrus engelen geschiedenis verleden herinnering vermist verdwenen spoorloos verdwijnen* vinden gevonden terugvinden* niemand
    wegwezen leven dood doden sterven overlijden sterfdag verjaardag kerst halen* haalt meemaken opgeruimd dagen geteld eeuwige eeuwig welterusten
    geniet genieten* afscheid vaarwel adio houdoe doei tabee zwaai zwaaien uitgeteld kantje randje aftellen* tellen* tel telt teller klok klokje
    tikt tijd tijdje tijden uur uren minuten dag weken seconden tikken zandloper houdbaarheidsdatum houdbaar verlopen vervallen langer beurt lijst
    lijstje bovenaan nieuwjaar nalatenschap erfenis erfgenamen oud lot voorbeeld achterna volgende opvolger vorige voorganger voorgangers`,
};
