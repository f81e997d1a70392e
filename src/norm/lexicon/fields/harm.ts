/**
 * Fields of words around harm: means, places, injuries, preparation, a victim's habits. None of them is a threat by itself;
 * the weighing (weigh/points.ts) counts how many stand together and beside whom. `x*` is a verb with all its forms,
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
    tuinslang bezem gasfles propaan pakketje pakket bundel dartpijl dartpijlen dartbord knip`,
  VUURWAPEN: `buks kogelbuks luchtbuks jachtgeweer geweer geweren dubbelloops shotgun pistool pistolen revolver kogel kogels hagel patroon patronen munitie vizier
    loop schot schoten pijl pijlen kruisboog katapult richtkijker hoogzit blaffer pipa gun glock uzi kalasjnikov granaat handgranaat bom bommen bommetje
    explosief explosieven mortier cobra cobras nitraat vuurwerk carbid rotje rotjes lawinepijl vuurpijl knalvuurwerk vuurwerkbom brandbom molotov mollie`,
  STOF: `benzine diesel petroleum spiritus terpentine thinner brandstof aanmaakblokjes olie zuur zoutzuur chloor ammoniak loog gif vergif rattengif
    rattenkorrels roundup bestrijdingsmiddel insecticide slakkenkorrels laxeermiddel laxeerpillen slaappillen rohypnol mest gier drijfmest giertank stront
    poep drol drollen hondenpoep hondendrol urine pis zeik kots rioolwater riolering bagger slib modder drek compost kunstmest veevoer mengvoer verf lak
    teer pek lijm purschuim pur cement beton mortel fundering specie zand grind zout zoutwater koffie soep bier ei eieren tomaat tomaten taart slagroomsoes
    karton melk vla room bloed varkensbloed ingewanden kadaver rat ratten rotte vis makreel haring lucifer lucifers lucifertje aansteker peuk sigaret vuur
    vlam vlammen fik vonk vonken toorts toortsen fakkel fakkels brand brandje hitte rook as kaars`,
  OPSLUITPLEK: `kelder kelders mestkelder kooi hok kot koelcel vriezer diepvries container kliko vuilnisbak vuilcontainer kofferbak laadruim bestelbusje busje zak
    jutezak put mestput waterput beerput silo vriescel bunker cel opsluiten* opgesloten dichttimmeren* ketel ketels gehaktmolen haksler hakselaar hakselen*
    shredder versnipperaar betonmolen mixer pers walsen* stort graafmachine minigraver shovel kraan sloopkogel bulldozer dorsmachine maaidorser maaier
    trekker trekkers tractor tractoren vrachtwagen wals`,
  WATERPLEK: `sloot sloten gracht kanaal vaart rivier plas meer water ven zee haven kade steiger pier brug sluis dijk dijkje vijver beek beekje wad moeras veen bodem
    zwemmen drijven zinken spoelbak dompelen* onder|dompelen* diep diepe stroming stroom wak ijs ies deep verzinken* wegzakken*`,
  HANGPLEK: `lantaarn lantaarns lantaarnpaal lantaarnpalen straatlantaarn galg galgen boom eik linde balk dakbalk haak vleeshaak takel ladder mast vlaggenmast
    vlaggestok toren kerktoren watertoren windmolen wiek wieken mik brug viaduct hijskraan plafond trapgat trapleuning strop touw lus knoop bungelen*
    zwaaien* hangt hangen gehangen hing hung hungen wapperen* kruis nagelen* kruisigen* brandstapel schavot guillotine beul hakblok schandpaal schandblok
    pek veren kist kiste lijkkist graf gat kuil zoden kerkhof begraafplaats uitvaart rouwkaart rouwkaarten rouwadvertentie krans lint grafkrans crematorium
    urn grafsteen lijkwagen lijkzak bidprentje steenhouwer begrafenisondernemer uitvaartonderneming doodgraver kraaien amen rip testament notaris
    nabestaanden weduwe weduwnaar wees weesjes halfwees`,
  LETSEL_W: `blauw blauwe plek plekken bult bulten bloed bloeden* bloedneus bloederig wond wonden hechting hechtingen litteken gips krukken brancard rolstoel
    rollator ambulance ziekenwagen ziekenhuis spoed spoedeisende infuus intensive coma kunstgebit prothese tandarts tandartsrekening revalidatie
    revalideren* verlamd mank kreupel invalide rietje sondevoeding pijn pien zeer jammeren* piepen* gillen* krijsen* janken* smeken* kruipen* bibberen*
    trillen* stil stilte stilletjes knieen knie knieschijf knieschijven enkel enkels kuiten kuitbeen pezen achillespees ribben tanden tand gebit tongen
    tong vinger vingers hersens hersenpan schedel nek strot keel luchtpijp adamsappel slagader pols polsen ruggengraat nekwervel bot botten ledematen huid
    vel kruin haren oog ogen oren neus kaak lip lippen hart nieren lever milt ballen kloten`,
  SLACHT: `slager slagerij slagersmes slachten* slacht slachthuis slachtbank abattoir fileren* villen* uitbenen* uit|benen* stropen* panklaar gehakt gehaktbal
    worst worsten rollade spek bloedworst ham hammen kluif leegbloeden* leegbloeden uitbloeden* uitdruipen* uit|bloeden* leeg|bloeden* braden* braadspit
    spit grillen* roosteren* frituren* koken* pluimen* plukken* varken haan`,
  JACHT: `jager jagers jagen* jacht jachtseizoen drijfjacht jachtaccident seizoen aanstaan wild everzwijn zwijn wisselt opgejaagd opjagen* mol mollen mollenklem
    ongedierte verdelgen* verdelger verdelging uitroeien* uitroeiing ruimen* afschot afschieten* aanschieten* aangeschoten bejagen* premie beloning kratje
    krat vat prooi klem strik lokken* lokaas valkuil hinderlaag schietschijf doelwit mikpunt roos`,
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
    klimmen* aanbellen* aan|bellen* bonken* bonzen* sarren* temmen* dresseren*`,
  DODELIJK: `dood dode dooie doden lijk lijken moord moorden vermoorden* sterven* creperen* kreperen* overlijden* afmaken* vermoord koud eraan draan hiernamaals hel graf kist begraven* nekschot executie geliquideerd vogelvrij doelwit levend leven`,
  GELUID: `boem pats beng knal pang plons plof ploef krak krakk tik tok tick tock tiktok tak pssst psst pssssssst ssst klik zwiep woesj bam paf kaboem boom`,
  VOERTUIG: `trekker trekkers tractor tractoren shovel shovels loader busje bus bestelbus vrachtwagen kraan graafmachine minigraver heftruck combine maaidorser
    vrachtauto oplegger kiepwagen giertank motor crossmotor scooter bumper grill gaspedaal gas remmen remleiding remleidingen remkabel remkabels rem
    wielmoeren achterwiel voorwiel stuur banden brandstoftank tank carrosserie voorruit motorkap spiegels ruitenwisser uitlaat chassis slee boot boeg
    schroef`,
  BENDE: `kerels gasten jongens mannen maten makkers matties broers neven zwagers ooms bende groepje clubje ploeg harde kern hooligans supporters motorclub
    boksschool sportschool kooivechter volk dorp straat buurt allemaal allen samen man sterk knokploeg hulptroepen neefjes vrienden kroeg`,
  ROUTINE: `elke iedere altijd steeds dagelijks wekelijks ochtend ochtends avonds nachts routine route rondje hardlopen hardloopt hardlooprondje joggen wandeling
    ommetje hondenrondje uitlaten uitlaat fietsroute forenzen training traint trainen zwemt sportschool baantjes kapper fysio boodschappen supermarkt
    schoolplein opvang voetbalclub tennisclub hockey paardrijden manege stamkroeg vaste tijd stipt kwart halfacht halfnegen`,
  KWETSBAAR: `alleen eentje moederziel donker duister onverlicht verlaten stil smal afgelegen achteraf buitenaf achterom steegje poortje tuinpoort achterdeur
    achterraam kier open slot sleutel sleutels camera cameras beveiliging alarm buren lantaarnpalen nachtdienst weekenddienst slaapkamerraam slaapkamer
    dakraam dakkapel serre bijkeuken badkamerraam kelderraam onbewaakt onbeveiligd dopjes oortjes doof kwetsbaar`,
  VERRASSING: `cadeau cadeautje kado kadootje presentje verrassing verrassinkje bezoek bezoekje visite langskomen welkom ontvangst onthaal groeten groetjes
    felicitatie verjaardagscadeau toetje bloemetje bos boeket envelop pakketje pakket bezorgen* bezorger rekening factuur eindafrekening afrekening
    betalingstermijn kwitantie nota presenteren* deurbel aanbellen huisbezoek`,
  GEGEVENS: `adres woonadres huisadres huisnummer postcode nummerbord nummerplaat kenteken kentekenplaat telefoonnummer mobiel nummer 06 mailadres werkgever
    werkplek werkadres school kinderdagverblijf bso groep klas juf foto fotos filmpje filmpjes video screenshot screenshots appjes berichten naaktfoto
    naaktfotos bikini bikinifoto badpak vakantiefoto vakantiefotos lijst lijstje dossier google maps streetview hoekhuis vrijstaand voordeur witte groene
    rode deur oprit parkeerplek plek garage verdieping etage nachtdienst`,
  SEKSWOORD: `rokje jurkje bh slip slipje string badpak bikini lingerie kousen panty nylons parfum decollete borsten boezem tieten kont billen benen lijf lekker
    lekkere geil geile sexy hitsig heet strelen* aaien* uitkleden* uit|kleden* uittrekken* uit|trekken* zoenen* kussen* likken* betasten* knijpen* bedje
    bed slaapkamer nachtje schatje moppie dame meisje lief liefje verlangen* naakt blote bloot nudes seks sex condoom vaseline kreunen* bevredigen*
    fantaseren* dromen* droom deern hengst standje`,
  POCHEN: `verdiend verdiende heerlijk opgelucht luchtte oplucht genoten gelachen hoogtepunt schitterend schitterende smaakte gesmaakt smaken* haha hahaha hahahah lol oeps foutje voorproefje gelukt gepiept piept bekennen* toegeven* royeren* ongelukje moest graag opgeruimd`,
  WAARSCHUW: `pas oppassen uitkijken opletten oplet reken bid bidden wedden wedje onthoud waarschuwing advies laatste keus keuze ultimatum deadline zolang anders nogmaals ene ooit waag wagen* durf durven* durft probeer reserveren* verzekering verzekerd beveiligen* schuilen* onderduiken* verhuizen* emigreren* ongeluk ongelukje ongelukken ongelukkig accident toeval pech voorzichtig uitglijden* glijden* struikelen*
    brandgevaarlijk gortdroog kortsluiting boeten* bezuren* bekopen* berouwen* leren* lesje merken* meemaken* overkomen* overleven* wreken* wraak vergelden* vergelding terugpakken* oogsten*`,
  SPOT_LOT: `rust rusten zacht slaap slapen wakker ogen dicht open voorgoed laatste einde eind klaar gedaan voorbij uit afgelopen kassiewijle hiernamaals hemel hel
    duivel voorlijden petrus engelen geschiedenis verleden herinnering vermist verdwenen spoorloos verdwijnen* vinden gevonden terugvinden* niemand
    wegwezen leven dood doden sterven overlijden sterfdag verjaardag kerst halen* haalt meemaken opgeruimd dagen geteld`,
};
