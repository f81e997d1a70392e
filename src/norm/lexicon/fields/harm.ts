/**
 * Fields of words around harm: means, places, injuries, preparation, a victim's habits. None of them is a threat by itself;
 * the weighing (weigh/) sees which stand together and beside whom. `x*` is a verb with all its forms,
 * `om|hakken*` a separable one. Own lists, drawn up field by field.
 */
export const harm: Readonly<Record<string, string>> = {
  GEREEDSCHAP: `hamer hamers moker mokers voorhamer beitel schep scheppen schop spade schoffel hark riek greep hooivork zeis sikkel bijl bijlen biele bielen hakbijl
    kettingzaag motorzaag zaag zagen cirkelzaag handzaag schaar scharen snoeischaar heggenschaar betonschaar kniptang nijptang tang tangen waterpomptang
    moersleutel sleutelset steeksleutel schroevendraaier boor boormachine klopboor nietpistool nietmachine nietjesmachine spijker spijkers spijkerpistool
    schroef schroeven slijpsteen slijptol flex schuurmachine lasapparaat brander gasbrander soldeerbout breekijzer koevoet koevout ijzer ijzers stang staaf
    buis pijp paal palen plank latten lat balk knuppel stok stokken wandelstok paraplu zweep riem ketting kettingen touw touwen koord lont tiewraps
    kabelbinder tape ducttape prikkeldraad schrikdraad net klem klemmen val strik lasso haak haken vleeshaak takel katrol lier anker mes messen mesje
    mesjes fileermes fileermesje keukenmes broodmes vleesmes stanleymes verkensmes aardappelmes slagersmes scheermes dolk zwaard schaats naald naalden
    spuit injectie knikkers keien kei kiezel tegel tegels stoeptegel stoeptegels klinker klinkers dakpan baksteen bakstenen steen stenen stein sjop sjup
    emmer emmers jerrycan jerrycans vat vaten vaatje gieter gietertje kruiwagen kwast kwastje verfroller verfspuit spuitbus hogedrukspuit brandslang slang
    tuinslang bezem gasfles propaan pakketje pakket bundel dartpijl dartpijlen dartbord knip
    priem els elsen beugel beitels duimschroef duimschroeven aambeeld voorslaghamer sloophamer rubberhamer houweel pikhouweel kapmes hakmes sabel
    speer speren lans degen hellebaard boemerang boksbeugel honkbalknuppel honkbalknuppels deegroller koekenpan pollepel strijkijzer vleesmolen
    kaasschaaf rasp oestermes fietsketting sneeuwketting stalen staalkabel landvast tros verlengsnoer verlengsnoeren stekker stekkers paletmes
    hoefijzer hooihaak pikhaak bootshaak roeispaan peddel peddels harpoen hengel visdraad vishaak houtblok blok betonblok stoeprand stoepkrijt
    stoelpoot putdeksel deksel klep wieldop wiel band stalenband krik wapenstok gummiknuppel karwats mattenklopper bullepees vuist vuisten klapstoel
    barkruk bierfust bierpul flessen beerfles glasscherf glasscherven scherf scherven kopstoot glazen bierglas planken heggeschaar tacker nietjes
    punaise punaises speld spelden breinaald breinaalden injectienaald angel wapen wapens gereedschap trap ladder emmertje teil aanhanger`,
  VUURWAPEN: `buks kogelbuks luchtbuks jachtgeweer geweer geweren dubbelloops shotgun pistool pistolen revolver kogel kogels hagel patroon patronen munitie vizier
    loop schot schoten pijl pijlen kruisboog katapult richtkijker hoogzit blaffer pipa gun glock uzi kalasjnikov granaat handgranaat bom bommen bommetje
    explosief explosieven mortier cobra cobras nitraat vuurwerk carbid rotje rotjes lawinepijl vuurpijl knalvuurwerk vuurwerkbom brandbom molotov mollie
    kanon kanonnen tank klap klappertjes luger beretta ak47 alarmpistool neppistool waterpistool dumdum loden lood kruit buskruit tnt semtex
    springstof dynamiet detonator bermbom autobom kernbom atoombom napalm nitraatje nitraatjes knallen knaller vlinderbom strijker strijkers vizieren
    scherpschutter sluipschutter sniper mitrailleur schutter schiet schietbaan schietclub schietvereniging trekker trekkertje veiligheidspal
    patroongordel voltreffer rookbom rookbommen traangas pepperspray drieen bazooka raketwerper raket`,
  STOF: `benzine diesel petroleum spiritus terpentine thinner brandstof aanmaakblokjes olie zuur zoutzuur chloor ammoniak loog gif vergif rattengif
    rattenkorrels roundup bestrijdingsmiddel insecticide slakkenkorrels laxeermiddel laxeerpillen slaappillen rohypnol mest gier drijfmest giertank stront
    poep drol drollen hondenpoep hondendrol urine pis zeik kots rioolwater riolering bagger slib modder drek compost kunstmest veevoer mengvoer verf lak
    teer pek lijm purschuim pur cement beton mortel fundering specie zand grind zout zoutwater koffie soep bier ei eieren tomaat tomaten taart slagroomsoes
    karton melk vla room bloed varkensbloed ingewanden kadaver rat ratten rotte vis makreel haring lucifer lucifers lucifertje aansteker peuk sigaret vuur
    vlam vlammen fik vonk vonken toorts toortsen fakkel fakkels brand brandje hitte rook as kaars
    antivries arseen cyaankali cyanide blauwzuur strychnine kwik lood aceton petroleumlamp gasolie frituurvet frituurpan frituurolie vet smeer
    gloeiend kokend kokende heet hete heetwater stoom teerpot gierput gierkelder beerput kippenstront kattenbak kattenpis vissenkop vissenkoppen
    visafval slachtafval darmen ingewand karkas maden wormen eierschalen verfbom verfbommen glitterbom stinkbom boterzuur zure bleek ontstopper
    gootsteenontstopper muizengif slangengif paddenstoel paddenstoelen taxus ampul spuitje spuitjes injecteren* pilletje pilletjes pil drogeren*
    vergiftigen* vergiftigd giftig giftige kool koolmonoxide gas gasje gaskraan uitlaatgas vlammenwerper vlammenzee vuurzee inferno haardvuur kampvuur
    gloed smeulend assen rookgordijn brandgevaar laaiend brandend brandende brandt brandde gebrand fikt fikte fikkie fikje`,
  OPSLUITPLEK: `kelder kelders mestkelder kooi hok kot koelcel vriezer diepvries container kliko vuilnisbak vuilcontainer kofferbak laadruim bestelbusje busje zak
    jutezak put mestput waterput beerput silo vriescel bunker cel opsluiten* opgesloten dichttimmeren* ketel ketels gehaktmolen haksler hakselaar hakselen*
    shredder versnipperaar betonmolen mixer pers walsen* stort graafmachine minigraver shovel kraan sloopkogel bulldozer dorsmachine maaidorser maaier
    trekker trekkers tractor tractoren vrachtwagen wals
    kelderluik kruipruimte kruipkelder kerker cachot isoleercel kooien schuurtje loods schuilkelder kluis koffer kist koffers vuilnisbelt vuilniswagen
    vuilpers afvalpers schroothoop autosloop autowrak verbrandingsoven oven crematieoven hakselmachine houtversnipperaar papierversnipperaar
    papiervernietiger blender gehaktmachine cirkelmaaier bosmaaier grasmaaier rooimachine hooipers balenpers mestmixer mestsilo graansilo voersilo
    gaskamer wurgpaal dwangbuis strafkamp kamp heropvoedingskamp goelag`,
  WATERPLEK: `sloot sloten gracht kanaal vaart rivier plas meer water ven zee haven kade steiger pier brug sluis dijk dijkje vijver beek beekje wad moeras veen bodem
    zwemmen drijven zinken spoelbak dompelen* onder|dompelen* diep diepe stroming stroom wak ijs ies deep verzinken* wegzakken*
    ondiep kanaaltje zwemmend verdronken verzopen kopje onder plons plonzen* zwemles zwemvest zwemdiploma zwembandjes reddingsboei vlot waterkant
    waterbodem wier kroos riet rietkraag stuw gemaal spui boezem vlietje kreek wiel getij springtij eb vloed golven overboord kiel kielhalen* veerboot
    veerpont pont veer ijsgat bijt blub betonblokken stenen anker koud watergraf drenkeling dreggen* gedregd aanspoelen* aangespoeld vissenvoer haaien`,
  HANGPLEK: `lantaarn lantaarns lantaarnpaal lantaarnpalen straatlantaarn galg galgen boom eik linde balk dakbalk haak vleeshaak takel ladder mast vlaggenmast
    vlaggestok toren kerktoren watertoren windmolen wiek wieken mik brug viaduct hijskraan plafond trapgat trapleuning strop touw lus knoop bungelen*
    zwaaien* hangt hangen gehangen hing hung hungen wapperen* kruis nagelen* kruisigen* brandstapel schavot guillotine beul hakblok schandpaal schandblok
    pek veren kist kiste lijkkist graf gat kuil zoden kerkhof begraafplaats uitvaart rouwkaart rouwkaarten rouwadvertentie krans lint grafkrans crematorium
    urn grafsteen lijkwagen lijkzak bidprentje steenhouwer begrafenisondernemer uitvaartonderneming doodgraver kraaien amen rip testament notaris
    nabestaanden weduwe weduwnaar wees weesjes halfwees
    opknopen* op|knopen* opgeknoopt ophangen* op|hangen* opgehangen stroppen touwtje kroonluchter luster kapstok kapschuur nok nokbalk spant daktimmer
    tak takken wurgkoord galgenveld galgje executie executies lichtmast lichtmasten verkeersbord kraanarm haken dodenmars dodencel rouwstoet rouwauto
    rouwrand rouw condoleance condoleren* condoleances bloemstuk grafrede grafschrift opbaren* opgebaard baar lijkschouwer lijkschouwing sectie
    mortuarium obductie toeteling kruisje kaarsje kaarsen wake dodenwake requiem zielenmis avondmaal laatste sacrament zwartgerand
    overlijdensadvertentie overlijdensbericht overlijdensakte plot grafkelder zerk zerken knekels knekelveld doodskist doodkist lijkwade lijkje
    stoffelijk overschot kaalslag`,
  LETSEL_W: `blauw blauwe plek plekken bult bulten bloed bloeden* bloedneus bloederig wond wonden hechting hechtingen litteken gips krukken brancard rolstoel
    rollator ambulance ziekenwagen ziekenhuis spoed spoedeisende infuus intensive coma kunstgebit prothese tandarts tandartsrekening revalidatie
    revalideren* verlamd mank kreupel invalide rietje sondevoeding pijn pien zeer jammeren* piepen* gillen* krijsen* janken* smeken* kruipen* bibberen*
    trillen* stil stilte stilletjes knieen knie knieschijf knieschijven enkel enkels kuiten kuitbeen pezen achillespees ribben tanden tand gebit tongen
    tong vinger vingers hersens hersenpan schedel nek strot keel luchtpijp adamsappel slagader pols polsen ruggengraat nekwervel bot botten ledematen huid
    vel kruin haren oog ogen oren neus kaak lip lippen hart nieren lever milt ballen kloten
    blauwoog kaakbreuk gebroken breuk breuken kneuzing kneuzingen gekneusd schaafwond snee sneeen jaap jaapje japen hechten* gehecht verband pleister
    pleisters pleistertje mitella gipsen spalk hersenschudding knock knockout ko bewusteloos bewustelozen flauwvallen* uitgeteld dwarslaesie
    verlamming verminkt verminken* verminking brandwond brandwonden blaren blaar littekens bloeding bloedend bloederige bloedt bloedde bloedplas
    plasje stolsel tandje tandeloos voortanden voortand melktand gebitje kunsttanden kiezen kies jukbeen jukbeenderen neusbeen sleutelbeen schouder
    schouders scheen scheenbeen schenen dijbeen heup staartbeen stuitje wervel wervels ribbenkast borstkas borstbeen middenrif zonnevlecht kneukels
    knokkels knoken duim duimen duimpje pink pinken ringvinger wijsvinger teen tenen hak hiel hielen vlecht vlechten paardenstaart oorlel oor
    trommelvlies oogkas pupil tongetje huig gorgel hals halsslagader strottenhoofd slaap slapen voorhoofd schedeldak wang wangen onderlip bovenlip kin
    vuistslag dreun dreunen oplawaai oplawaaien opdoffer opstopper muilpeer lel lellen hengst hengsten watjekou mep meppen klap klappen pets tik tikje
    tikken optater opsodemieter opdonder lap loeier rechtse linkse uppercut knietje kniestoot elleboogstoot elleboog kopstoten duw duwtje duwtjes zet
    zetje stoot stoten stomp stompen schop schoppen trap trappen trapjes schopje aframmeling afranseling rammel rammeling pak slaag ransel hijs
    muilkorf vleeswond zwachtel bloedbad slachtpartij brancards ehbo spoedarts letsel verwonding verwondingen kreunend jankend piepend piept piepte
    piepen gepiept pijnlijk pijnlijke auw au aua ai sterrenkijken sterretjes`,
  SLACHT: `slager slagerij slagersmes slachten* slacht slachthuis slachtbank abattoir fileren* villen* uitbenen* uit|benen* stropen* panklaar gehakt gehaktbal
    worst worsten rollade spek bloedworst ham hammen kluif leegbloeden* leegbloeden uitbloeden* uitdruipen* uit|bloeden* leeg|bloeden* braden* braadspit
    spit grillen* roosteren* frituren* koken* pluimen* plukken* varken haan
    slachterij noodslacht noodslachting slachtblok slachtbijl slachtmes kopvlees zult bloedbak kaantjes braadworst barbecueen* fricadel frikandel
    kroket snert schnitzel filet fileermessen kotelet karbonade braadstuk uitsnijden* vel afvillen* stroop fileert vild vilt villen gevild gefileerd
    gepaneerd mosterd ingemaakt inmaken* uitgebeend ontvellen* ontdarmen* darmen pootjes varkenspoot hanenkam kippennek haantje gekookt gebraden
    ingevroren`,
  JACHT: `jager jagers jagen* jacht jachtseizoen drijfjacht jachtaccident seizoen aanstaan wild everzwijn zwijn wisselt opgejaagd opjagen* mol mollen mollenklem
    ongedierte verdelgen* verdelger verdelging uitroeien* uitroeiing ruimen* afschot afschieten* aanschieten* aangeschoten bejagen* premie beloning kratje
    krat vat prooi klem strik lokken* lokaas valkuil hinderlaag schietschijf doelwit mikpunt roos
    jachthut jachtvereniging jachtgezelschap jachtclub jachtmes jachtterrein drijvers weitas schietkans schootsveld fazant haas hazen reebok ree reeen
    hert herten wildzwijn jachttrofee trofee trofeeen opgezet opgezette prijs premiejager premiejagers koppensneller koppensnellers strop stroper
    stropers wildklem berenklem beerklem muizenval rattenval rattenvanger vallen zetten uitgezet opgespoord speurhond speurhonden speuren* snuffelen*
    bloedhond bloedhonden pitbull pitbulls rottweiler rottweilers herdershond herder bouvier dobermann waakhond bijtgraag hapt aas gier gieren
    roofdier wolven wolf roedel beest beesten bestrijding bestrijden* ontsmetten* uitroken* vergassen* uitgerookt verdelgd plaagdier plaagdieren
    ongediertebestrijder wespennest vliegenmepper mollenvanger muskusrattenvanger schiettent schieten kermisgeweer doelwitten zondebok
    vogelverschrikker`,
  GEWELDSWERK: `duwen* douwen* trekken* sleuren* slepen* slingeren* gooien* smijten* kieperen* mieteren* flikkeren* lazeren* kwakken* keilen* storten* dumpen* lozen*
    gieten* hakken* houwen* kappen* snijden* knippen* zagen* prikken* steken* schieten* knallen* rammen* beuken* timmeren* meppen* stompen* schoppen*
    trappen* stampen* bijten* krabben* wurgen* knijpen* verzuipen* verdrinken* branden* fikken* blussen* smeulen* opblazen* slopen* breken* kraken*
    pletten* vermorzelen* verbrijzelen* vertrappen* scheuren* rukken* grijpen* pakken* vast|pakken* beet|pakken* vast|nagelen* vast|binden* binden*
    knevelen* afvoeren* af|voeren* wegvoeren* mee|nemen* bij|zetten* spitten* graven* delven* verdoven* remmen* scheren* kaal|scheren* brandmerken*
    martelen* pijnigen* geselen* los|draaien* los|schroeven* los|snijden* door|knippen* door|snijden* door|zagen* door|slijpen* uit|zagen* om|zagen*
    om|hakken* lek|prikken* lek|steken* in|gooien* in|slaan* in|trappen* aan|steken* uit|roken* om|duwen* om|kieperen* leeg|kieperen* over|gieten*
    leeg|gooien* vol|storten* vol|gooien* vol|pompen* pompen* spuiten* smeren* plakken* bekladden* besmeuren* bekogelen* bespugen* spugen* spuwen* tuffen*
    rochelen* klappen* slaan* tikken* petsen* ranselen* aframmelen* schoffelen* vouwen* stouwen* proppen* persen* rijgen* spietsen* harpoeneren* bezeren*
    verwonden* verbouwen* verdraaien* om|draaien* verlossen* ontdoen* wegwerken* weg|werken* wegmaaien* wegvagen* afrossen* aftuigen* toetakelen*
    onderspuiten* op|wachten* wachten* achtervolgen* schaduwen* volgen* loeren* gluren* bespieden* begluren* fotograferen* filmen* sluipen* inbreken*
    klimmen* aanbellen* aan|bellen* bonken* bonzen* sarren* temmen* dresseren*
    afmaken* af|maken* kapotmaken* kapot|maken* kapotslaan* kapot|slaan* kapotgooien* kapotschieten* stukslaan* stuk|slaan* stukmaken* stuk|maken*
    stukgooien* doodslaan* dood|slaan* doodschieten* dood|schieten* doodsteken* doodtrappen* doodrijden* dood|rijden* doodmaken* dood|maken* omleggen*
    om|leggen* omver|rijden* omverduwen* omver|duwen* omverrijden* omverwerpen* ondersteboven neersteken* neer|steken* neerschieten* neer|schieten*
    neerslaan* neer|slaan* neermaaien* neer|maaien* neerknallen* neer|knallen* afschieten* af|schieten* afknallen* af|knallen* afranselen*
    af|ranselen* afhakken* af|hakken* afsnijden* af|snijden* afrukken* af|rukken* afbranden* af|branden* platbranden* plat|branden* uitbranden*
    uit|branden* verbranden* verkolen* verschroeien* roosten* opfikken* affikken* af|fikken* platrijden* plat|rijden* plattrappen* platwalsen*
    plat|walsen* plat|gooien* platgooien* omkatten* overrijden* over|rijden* aanrijden* aan|rijden* scheppen* schampen* omver|lopen* bijrijden*
    klemrijden* klem|rijden* klemzetten* klem|zetten* insluiten* in|sluiten* inrijden* in|rijden* intikken* in|tikken* inkeilen* inbeuken* in|beuken*
    inmetselen* ingraven* in|graven* onderstoppen* onder|stoppen* onderwerken* smoren* kelen* onthoofden* onthalzen* vierendelen* radbraken* stenigen*
    lynchen* liquideren* elimineren* executeren* uitschakelen* uit|schakelen* ombrengen* om|brengen* opruimen* op|ruimen* ruimen* afslachten*
    af|slachten* verpletteren* verguizen* kapen* kidnappen* ontvoeren* gijzelen* boeien* vastketenen* vast|ketenen* tapen* blinddoeken* muilkorven*
    muilbanden* folteren* kwellen* ketenen* kneden* kneuzen* knakken* knikken* afknijpen* afbijten* af|bijten* toe|takelen* toeslaan* toe|slaan*
    toesteken* beetgrijpen* beet|grijpen* vastgrijpen* vast|grijpen* vasthouden* vast|houden* meesleuren* mee|sleuren* meetrekken* mee|trekken*
    wegslepen* weg|slepen* afslepen* opjutten* opstoken* ophitsen* op|hitsen* loslaten* los|laten* bestormen* belegeren* blokkeren* barricaderen*
    dichtlassen* dicht|lassen* dichtkitten* dicht|kitten* dichtplakken* lekschieten* lek|schieten* leeglopen* leeg|lopen* leegsteken* bekrassen*
    krassen* kalken* bekalken* spijkeren* vast|spijkeren* inslaan* ingooien* eruit|gooien* eruitgooien* uit|trappen* eruit|trappen* eruit|slaan*
    omgooien* om|gooien* omtrekken* om|trekken* ontwrichten* uitrukken* uit|rukken* uittrekken* uitsteken* uit|steken* uitkrabben* uit|krabben*
    uitslaan* uit|slaan* uitwringen* raken* afgaan* exploderen* ontploffen* op|blazen* ontsteken* detoneren* vergiftigen* saboteren* doorsnijden*
    doorknippen* doorzagen* doorklieven* klieven* splijten* kloven* hengsten* rossen* poeieren* jenzen* kletsen* lellen* watsen* oplappen* stalken*
    belagen* bespringen* besluipen* toetreden* overmeesteren* vloeren* tackelen* pootjehaken* duwden kegelen* mikken* donderen* pleuren* sodemieteren*
    ketsen* rammelen* vertimmeren* vertrappelen* opvreten* op|vreten* verslinden* verscheuren* smashen*`,
  DODELIJK: `dood dode dooie doden lijk lijken moord moorden vermoorden* sterven* creperen* kreperen* overlijden* afmaken* vermoord koud eraan draan hiernamaals hel graf kist begraven* nekschot executie geliquideerd vogelvrij doelwit levend leven
    doodgaan doodgaat doodgegaan doodsteek doodschop doodslag doodstraf doodvonnis doodziek doods doodsklok doodsprentje doodsbrief doder gedood
    dodelijk dodelijke moordenaar moordaanslag moordlijst dodenlijst hitlijst zwarte laten bloedvergieten offer geofferd offeren* sneuvelen*
    gesneuveld omkomen omgekomen stervend sterf sterft stierf stierven crepeer creperend doodbloeden verrek verrekt hemelen* kapoeres kassiewijlen
    uitgeschakeld koudgemaakt koud|maken* eindigen* eindigt eindig eindigde einde overlijdt overleeft overleven* overleef ademen* ademt adem ademhalen
    hartslag hartstilstand bloedgroep donorcodicil donor orgaandonor organen reanimeren* reanimatie euthanasie spuitje afmaker verlost geruimd
    slachtoffers slachtoffer terechtstellen* terechtgesteld`,
  GELUID: `boem pats beng knal pang plons plof ploef krak krakk tik tok tick tock tiktok tak pssst psst pssssssst ssst klik zwiep woesj bam paf kaboem boom`,
  VOERTUIG: `trekker trekkers tractor tractoren shovel shovels loader busje bus bestelbus vrachtwagen kraan graafmachine minigraver heftruck combine maaidorser
    vrachtauto oplegger kiepwagen giertank motor crossmotor scooter bumper grill gaspedaal gas remmen remleiding remleidingen remkabel remkabels rem
    wielmoeren achterwiel voorwiel stuur banden brandstoftank tank carrosserie voorruit motorkap spiegels ruitenwisser uitlaat chassis slee boot boeg
    schroef
    auto bolide brommer bromfiets fiets fietsje bakfiets step scooters scootmobiel pantserwagen hoogwerker verreiker hijskraan takelwagen sleepwagen
    kiepkar mestkar aanhangwagen paardentrailer veegwagen sneeuwschuiver bulldozers walsen betonwagen cementwagen vrachtwagens trucker truck tram
    trein metro lijnbus intercity sprinter goederentrein rails spoor spoorlijn perron roltrap lift botsauto botsautos skelter remblok remblokken
    remvloeistof remvoering airbag airbags gordel koppeling versnelling dynamo wielen wieltje bandje autoband autobanden voorband achterband velg
    velgen ventiel ventielen kentekens koplamp koplampen achterlicht ruitenwissers zijspiegel buitenspiegel bougie suiker benzinetank brandstofleiding`,
  BENDE: `kerels gasten jongens mannen maten makkers matties broers neven zwagers ooms bende groepje clubje ploeg harde kern hooligans supporters motorclub
    boksschool sportschool kooivechter volk dorp straat buurt allemaal allen samen man sterk knokploeg hulptroepen neefjes vrienden kroeg
    achten zessen vijven vieren tienen zevenen twaalven zijnen ploegje knapen gozers gassies neefje nichten boys gang mannetjes mannetje vaders
    moeders ouders leden lid clubleden ultras vak tribune vriendengroep vriendenkring kameraad kameraden maatje maat makker maffia onderwereld
    motormuis motorbende oom gabber gabbers mattie mati vriend boerenleger leger militie knokteam stoottroepen escorte ontvangstcomite comite
    cavalerie kudde menigte massa meute horde hele heel buurtje buurtschap kamp woonwagenkamp bouwvakkers portier portiers uitsmijters dorpsgenoten
    stamgasten klanten collega collegas`,
  ROUTINE: `elke iedere altijd steeds dagelijks wekelijks ochtend ochtends avonds nachts routine route rondje hardlopen hardloopt hardlooprondje joggen wandeling
    ommetje hondenrondje uitlaten uitlaat fietsroute forenzen training traint trainen zwemt sportschool baantjes kapper fysio boodschappen supermarkt
    schoolplein opvang voetbalclub tennisclub hockey paardrijden manege stamkroeg vaste tijd stipt kwart halfacht halfnegen
    halfzeven halftien zelfde dezelfde telkens meestal doorgaans gewoonlijk dagelijkse wekelijkse ronde loopje loopt lopen fietst fietsen wandelt
    wandelen rijdt rijden parkeert parkeren stalt tankt sport squasht tennist jogt rent doet haalt brengt ophaalt ophalen afzet wegbrengt wegbrengen
    thuiskomt thuiskomen vertrekt vertrek aankomt aankomst uitlaatrondje parkrondje plas bosrand bospad jaagpad kanaalpad trimbaan ochtendloop
    zondagsmis kerkdienst yoga pilates zumba dansles zwemles muziekles balletles danst ballet hockeytraining voetbaltraining paardrijles repetitie
    koorrepetitie markt marktdag kapsalon sauna zonnebank koffietentje lunchroom lunchpauze lunch bakker slager volkstuin moestuin treinreis forens
    stationnetje tramlijn buslijn nachtbus metrohalte fietstunnel tunneltje bushokje carpoolplaats tankstation snackbar kinderopvang peuterspeelzaal
    gastouder schoolbus speelkwartier klas groepje brugklas havo`,
  KWETSBAAR: `alleen eentje moederziel donker duister onverlicht verlaten stil smal afgelegen achteraf buitenaf achterom steegje poortje tuinpoort achterdeur
    achterraam kier open slot sleutel sleutels camera cameras beveiliging alarm buren lantaarnpalen nachtdienst weekenddienst slaapkamerraam slaapkamer
    dakraam dakkapel serre bijkeuken badkamerraam kelderraam onbewaakt onbeveiligd dopjes oortjes doof kwetsbaar
    eenzame eenzaam donkere donkers onbewaakte stille schemering schemer nachtelijk maanlicht lantaarn lantaarns kapot wagenwijd openstaat openstaan
    kiepraam klapraam zolderraam keukenraam bovenraam bovenlicht dakraampje balkon balkondeur balkonplanten verdieping begane grond hoog hoogte diep
    afgrond steil steile trappen trap leuning reling randje rand glad gladde glibberig nat spekglad gladheid steiger onvast losse losliggende rot
    verrot kantelen* struikelen* uitglijden* alarmcode pincode wachtwoord toegangscode sleutelbos reservesleutel sleutelkastje slotje sloten
    kettingslot grendel hangslot schuifpui tuindeur poort tuinhek schutting klimop regenpijp brandtrap steeg brandgang parkeergarage kelderbox
    fietsenkelder fietsenhok garagebox alleenwonend weduwe oma moeder kinderen dochtertje zoontje slaapt slapen snurkt onbeschermd onbewapend
    beveiliger beveiligers bodyguard`,
  VERRASSING: `cadeau cadeautje kado kadootje presentje verrassing verrassinkje bezoek bezoekje visite langskomen welkom ontvangst onthaal groeten groetjes
    felicitatie verjaardagscadeau toetje bloemetje bos boeket envelop pakketje pakket bezorgen* bezorger rekening factuur eindafrekening afrekening
    betalingstermijn kwitantie nota presenteren* deurbel aanbellen huisbezoek
    langskomen* langs|komen* langsrijden* opzoeken* op|zoeken* opgezocht bezoeken* bezoekt bezoekers tegenkomen* tegen|komen* tegenkom ontmoeten*
    ontmoeting treffen* treft opwachten* klaarstaan* klaar|staan* klaarstaat klaarzetten* afhalen* ophalen* halen thuisbezorgd bestelling bezorgd
    postpakket bloemenkrans bosje lintje strik feestje feest housewarming verwelkomen* onthalen* welkomstcomite ontvangstcomite beurt volgende
    eerstvolgende eerste terugkomen* terug|komen* terugkom weerzien spoedig binnenkort gauw snel straks vanavond zometeen zodadelijk`,
  GEGEVENS: `adres woonadres huisadres huisnummer postcode nummerbord nummerplaat kenteken kentekenplaat telefoonnummer mobiel nummer 06 mailadres werkgever
    werkplek werkadres school kinderdagverblijf bso groep klas juf foto fotos filmpje filmpjes video screenshot screenshots appjes berichten naaktfoto
    naaktfotos bikini bikinifoto badpak vakantiefoto vakantiefotos lijst lijstje dossier google maps streetview hoekhuis vrijstaand voordeur witte groene
    rode deur oprit parkeerplek plek garage verdieping etage nachtdienst
    bsn burgerservicenummer rekeningnummer pincode wachtwoord wachtwoorden ip ipadres mac adresgegevens privegegevens naw gegevens meisjesnaam
    roepnaam geboortedatum geboorteplaats deurbel bel naambord bordje vakantieadres stamboom werkzaam werkrooster rooster agenda locatie live
    trackertje tracker airtag gps volgapp camerabeelden dashcam drone spycam deurbelcamera gefilmd gefotografeerd fotootje fotootjes kiekje selfie
    profiel linkedin facebookpagina instagram story stories appgroep groepsapp telegram snapchat doxen* doxxen* lekken* uitlekken* gelekt doorsturen*
    rondsturen* verspreiden* verspreid publiceren* online internet krant pers luiken gele blauwe voordeurkleur rieten dak hoek hoekwoning tussenwoning
    rijtjeshuis boerderijtje huisnummers straatnaam wijkje merk autokleur volvo audi tesla bmw mercedes polo golf cabrio elektrische elektrisch bakje`,
  SEKSWOORD: `rokje jurkje bh slip slipje string badpak bikini lingerie kousen panty nylons parfum decollete borsten boezem tieten kont billen benen lijf lekker
    lekkere geil geile sexy hitsig heet strelen* aaien* uitkleden* uit|kleden* uittrekken* uit|trekken* zoenen* kussen* likken* betasten* knijpen* bedje
    bed slaapkamer nachtje schatje moppie dame meisje lief liefje verlangen* naakt blote bloot nudes seks sex condoom vaseline kreunen* bevredigen*
    fantaseren* dromen* droom deern hengst standje
    geilen* geilaard kontje kontjes lekkers lekkerding schat schoonheid poepie liefste hete zwoel blik lippen tongzoen zoen zoentje kusje kusjes
    knuffel strippen* stripper uitkleden naaktslapen opwinden* opgewonden opwindend orgasme klaarkomen klaarkom pijp pijpen* neuk neuken* beffen*
    vingeren* wippen* naaien* dichtslibben logeren douche douchen* douchet badhanddoek badjas nachtjapon nachthemd ondergoed onderbroek broekje hakjes
    naaldhakken laarsjes parfumlucht ruikt geur snuif dichterbij staan aanraken* aanraking voelen* aanranden* verkrachten* kruis kruisje pik pikkie
    piemel lul eikeltje balletjes tiet tietje borst borstjes cup bips bil poesje kut kutje flamoes spleet gleuf vochtig nat nymfomane sletje hoertje
    pornoster onlyfans dickpic`,
  POCHEN: `verdiend verdiende heerlijk opgelucht luchtte oplucht genoten gelachen hoogtepunt schitterend schitterende smaakte gesmaakt smaken* haha hahaha hahahah lol oeps foutje voorproefje gelukt gepiept piept bekennen* toegeven* royeren* ongelukje moest graag opgeruimd
    loon schuld dikke bult moetje spijt nul applaus applausje buiging trots lekker lekkah voldoening opluchting netjes geslaagd raak voltreffer bingo
    strike score gescoord missie volbracht klus geklaard gefikst geregeld gefixt bedank bedanken lekkere smakelijk eet voelde zweefde vloog vlogen lag
    liggen plons ploef knal boem filmpje volgt beelden foto ervoor erna resultaat gnagna hihi hihihi gniffel gegrinnik grijns gejankt gegild gepiep
    jankte gilde krijste keek schrok schrikken geschrokken`,
  WAARSCHUW: `pas oppassen uitkijken opletten oplet reken bid bidden wedden wedje onthoud waarschuwing advies laatste keus keuze ultimatum deadline zolang anders nogmaals ene ooit waag wagen* durf durven* durft probeer reserveren* verzekering verzekerd beveiligen* schuilen* onderduiken* verhuizen* emigreren* ongeluk ongelukje ongelukken ongelukkig accident toeval pech voorzichtig uitglijden* glijden* struikelen*
    brandgevaarlijk gortdroog kortsluiting boeten* bezuren* bekopen* berouwen* leren* lesje merken* meemaken* overkomen* overleven* wreken* wraak vergelden* vergelding terugpakken* oogsten*
    waarschuwen* gewaarschuwd waarschuwingen opgelet hoed hoeden* wapenen* schuilen schuil verstop verstoppen* vluchten* vlucht ontkomen* ontsnappen*
    wegduiken* duik ren rennen* onthouden* vergeet vergeten* vergeef vergiffenis betalen* bloeden* genade medelijden pardon geduld gevolgen gevolg
    consequenties consequentie rekenschap verantwoorden afrekening afrekenen* eindafrekening vereffenen* rekeningen openstaande spijten* berouwen
    bezuren bekopen kosten* kost kosten zul zult zulst overleef rampen noodlot lot kwaad onheil ellende narigheid toestanden ongevallen ongeval
    botsing defect brandveilig rookmelder rookmelders brandblusser blusser brandverzekering inboedelverzekering levensverzekering opstalverzekering
    overlijdensrisico uitvaartpolis verzeker inboedel kluisje vest kogelvrij kogelvrije kogelwerend helm helmpje beveiligd bewaakt bodyguards
    politiebescherming onderduikadres koffers inpakken wegwezen misschien toevallig zomaar ineens plots plotseling opeens zonde jammer`,
  SPOT_LOT: `rust rusten zacht slaap slapen wakker ogen dicht open voorgoed laatste einde eind klaar gedaan voorbij uit afgelopen kassiewijle hiernamaals hemel hel
    duivel voorlijden petrus engelen geschiedenis verleden herinnering vermist verdwenen spoorloos verdwijnen* vinden gevonden terugvinden* niemand
    wegwezen leven dood doden sterven overlijden sterfdag verjaardag kerst halen* haalt meemaken opgeruimd dagen geteld
    eeuwige eeuwig rustzacht slaapzacht welterusten slaaplekker geniet genieten* afscheid vaarwel adieu adio adios houdoe doei tabee zwaai zwaaien
    uitgeteld kantje randje aftellen* tellen* tel telt teller klok klokje tikt tijd tijdje tijden uur uren minuten dag weken seconden tikken zandloper
    houdbaarheidsdatum houdbaar verlopen vervallen opgebruikt langer beurt lijst lijstje bovenaan nieuwjaar testamentje nalatenschap erfenis
    erfgenamen nageslacht oud levensverwachting lot lotgenoot voorland voorbeeld achterna volgende opvolger vorige voorganger voorgangers`,
};
