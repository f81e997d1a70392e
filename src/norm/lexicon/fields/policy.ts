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
    formulieren paspoort rijbewijs afdeling ambtenaren ambtenaar`,
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
    stukken stuk agendering`,
  MAATREGEL: `sluiten* dicht afsluiten* af|sluiten* dichtgooien* opheffen* op|heffen* schrappen* wegbezuinigen* afschaffen* verhogen* verdubbelen* invoeren*
    in|voeren* instellen* verplaatsen* kappen* kap slopen* afbreken* bouwen* aanleggen* aan|leggen* verleggen* volbouwen* halveren* inkorten* verkorten*
    beperken* verbieden* verplichten* beboeten* heffen* uitgeven* subsidieren* goedkeuren* tekenen* ondertekenen* besluiten* beslissen* doordrukken*
    doorzetten* door|zetten* intrekken* in|trekken* terugdraaien* terug|draaien* herzien* uitstellen* schuiven* toezeggen* beloven* verlenen* weigeren*
    afwijzen* negeren* wegkijken* wegstemmen* aftreden* opstappen* op|stappen*`,
  GELDWOORD: `euro euros ton miljoen miljoenen miljard procent percent geld centen belastinggeld belasting belastingen gemeenschapsgeld subsidie budget begroting
    kosten kost duur duurder duurbetaalde betalen* betaal betaalt betaald gratis rekening tekort bezuinigd verspilling prijskaartje lasten woonlasten`,
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
    schaamteloos schaam schamen beschaamd lef durf durven beroerd gek wies wijs padje steekje kwijt bal maat emmer`,
  ONTGOOCHELD: `eindelijk alweer opnieuw wederom weer wir steeds nooit altijd telkens keer tweede derde vierde vijfde zesde maanden weken jaren jaar jaor joar wachten*
    wachttijd gewacht beloofd afgesproken toegezegd niks niets nergens niemand geen gin gain nul doorgeschoven doorschuiven* doorgezet afwachten* genegeerd
    antwoord antwoorden* reactie reageren* terugbellen* luisteren* luistert luustern luustert horen* gehoord gehoor gelezen vroeg gevraagd vragen voorbij
    doodgezwegen afgescheept afschepen* wegwuiven* smoes smoesjes smoezen excuses praatjes papier schijn inspraak buhne vorm ingelicht geinformeerd
    achteraf intussen ondertussen inmiddels straks tenminste uitleggen* uitleg leg verantwoorden* verantwoording verantwoordelijk waarom hoezo waarvoor
    wanneer hoelang serieus snappen* dom`,
  PROTEST: `actie actievoeren* demonstreren* demonstratie protest protesteren* betoging staking staken* blokkade blokkeren* optocht spandoek spandoeken lakens
    borden plein verzamelen lawaai herrie pannen pollepels toeteren* kaarsen ketting menselijke aangemeld netjes vreedzaam rustig beleefd tribune inspreken
    handtekening aansluiten petitie tekenen onderteken advocaat procederen* proces pers krant media rechter onthouden aankruisen hokje maart
    gemeenteraadsverkiezingen`,
  IRONIE: `geweldig plan top knap uitgedacht bravo fijn bedankt hoor goh heus natuurlijk uiteraard tuurlijk vast zeker nou mooi hulde applaus prachtig
    gefeliciteerd hoera joepie lekker logisch`,
  BEWONERS: `dorp dorpen stad wijk buurt straat inwoners inwoner bewoners bewoner burger burgers omwonenden buren mensen ouders kinderen jongeren ouderen bejaarden
    gezinnen starters huurders boeren vissers ondernemers winkeliers vrijwilligers verenigingen vereniging club gemeenschap middenstand dorpsgenoten luuj
    gewone man platteland`,
  EISWOORD: `eisen* eis willen moet moeten mot mout herzien heroverwegen* terugdraaien draai trek intrekken stop stoppen* weg ermee schrap schrappen handhaaf
    luister fix regel regelen* oplossen* los leeg ruim haal zet maak geef zorg beantwoord antwoord opstappen aftreden ontslag vertrekken* referendum nu
    direct onmiddellijk meteen eerst`,
};
