/** Fields of public affairs and of anger about them. Own lists. */
export const policy: Readonly<Record<string, string>> = {
  DIENST: `zwembad badje bad bieb bibliotheek bus buslijn bussen bushalte halte haltepaal station trein buurtbus school schooltje schoolgebouw basisschool
    noodlokaal gymzaal sporthal sportpark sportveld kunstgras kantine clubhuis speeltuin speelplek skatebaan trapveldje ijsbaan buurthuis dorpshuis
    jongerencentrum jeugdhonk museum theater markt kermis braderie evenement carnaval terras terrassen horeca kroeg cafe sluitingstijd sluitingstijden
    alcoholverbod vuurwerkverbod carbidverbod knalverbod winkelstraat winkels winkelier winkeliers ondernemers ondernemer middenstand detailhandel
    bezorgers venstertijden venstertijdenbesluit huisarts huisartsenpost post spoedpost ambulance ambulances ziekenhuis verpleeghuis verzorgingshuis
    thuiszorg wijkverpleging wijkverpleegkundige hulp huishoudelijke traplift scootmobiel rollator rolstoel jeugdzorg wachttijd wachtlijst wachtlijsten
    bijstand uitkering kwijtschelding toeslag leerlingenvervoer taxivervoer busje opvang noodopvang azc asielzoekers asielzoekerscentrum statushouders
    vluchtelingen daklozenopvang woning woningen huur huurhuizen sociale starters jongeren woningnood nieuwbouw bouwplan bouwproject appartementen flat
    flats villas villa kavel kavels sloop sloopplan herontwikkeling woonwijk standplaats standplaatsen woonwagens recreatiepark camping weg wegen straat
    straten fietspad stoep stoepen trottoir kruising kruispunt rotonde drempel drempels verkeersdrempel paaltjes bollards knip zebrapad verkeerslicht
    verkeerslichten stoplicht snelheid spitsstrook rondweg omleiding wegwerkzaamheden werkzaamheden asfalt parkeren parkeerplaats parkeerplaatsen
    parkeerplekken parkeervergunning parkeergeld parkeerkosten parkeertarief parkeertarieven parkeerautomaat parkeermeter parkeergarage autovrij autoluw
    circulatieplan milieuzone deelauto fietsenstalling fietsenrek brug sluis haven kade dijk vaargeul baggeren verzand container containers papiercontainer
    kliko klikos gft afval afvalbeleid diftar inzameling zak zakken restafval milieustraat grofvuil zwerfafval hondenpoep hondenbelasting rioolheffing ozb
    precario toeristenbelasting grafrechten leges parkeerbon bon bonnen boete boetes aanslag naheffing dwangsom dwangsommen heffing tarief tarieven kosten
    prijs windmolen windmolens molen molens turbine turbines windpark zonnepark zonneweide zonnepanelen zonnevelden warmtenet hoogspanningsmast zendmast
    datacenter stikstof stikstofregel stikstofregels kdw mest mestbeleid koeien stal stallen veehouder veehouders boer boeren melkquotum grond
    landbouwgrond onteigening onteigenen* wolf wolven ganzen jacht natuur natuurgebied moeras bos bomen bomenkap kap boom eik eiken linde lindes park
    plantsoen groen gras maaien maaibeleid riet slootkant ruiterpad wandelpad pad hek bankje bankjes speelveld lantaarns verlichting riool wateroverlast
    gaswinning beving bevingen aardbeving scheuren schade versterking loket balie digid telefoonnummer callcenter klantcontact webcare formulier
    formulieren paspoort rijbewijs afdeling ambtenaren ambtenaar
    huisartsenzorg apotheek ggz consultatiebureau jeugdzorgaanbieder jeugdzorgcijfers dagbesteding wijkteam wijkcentrum woonconsulent woningcorporatie
    corporatie woningstichting huurcommissie huurverhoging huren huurder antikraak leegstand zelfbewoningsplicht airbnb studentenkamers kamers
    kamerverhuur nieuwbouwwijk distributiehal distributiehallen bedrijventerrein industrieterrein windvisie slagschaduw geluidsoverlast geluidsnorm
    geluidsnormen mestvergister biovergister vergister varkensflat megastal kippenschuur veeteelt veestapel landbouw akkerbouw melkvee visserij
    vissers kotters havens havengelden afslag sluiswachter brugwachter brugopening stremming bootverbinding veerdienst pontje ponttijden treinstation
    spoorwegovergang busverbinding regiotaxi deeltaxi deelscooters laadpaal oplaadpunt snelweg provinciale rijbaan eenrichting eenrichtingsverkeer
    inrijverbod vrachtverkeer sluipverkeer stoeptegels straatverlichting lantaarnpalen prullenbak prullenbakken containerpas afvalpas pasjes pasje
    afvalcoach afvalheffing afvalstoffenheffing ondergrondse hondenlosloopveld losloopveld hondenveld speeltuintje kinderboerderij platanen houtwal
    coniferen bermen bermbeheer maaibeheer waterschap dijken dijkversterking polder polders kwelder riolering grachten binnenstad centrum stadshart
    dorpskern dorpshuizen gemeenschapshuis muziekschool schouwburg poppodium popfestival festival festivals evenementen evenementenbeleid
    evenementenvergunning optocht kermissen vuurwerkshow nachtleven uitgaansleven sluitingsuur horecaondernemers winkelstraten winkelcentrum leegloop
    krimp krimpregio glasvezel internet basisregistratie rijbewijzen burgerzaken webcareteam telefoonlijn thuiswerkvergoeding zonneweides kernwapens
    munitiedepot asielopvang opvanglocatie opvangcentrum opvangboot cruiseschip noodwoning spreidingswet statushouder inburgering arbeidsmigranten
    polenhotel`,
  BELEIDSTUK: `plan plannen besluit besluiten besluitvorming beleid visie nota notitie rapport rapporten onderzoek onderzoeken advies adviesbureau adviseurs
    consultants buro bureau bureaus begroting jaarrekening raadsvoorstel voorstel motie amendement agenda agendapunt vergadering raadsvergadering commissie
    commissievergadering inspraak inspreken insprekers inspraakavond informatieavond inloopavond bewonersavond klankbordgroep participatie zienswijze
    zienswijzen bezwaar bezwaarschrift bezwaren beroep beroepschrift rechter rechtbank ombudsman woo wob klacht klachten petitie handtekening
    handtekeningen handtaikens referendum stemming stemverklaring stemverklaringen coalitie oppositie verkiezingen stembus stemmen stem stemde stemt partij
    partijen programma verkiezingsprogramma college raad raadsleden raadzaal wethouders gemeente gemeenteraad gemeentehuis stadhuis bestuur provincie rijk
    vergunning vergunningen vergund bestemmingsplan omgevingsplan omgevingsvergunning handhaving handhaven* regel regels regelgeving verordening
    verplichting verbod toezegging toezeggingen belofte beloftes beloofd afspraak afspraken brief brieven folder enquete draagvlak overleg communicatie
    website powerpoint standpunt verklaring ondertekening contract aanbesteding subsidie subsidies bezuiniging bezuinigingen bezuinigen* compensatie
    schadevergoeding schadeloosstelling uitstel vertraging fusie herindeling buurgemeente participatieraad dorpsraad wijkraad tekentafel notulen dossier
    stukken stuk agendering
    bijlage bijlagen alinea punt agendapunten wijziging wijzigingsplan bestemmingsplannen structuurvisie omgevingsvisies woonvisies mobiliteitsvisie
    mobiliteitsplan circulatie parkeernota parkeernorm huisvestingsverordening apv noodbevel noodverordening hoorzitting zitting inspreker
    inspraakronde spreektijd bezwaartermijn bezwaarschriften beroepsprocedure voorlopige voorziening juridisch jurist juristen bouwvergunning
    kapvergunning exploitatievergunning aanvraag aanvragen afwijzing ontheffing voorwaarden voorwaarde kaders kader scenario scenarios variant
    varianten verkenning verkenningen haalbaarheidsstudie quickscan nulmeting monitor evaluatie evaluaties enquetes bewonersenquete burgerpanel
    burgerberaad burgerforum participatietraject participatieavond klankbord werkgroep taskforce projectleider projectgroep programmamanager
    gebiedsmakelaar regisseur coordinator kwartiermaker wijkmanager beleidsmedewerker beleidsnotas wethouderschap portefeuille stemmingen
    stemverhouding meerderheid minderheid fracties fractie coalitieakkoord bestuursakkoord collegeprogramma verkiezingsbeloftes kiezers kiezer
    kiezersbedrog herindelen* gemeentefusie provincies provinciale staten ministerie minister kabinet brussel europa wetgeving wet wetten norm normen
    cijfers cijfer statistiek statistieken model modellen metingen meten berekening rekenmodel rekenfout rekenfouten begrotingstekort miljoenennota
    jaarstukken raadszaal raadsvergaderingen achterkamer achterkamertje vergaderen* overleggen* onderhandelingen`,
  MAATREGEL: `sluiten* dicht afsluiten* af|sluiten* dichtgooien* opheffen* op|heffen* schrappen* wegbezuinigen* afschaffen* verhogen* verdubbelen* invoeren*
    in|voeren* instellen* verplaatsen* kappen* kap slopen* afbreken* bouwen* aanleggen* aan|leggen* verleggen* volbouwen* halveren* inkorten* verkorten*
    beperken* verbieden* verplichten* beboeten* heffen* uitgeven* subsidieren* goedkeuren* tekenen* ondertekenen* besluiten* beslissen* doordrukken*
    doorzetten* door|zetten* intrekken* in|trekken* terugdraaien* terug|draaien* herzien* uitstellen* schuiven* toezeggen* beloven* verlenen* weigeren*
    afwijzen* negeren* wegkijken* wegstemmen* aftreden* opstappen* op|stappen*
    afgelasten* gelast aflast afgelast stopzetten* stop|zetten* stilleggen* dichtgaan* dicht|gaan* dichtgooien opdoeken* verbannen* weren* weghalen*
    weg|halen* verwijderen* vergroten* uitbreiden* uit|breiden* optrekken* op|trekken* ophogen* op|hogen* versnellen* vertragen* vooruitschuiven*
    doorschuiven* door|schuiven* rekken* stemmen* voorstemmen* tegenstemmen* instemmen* in|stemmen* aannemen* aan|nemen* verwerpen* vaststellen*
    vast|stellen* bekrachtigen* vergunnen* toestaan* toe|staan* toelaten* gedogen* handhaven* bekeuren* controleren* toewijzen* toe|wijzen* toekennen*
    onteigenen* uitkopen* uit|kopen* verkopen* aanbesteden* privatiseren* bezuinigen* korten* herinrichten* herindelen* asfalteren* bestraten*
    vol|bouwen* platgooien* herplanten*`,
  GELDWOORD: `euro euros ton miljoen miljoenen miljard procent percent geld centen belastinggeld belasting belastingen gemeenschapsgeld subsidie budget begroting
    kosten kost duur duurder duurbetaalde betalen* betaal betaalt betaald gratis rekening tekort bezuinigd verspilling prijskaartje lasten woonlasten
    geldverspilling belastingcenten gemeenschapscenten miljarden mille tonnen duizend honderd leges legeskosten lastenverzwaring prijzig peperduur
    peperdure onbetaalbaar onbetaalbare betaalbaar betaalbare verhoging verhogingen stijging stijgt per uur salaris wachtgeld vergoeding bonus
    declaratie factuur naheffing naheffingen aanslagen boetes acceptgiro betaalautomaat parkeerapp`,
  ONVREDE: `belachelijk belachelijke schandalig schandalige schandelijk schande skandaal schandaal bespottelijk absurd absurde onzin onzinnig onzinnige idioot
    idiote waanzin waanzinnig krankzinnig bizar bizarre onbegrijpelijk onbegrijpelijke onvoorstelbaar ongelooflijk ongehoord onacceptabel onaanvaardbaar
    onrecht onrechtvaardig oneerlijk treurig triest bedroevend beschamend droevig verdrietig teleurgesteld teleurstellend teleurstelling boos kwaad woest
    woedend pissig furieus ziedend verontwaardigd gefrustreerd verbijsterd verbijsterend zat spuugzat beu kotsbeu genoeg slecht slechte slechtste rampzalig
    ramp drama dramatisch puinhoop puinzooi bende zooi zooitje troep rotzooi klerezooi pokkezooi knoeiwerk prutswerk geklungel gepruts gestuntel gefaald
    falen* faalt mislukt mislukking wanbeleid wanbestuur wanbeheer schijnvertoning toneel toneelstuk toneelstukje poppenkast circus farce komedie kunstje
    achterkamertjes gekonkel bekokstoofd voorgekookt doofpot leugen leugens gelogen voorgelogen bedonderd bedrogen belazerd besodemieterd verneukt genaaid
    opgelicht bestolen gepiepeld gepest figurant figuranten verraden uitgekleed uitgeknepen uitgemolken leeggezogen melkkoe geldklopperij geldverspilling
    weggegooid verkwanseld kapotbezuinigen* kapotbezuinigd kapotgemaakt kapotmaken* kaalslag afbraak uitgehold verpaupering verloedering verschraling
    knoppen verdommen* verpesten* verpest verzieken* verziekt vergallen* bederven* vernielen* verkrachten* vermoorden* wurgen* nekken* nek das doodsteek
    doodvonnis doodsklap vernederend schoffering geschoffeerd minachting arrogantie hooghartig regenten regentesk wereldvreemd ivoren toren papieren
    werkelijkheid bureaucratie bureaucratisch regeltjes regelzucht regelfetisjisme paarse krokodil willekeur dictatuur afgang blamage godverdomme verdomme
    potverdomme potverdorie gvd tering klote kut klere pokke godsamme jezus sodeju gadverdamme kutgemeente rotbesluit kutbeleid klotebeleid pleurisplan
    schaamteloos schaam schamen beschaamd lef durf durven beroerd gek wies wijs padje steekje kwijt bal maat emmer
    schandvlek aanfluiting aanfluitingen wanvertoning lachertje lachwekkend lachwekkende bespottelijke idioterie waanzinnige gekkenwerk gekkigheid
    flauwekul kolder kul lulkoek zinloos zinloze ondoordacht prutsers knoeiers klungels stuntelig klunzig rampzalige dramatische hopeloos hopeloze
    onbegrijpelijks onuitvoerbaar onwerkbaar onleefbaar onveilig gevaarlijk levensgevaarlijk achteloos achterlijk gerukt gestoord bezopen toppunt
    dieptepunt druppel grens pappen nathouden schijtbesluit kutbesluit kutpasjes klotegemeente teringzooi tyfuszooi rotzooitje zootje verrotte verrot
    rotte kapotmaken kapotmaakt nekslag afbreken* verkwanselen* versjacheren* versjacherd verpatsen* verpatst weggeven* weggegeven uitverkoop
    handjeklap deal stinkt onderonsje onderonsjes woordbreuk kiezersbedrog volksverlakkerij pesterij pesterijen melken* uitmelken leegzuigen zeurt
    symboolpolitiek windowdressing greenwashing wensdenken hobby hobbys hobbyproject prestigeproject luchtkasteel luchtkastelen gatenkaas mikado
    ganzenbord loterij poppenkastje blamerend beschamende genant genante vernederende betuttelend betutteling bemoeizucht bemoeial regelzuchtig
    wereldvreemde bestuurlijk bestuurlijke onbehoorlijk ondemocratisch ondemocratische dictatoriaal democratie`,
  ONTGOOCHELD: `eindelijk alweer opnieuw wederom weer wir steeds nooit altijd telkens keer tweede derde vierde vijfde zesde maanden weken jaren jaar jaor joar wachten*
    wachttijd gewacht beloofd afgesproken toegezegd niks niets nergens niemand geen gin gain nul doorgeschoven doorschuiven* doorgezet afwachten* genegeerd
    antwoord antwoorden* reactie reageren* terugbellen* luisteren* luistert luustern luustert horen* gehoord gehoor gelezen vroeg gevraagd vragen voorbij
    doodgezwegen afgescheept afschepen* wegwuiven* smoes smoesjes smoezen excuses praatjes papier schijn inspraak buhne vorm ingelicht geinformeerd
    achteraf intussen ondertussen inmiddels straks tenminste uitleggen* uitleg leg verantwoorden* verantwoording verantwoordelijk waarom hoezo waarvoor
    wanneer hoelang serieus snappen* dom
    zoveelste jarenlang jarenlange maandenlang wekenlang dagenlang sinds sindsdien nogsteeds ontvangstbevestiging automatische bandje wacht wachtrij
    wachtmuziek wachtkamer kastje muur doorverwezen doorverwijzen* doorverbonden weggestuurd weggewuifd afgewimpeld afwimpelen* afgepoeierd opgehangen
    teruggebeld belt terug gebeld gemaild gemeld melding meldingen klachtnummer blijft blijven bleef beloven beloofde beloftes loze woorden geluister
    gehoorzaal dovemansoren doof oren oor wegkijken wegkijkt zwijgen* zwijgt stil stilte radiostilte stilgehouden verzwegen verborgen verbergen geheim
    geheimhouding achtergehouden`,
  PROTEST: `actie actievoeren* demonstreren* demonstratie protest protesteren* betoging staking staken* blokkade blokkeren* optocht spandoek spandoeken lakens
    borden plein verzamelen lawaai herrie pannen pollepels toeteren* kaarsen ketting menselijke aangemeld netjes vreedzaam rustig beleefd tribune inspreken
    handtekening aansluiten petitie tekenen onderteken advocaat procederen* proces pers krant media rechter onthouden aankruisen hokje maart
    gemeenteraadsverkiezingen
    bezetten* bezetting bezet slaapzakken tenten tent tentenkamp kamperen* mars protestmars tocht fakkeltocht colonne trekkers toeterend bord leuzen
    leus yel yells scanderen* flyeren* flyer flyers folderen* folders handtekeningen ophalen verzamelde petities burgerinitiatief referendumverzoek
    kiezen* verkiezing stemhokje wegstemmen wegstemt stemadvies wobben dagvaarding dagvaarden* rechtszaken tuchtklacht ombudsvrouw rekenkamer
    accountant journalist journalisten onderzoeksjournalist regiopers omroep programma hubert actiegroep actiecomite belangengroep stichting werkgroep
    vakbond boerenprotest`,
  IRONIE: `geweldig plan top knap uitgedacht bravo fijn bedankt hoor goh heus natuurlijk uiteraard tuurlijk vast zeker nou mooi hulde applaus prachtig
    gefeliciteerd hoera joepie lekker logisch
    applausje geniaal geniale briljant briljante fantastisch fantastische slim slimme sterk staaltje interessant opvallend toevallig handig jaja ahum
    kuch gottegot gut tsjonge tjonge allemachtig sjonge proost lintje oscar nobelprijs medaille verdienste`,
  BEWONERS: `dorp dorpen stad wijk buurt straat inwoners inwoner bewoners bewoner burger burgers omwonenden buren mensen ouders kinderen jongeren ouderen bejaarden
    gezinnen starters huurders boeren vissers ondernemers winkeliers vrijwilligers verenigingen vereniging club gemeenschap middenstand dorpsgenoten luuj
    gewone man platteland
    buurtbewoners wijkbewoners dorpsbewoners stadsgenoten stedelingen streek plattelanders gezin hardwerkende hardwerkend huishoudens huishouden
    minima middeninkomens alleenstaanden studenten scholieren schoolkinderen leerlingen leraren leerkrachten verpleegkundigen mantelzorgers
    gehandicapten rolstoelers automobilisten fietsers voetgangers forenzen hondenbezitters supporters uitsupporters kermisexploitanten horeca
    horecabazen kroegbazen marktkooplui winkelend toeristen schippers telers kwekers pachters hengelaars carnavalisten schutters jeugd`,
  EISWOORD: `eisen* eis willen moet moeten mot mout herzien heroverwegen* terugdraaien draai trek intrekken stop stoppen* weg ermee schrap schrappen handhaaf
    luister fix regel regelen* oplossen* los leeg ruim haal zet maak geef zorg beantwoord antwoord opstappen aftreden ontslag vertrekken* referendum nu
    direct onmiddellijk meteen eerst
    eist dien schaf afschaffen verklaar verantwoord gun onderzoek aanpakken* heropenen* openhouden* open|houden* behouden* behoud sparen* spaar red
    redden* teruggeven* terug|geven*`,
};
