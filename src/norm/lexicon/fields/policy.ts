/** Fields of public affairs and of anger about them. Own lists. */
export const policy: Readonly<Record<string, string>> = {
  DIENST: `zwembad badje bad bieb bibliotheek bus buslijn bussen bushalte halte station trein buurtbus school schooltje schoolgebouw basisschool
    noodlokaal gymzaal sporthal sportpark sportveld kunstgras kantine clubhuis speeltuin speelplek skatebaan trapveldje ijsbaan buurthuis dorpshuis
    jongerencentrum jeugdhonk museum theater markt kermis braderie evenement carnaval terras terrassen horeca kroeg cafe sluitingstijd
    sluitingstijden vuurwerkverbod winkelstraat winkels winkelier winkeliers ondernemers ondernemer middenstand huisarts huisartsenpost post
    spoedpost ambulance ziekenhuis verpleeghuis verzorgingshuis thuiszorg wijkverpleging wijkverpleegkundige hulp huishoudelijke traplift
    scootmobiel rollator rolstoel jeugdzorg wachttijd wachtlijst wachtlijsten bijstand uitkering kwijtschelding toeslag leerlingenvervoer busje
    opvang noodopvang azc asielzoekers asielzoekerscentrum statushouders vluchtelingen daklozenopvang woning woningen huur huurhuizen sociale
    starters jongeren woningnood nieuwbouw bouwplan bouwproject appartementen flat flats villas villa kavel kavels sloop sloopplan woonwijk
    standplaats standplaatsen woonwagens recreatiepark camping weg wegen straat straten fietspad stoep stoepen trottoir kruising kruispunt rotonde
    drempel drempels verkeersdrempel paaltjes knip zebrapad verkeerslicht verkeerslichten stoplicht snelheid rondweg omleiding wegwerkzaamheden
    werkzaamheden asfalt parkeren parkeerplaats parkeerplaatsen parkeerplekken parkeervergunning parkeergeld parkeerkosten parkeertarief
    parkeertarieven parkeerautomaat parkeermeter parkeergarage autovrij autoluw circulatieplan milieuzone deelauto fietsenstalling fietsenrek brug
    sluis haven kade dijk baggeren container containers papiercontainer kliko klikos gft afval afvalbeleid diftar inzameling zak zakken restafval
    milieustraat grofvuil zwerfafval hondenpoep hondenbelasting rioolheffing ozb precario toeristenbelasting grafrechten leges parkeerbon bon bonnen
    boete boetes aanslag naheffing dwangsom dwangsommen heffing tarief tarieven kosten prijs windmolen windmolens molen molens turbine turbines
    windpark zonnepark zonneweide zonnepanelen zonnevelden warmtenet hoogspanningsmast zendmast datacenter stikstof stikstofregel stikstofregels
    mest mestbeleid koeien stal stallen veehouder veehouders boer boeren melkquotum grond landbouwgrond onteigening onteigenen* wolf wolven ganzen
    jacht natuur natuurgebied moeras bos bomen bomenkap kap boom eik eiken linde lindes park plantsoen groen gras maaien maaibeleid riet slootkant
    ruiterpad wandelpad pad hek bankje bankjes speelveld lantaarns verlichting riool wateroverlast gaswinning beving bevingen aardbeving scheuren
    schade versterking loket balie digid telefoonnummer callcenter klantcontact webcare formulier formulieren paspoort rijbewijs afdeling ambtenaren
    ambtenaar apotheek ggz consultatiebureau dagbesteding wijkteam wijkcentrum woningcorporatie corporatie woningstichting huurcommissie
    huurverhoging huren huurder antikraak leegstand zelfbewoningsplicht airbnb kamers nieuwbouwwijk distributiehal bedrijventerrein industrieterrein
    windvisie slagschaduw geluidsoverlast geluidsnorm geluidsnormen mestvergister biovergister vergister varkensflat megastal veestapel landbouw
    akkerbouw melkvee visserij vissers kotters havens afslag sluiswachter brugwachter stremming veerdienst pontje treinstation spoorwegovergang
    busverbinding regiotaxi deelscooters laadpaal snelweg provinciale rijbaan eenrichting eenrichtingsverkeer inrijverbod vrachtverkeer sluipverkeer
    stoeptegels straatverlichting lantaarnpalen prullenbak prullenbakken afvalpas pasjes pasje afvalcoach afvalheffing afvalstoffenheffing
    ondergrondse hondenlosloopveld losloopveld hondenveld speeltuintje kinderboerderij platanen houtwal coniferen bermen waterschap dijken
    dijkversterking polder polders kwelder riolering grachten binnenstad centrum stadshart dorpskern dorpshuizen muziekschool schouwburg poppodium
    festival evenementen evenementenbeleid optocht vuurwerkshow sluitingsuur horecaondernemers winkelcentrum leegloop krimp krimpregio glasvezel
    internet burgerzaken zonneweides munitiedepot asielopvang opvanglocatie opvangcentrum noodwoning spreidingswet statushouder inburgering`,
  BELEIDSTUK: `plan plannen besluit besluiten besluitvorming beleid visie nota notitie rapport rapporten onderzoek onderzoeken advies adviesbureau
    adviseurs consultants buro bureau bureaus begroting jaarrekening raadsvoorstel voorstel motie amendement agenda agendapunt vergadering
    raadsvergadering commissie commissievergadering inspraak inspreken insprekers inspraakavond informatieavond inloopavond bewonersavond
    klankbordgroep participatie zienswijze zienswijzen bezwaar bezwaarschrift bezwaren beroep beroepschrift rechter rechtbank ombudsman woo wob
    klacht klachten petitie handtekening handtekeningen handtaikens referendum stemming stemverklaring coalitie oppositie verkiezingen stembus
    stemmen stem stemde stemt partij partijen programma verkiezingsprogramma college raad raadsleden raadzaal wethouders gemeente gemeenteraad
    gemeentehuis stadhuis bestuur provincie rijk vergunning vergunningen vergund bestemmingsplan omgevingsvergunning handhaving handhaven* regel
    regels verordening verbod toezegging toezeggingen belofte beloftes beloofd afspraak afspraken brief brieven folder enquete draagvlak overleg
    communicatie website powerpoint standpunt verklaring ondertekening contract aanbesteding subsidie subsidies bezuiniging bezuinigingen
    bezuinigen* compensatie schadevergoeding uitstel vertraging fusie herindeling buurgemeente dorpsraad wijkraad tekentafel notulen dossier stukken
    stuk bijlage bijlagen alinea punt wijziging structuurvisie mobiliteitsvisie mobiliteitsplan parkeernota parkeernorm apv noodbevel
    noodverordening hoorzitting zitting inspreker inspraakronde spreektijd bezwaartermijn bezwaarschriften voorlopige voorziening juridisch jurist
    juristen bouwvergunning kapvergunning aanvraag aanvragen afwijzing ontheffing voorwaarden kaders kader scenario scenarios variant verkenning
    monitor evaluatie enquetes burgerpanel burgerberaad participatietraject participatieavond klankbord werkgroep projectleider projectgroep
    regisseur coordinator wijkmanager beleidsmedewerker wethouderschap portefeuille stemmingen meerderheid fracties fractie coalitieakkoord
    bestuursakkoord kiezers kiezer kiezersbedrog provincies provinciale staten ministerie minister kabinet brussel europa wet wetten norm normen
    cijfers cijfer statistiek model modellen metingen meten berekening rekenmodel rekenfout begrotingstekort raadszaal achterkamer achterkamertje
    vergaderen* overleggen* onderhandelingen`,
  MAATREGEL: `sluiten* dicht afsluiten* af|sluiten* dichtgooien* opheffen* op|heffen* schrappen* wegbezuinigen* afschaffen* verhogen* verdubbelen*
    invoeren* in|voeren* instellen* verplaatsen* kappen* kap slopen* afbreken* bouwen* aanleggen* aan|leggen* verleggen* volbouwen* halveren*
    inkorten* verkorten* beperken* verbieden* verplichten* beboeten* heffen* uitgeven* subsidieren* goedkeuren* tekenen* ondertekenen* besluiten*
    beslissen* doordrukken* doorzetten* door|zetten* intrekken* in|trekken* terugdraaien* terug|draaien* herzien* uitstellen* schuiven* toezeggen*
    beloven* weigeren* afwijzen* negeren* wegkijken* wegstemmen* aftreden* opstappen* op|stappen* afgelasten* gelast afgelast stopzetten*
    stop|zetten* stilleggen* dichtgaan* dicht|gaan* dichtgooien opdoeken* verbannen* weren* weghalen* weg|halen* verwijderen* vergroten*
    uit|breiden* optrekken* op|trekken* ophogen* op|hogen* versnellen* vertragen* doorschuiven* door|schuiven* rekken* stemmen* voorstemmen*
    tegenstemmen* instemmen* in|stemmen* aannemen* aan|nemen* verwerpen* vaststellen* vast|stellen* vergunnen* toestaan* toe|staan* toelaten*
    gedogen* handhaven* bekeuren* controleren* onteigenen* uitkopen* uit|kopen* verkopen* aanbesteden* bezuinigen* korten* asfalteren* vol|bouwen*
    herplanten*`,
  GELDWOORD: `euro euros ton miljoen miljoenen miljard procent percent geld centen belastinggeld belasting belastingen gemeenschapsgeld subsidie
    budget begroting kosten kost duur duurder betalen* betaal betaalt betaald gratis rekening tekort bezuinigd verspilling lasten woonlasten
    geldverspilling belastingcenten miljarden mille tonnen duizend honderd leges peperduur peperdure onbetaalbaar betaalbaar betaalbare verhoging
    stijging stijgt per uur salaris wachtgeld vergoeding bonus declaratie factuur naheffing aanslagen boetes parkeerapp`,
  ONVREDE: `belachelijk belachelijke schandalig schandalige schandelijk schande skandaal schandaal bespottelijk absurd onzin onzinnig onzinnige
    idioot idiote waanzin krankzinnig bizar bizarre onbegrijpelijk onbegrijpelijke onvoorstelbaar ongelooflijk ongehoord onacceptabel onaanvaardbaar
    onrecht onrechtvaardig oneerlijk treurig triest bedroevend beschamend droevig verdrietig teleurgesteld teleurstellend teleurstelling boos kwaad
    woest woedend pissig furieus ziedend gefrustreerd zat spuugzat beu genoeg slecht slechte slechtste rampzalig ramp drama dramatisch puinhoop
    puinzooi bende zooi zooitje troep rotzooi knoeiwerk prutswerk geklungel gepruts gestuntel gefaald falen* faalt mislukt mislukking wanbeleid
    wanbestuur wanbeheer schijnvertoning toneel toneelstuk toneelstukje poppenkast circus farce komedie kunstje achterkamertjes gekonkel bekokstoofd
    doofpot leugen leugens gelogen voorgelogen bedonderd bedrogen belazerd besodemieterd genaaid opgelicht bestolen gepiepeld gepest figurant
    figuranten verraden uitgekleed uitgeknepen leeggezogen melkkoe geldklopperij geldverspilling weggegooid verkwanseld kapotbezuinigd kapotgemaakt
    kapotmaken* kaalslag afbraak uitgehold knoppen verdommen* verpesten* verpest verzieken* verziekt bederven* vernielen* verkrachten* vermoorden*
    wurgen* nekken* nek das doodsteek doodvonnis vernederend minachting arrogantie hooghartig regenten wereldvreemd ivoren toren papieren
    werkelijkheid bureaucratie bureaucratisch regeltjes regelzucht paarse krokodil willekeur dictatuur afgang blamage godverdomme verdomme
    potverdomme potverdorie gvd tering klote kut klere godsamme jezus sodeju gadverdamme kutgemeente rotbesluit kutbeleid klotebeleid schaamteloos
    schaam schamen beschaamd lef durf durven beroerd gek wies wijs padje steekje kwijt bal maat emmer schandvlek aanfluiting wanvertoning lachertje
    lachwekkend lachwekkende idioterie waanzinnige gekkenwerk flauwekul kolder kul zinloos ondoordacht prutsers knoeiers klungels rampzalige
    hopeloos hopeloze onuitvoerbaar onleefbaar onveilig gevaarlijk levensgevaarlijk achterlijk gerukt gestoord bezopen toppunt dieptepunt druppel
    grens pappen nathouden schijtbesluit kutbesluit klotegemeente teringzooi tyfuszooi zootje verrotte verrot rotte kapotmaken nekslag afbreken*
    verkwanselen* verpatsen* verpatst weggeven* weggegeven uitverkoop handjeklap deal stinkt woordbreuk kiezersbedrog volksverlakkerij pesterij
    pesterijen melken* zeurt hobby hobbyproject prestigeproject luchtkasteel gatenkaas ganzenbord loterij genant vernederende betutteling
    bemoeizucht bemoeial wereldvreemde bestuurlijk bestuurlijke onbehoorlijk ondemocratisch ondemocratische democratie`,
  ONTGOOCHELD: `eindelijk alweer opnieuw wederom weer wir steeds nooit altijd telkens keer tweede derde vierde vijfde zesde maanden weken jaren jaar
    jaor joar wachten* wachttijd gewacht beloofd afgesproken toegezegd niks niets nergens niemand geen gin gain nul doorgeschoven doorschuiven*
    doorgezet afwachten* genegeerd antwoord antwoorden* reactie reageren* terugbellen* luisteren* luistert luustern luustert horen* gehoord gehoor
    gelezen vroeg gevraagd vragen voorbij doodgezwegen afschepen* smoes smoesjes smoezen excuses praatjes papier schijn inspraak buhne vorm
    ingelicht geinformeerd achteraf intussen ondertussen inmiddels straks tenminste uitleggen* uitleg leg verantwoorden* verantwoording
    verantwoordelijk waarom hoezo waarvoor wanneer hoelang serieus snappen* dom zoveelste jarenlang maandenlang wekenlang dagenlang sinds sindsdien
    ontvangstbevestiging automatische bandje wacht wachtrij wachtmuziek wachtkamer kastje muur doorverbonden weggestuurd opgehangen teruggebeld belt
    terug gebeld gemaild gemeld melding meldingen blijft blijven bleef beloven beloofde beloftes loze woorden doof oren oor wegkijken wegkijkt
    zwijgen* zwijgt stil stilte verzwegen verborgen verbergen geheim achtergehouden`,
  PROTEST: `actie actievoeren* demonstreren* demonstratie protest protesteren* staking staken* blokkade blokkeren* optocht spandoek spandoeken
    lakens borden plein verzamelen lawaai herrie pannen pollepels toeteren* kaarsen ketting menselijke aangemeld netjes vreedzaam rustig beleefd
    tribune inspreken handtekening aansluiten petitie tekenen onderteken advocaat procederen* proces pers krant media rechter onthouden aankruisen
    hokje maart gemeenteraadsverkiezingen bezetten* bezetting bezet slaapzakken tenten tent kamperen* mars protestmars tocht fakkeltocht colonne
    trekkers toeterend bord leuzen leus flyeren* flyer flyers folderen* folders handtekeningen ophalen verzamelde petities burgerinitiatief kiezen*
    verkiezing stemhokje wegstemmen wegstemt stemadvies dagvaarding dagvaarden* rechtszaken rekenkamer accountant journalist journalisten omroep
    programma hubert actiegroep actiecomite stichting werkgroep vakbond boerenprotest`,
  IRONIE: `geweldig plan top knap bravo fijn bedankt hoor goh heus natuurlijk uiteraard tuurlijk vast zeker nou mooi hulde applaus prachtig
    gefeliciteerd hoera lekker logisch applausje geniaal geniale briljant fantastisch slim slimme sterk staaltje interessant opvallend toevallig
    handig jaja kuch gut tsjonge tjonge allemachtig sjonge proost lintje oscar medaille verdienste`,
  BEWONERS: `dorp dorpen stad wijk buurt straat inwoners inwoner bewoners bewoner burger burgers omwonenden buren mensen ouders kinderen jongeren
    ouderen bejaarden gezinnen starters huurders boeren vissers ondernemers winkeliers vrijwilligers verenigingen vereniging club gemeenschap
    middenstand dorpsgenoten luuj gewone man platteland buurtbewoners streek gezin hardwerkende hardwerkend huishoudens huishouden minima studenten
    scholieren schoolkinderen leerlingen leraren leerkrachten verpleegkundigen mantelzorgers gehandicapten rolstoelers automobilisten fietsers
    voetgangers hondenbezitters supporters kermisexploitanten horeca marktkooplui toeristen schippers telers kwekers pachters hengelaars schutters
    jeugd`,
  EISWOORD: `eisen* eis willen moet moeten mot mout herzien heroverwegen* terugdraaien draai trek intrekken stop stoppen* weg ermee schrap schrappen
    handhaaf luister fix regel regelen* oplossen* los leeg ruim haal zet maak geef zorg beantwoord antwoord opstappen aftreden ontslag vertrekken*
    referendum nu direct onmiddellijk meteen eerst eist dien schaf afschaffen verklaar verantwoord gun onderzoek aanpakken* heropenen* openhouden*
    open|houden* behouden* behoud sparen* spaar red redden* teruggeven* terug|geven*`,
};
