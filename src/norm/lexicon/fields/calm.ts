/** Fields of one's own distress, and of what is no aggression at all: news, events, support, help. Own lists. */
export const calm: Readonly<Record<string, string>> = {
  GEVOEL: `huilen* gehuild schreien* bleiten* griene grienen* janken tranen traan verdriet verdrietig triestig triest somber neerslachtig bang angst
    angstig bange paniek zenuwen zenuwachtig gespannen stress uitgeput moe muide meu doodmoe op leeg kapot gebroken stuk radeloos wanhopig wanhoop
    machteloos hopeloos moedeloos eenzaam alleen verlaten verlegen schaam schamen* schaamte schaamde schuldig schuldgevoel spijt berouw piekeren*
    pieker malen* tobben* zorgen bezorgd ongerust onrustig onzeker verward buikpijn misselijk hartkloppingen brok stil gemis missen* mis heimwee
    rouw rouwen* gepest gemeden buitengesloten trauma nachtmerrie nachtmerries therapie psycholoog instorten* ingestort burnout overspannen huil
    huilt huilde huilend jank jankt gejank traantje tril trilt trilde beef beeft bibber gesloopt opgebrand uitgeblust leegte verdoofd verslagen
    verloren vastgelopen opgejaagd onveilig doodsbang maag bonst bonkt hartslag stik breekt breken gene spijtig verwijt verwijten zwak strijden
    kracht energie erdoorheen onderdoor volhouden ophouden doodop gelaten verdrietige pijn mist`,
  NACHT: `wakker lig lag slaap slapen sliep slapeloos slapeloze slaope slaop nachten nacht nachts dromen piekeren bed opstaan* slaappil slaappillen
    slaapmiddel slapeloosheid doorslapen inslapen nachtrust nachtmerrie nachtdienst nachtdiensten woelen* staren* plafond`,
  GEZONDHEID: `ziek zieke ziekte kanker reuma ms hernia heup knie rug rugge astma copd dialyse chemo uitslag operatie geopereerd ziekenhuis ziekenhoes huisarts dokter
    specialist medicijnen pillen rolstoel rollator traplift scootmobiel steunkousen blind doof slechtziend slechthorend gehandicapt beperking handicap
    invalide autisme autistisch adhd rugzakje psychose opname opgenomen dementie alzheimer mantelzorg mantelzorger thuiszorg hulp zorg zorgen gevallen val
    ambulance revalidatie zwanger miskraam
    diagnose prognose uitzaaiingen leukemie gezwel tumor hartpatient hartkwaal longen longarts cardioloog neuroloog therapeut fysiotherapeut spreekuur
    huisartsenpost poli polikliniek bestraling chemokuur kuur infusen medicatie insuline diabetes suikerziekte epilepsie parkinson beroerte tia
    dementeert vergeetachtig geheugen hoest hoesten schimmel benauwd benauwdheid allergie hooikoorts migraine duizelig slijtage versleten krukken
    wandelstok blindengeleidehond prikkels ptss angststoornis borderline zorgmijder verpleging verpleegkundige thuisbegeleiding wlz pgb indicatie
    herindicatie keukentafelgesprek ambulant bedlegerig palliatief terminale hospice uitgezaaid`,
  VERLIES: `overleden overlijden gestorven stierf begraven verloren verlies kwijt weduwe weduwnaar wijlen leeg lege failliet faillissement sluiten
    dicht stoppen ophouden verkopen* opgeven levenswerk generaties generatie opgebouwd begon spaargeld dakloos zwerven* luchtbed caravan bank
    herinneringen tekeningen scheiding gescheiden ruiming geruimd laatste einde overleed verongelukt gecremeerd as uitgestrooid kwijtgeraakt
    ontslagen ontslag werkloos faillissementen gesloten dichtgaan uitverkoop inpakken dozen verhuizen* verhuisdozen opgezegd opzegging
    uithuiszetting ontruimd ontruimen* dakloze daklozen noodopvang uithuisgeplaatst paard inslapen lammeren kalveren`,
  GELDNOOD: `schuld schulden deurwaarder incasso bijstand uitkering aow pensioen rondkomen rood min huur huurachterstand termijnen kwijtschelding
    voedselbank boodschappen eten schoenen rekenen* spaargeld inkomen omzet loon salaris gekort schuldhulp schuldsanering bewind bewindvoerder
    toeslagen energierekening energie gas afgesloten afsluiting huisuitzetting uitzetting ontruiming ontruimd afgewezen afwijzing blut krap lening
    leningen hypotheek huurtoeslag terugbetalen* terug|betalen* aanmaning aanmaningen beslag loonbeslag deurwaarders incassobureau achterstand
    leefgeld afbetaling termijn spreiden uitkeringen stopgezet loonstrook verdien inkomsten koopzondag voorschot meterkast`,
  HULPVRAAG: `help helpen hulp iemand ene emes bellen* terugbellen* terug|bellen* meekijken* mee|kijken* meelopen* meedenken* mee|denken* luisterend
    terecht aankloppen beginnen loket uitleggen formulier formulieren brief envelop regeling uitzondering begrip genade kans alstublieft alsjeblieft
    aub asjeblieft svp graag beleefd vriendelijk dringend spoed smeken* smeek verzoeken* verzoek vraag alvast vervoer lift hulplijn hulpverlener
    vertrouwenspersoon ombudsman werker wijzen wegwijs langskomen verlenging uitstel gemist urgentie urgentieverklaring aanvraag kwijtschelding
    bemiddeling advies tip tips`,
  EXCUUS: `sorry excuus excuses verontschuldigen* verontschuldiging spijt vergeef vergeven* toon uitgevallen onterecht verkeerd misverstand fout
    bedoeld bedoelde weggehaald verwijderd goedmaken* teruggenomen terugnemen* onhandig ondoordacht tekeer dronken gedronken emotioneel emoties
    overstuur opgefokt terugnemen goedmaken ongepast woordkeus verward verwarde vergissing vergist vergissen* stommiteit`,
  EIGENLEVEN: `mijn mien mijne man vrouw dochter dochtertje zoon zoontje kind kinderen moeder vader ma pa mama papa opa oma zus broer tante oom
    gezin thuis huis keukentafel toilet trap douche zaak winkel bedrijf bakkerij frituur boerderij stal kapsalon werk baan collega school studie
    opleiding woning kamer caravan mn schoonmoeder schoonvader schoonzus zwager nichtje neefje kleinkind kleinkinderen kleindochter kleinzoon
    pleegkind pleegkinderen tweeling baby peuter kleuter puber alleenstaand alleenstaande gescheiden weduwnaar getrouwd ex vriendin vriend verloofde
    huwelijk trouwdag zaakje eetcafe frietkraam viskraam kraam atelier praktijk kwekerij kas maatschap veehouderij pacht erf erfpacht boot schip
    kotter vrachtwagen taxi nachtdienst stage baantje sollicitatie solliciteren* contract bijbaan rooster ouderavond schoolreis jongste oudste`,
  EVENEMENT: `optocht kermis braderie rommelmarkt toertocht workshop cursus lezing concert muziek harmonie fanfare koor zingen* musical voorstelling
    theater film quiz bingo barbecue buurtfeest dorpsfeest feest feestje tent schuttersfeest gilde koningsvogel paasvuur sinterklaas kerstmarkt
    avondvierdaagse collecte inzameling hospice vrijwilligers opgave inschrijven* inschrijving kaartjes kaartje entree toegang koffie thee
    appelgebak gebak soep broodje broodjes worst taart bar drankje gezellig welkom alaaf voorlezen* ranja leen gratis gezocht zoekt zoeken* oppas
    nestje knuffel herder dorpsboek winnaar hoofdprijs loterij trommeltje verzorgingshuis buurtbus uitslapen* gevonden doel herdenking kerk pastoor
    mis inloop inloopavond inloopspreekuur rondleiding tentoonstelling expositie opening onthulling receptie nieuwjaarsreceptie nieuwjaarsborrel
    borrel bbq straatfeest burendag koningsdag bevrijdingsdag dodenherdenking kranslegging carnavalsbal polonaise playbackshow pubquiz vossenjacht
    lichtjestocht lampionnen intocht nieuwjaarsduik kerstconcert paasvuren boekenmarkt vlooienmarkt oogstfeest trekkertrek ponykamp kamp scouting
    kampvuur speurtocht fietstocht wandeltocht avondwandeling marathon sponsorloop dansavond dansfeest moshpit optreden aula kaarten
    toneelvereniging toneelstuk klucht revue opera`,
  SPORTSPEL: `wedstrijd wedstrijden gewonnen verloren winst verlies gelijkspel derby keeper keepster spits linksback middenveld trainer coach
    scheids scheidsrechter penalty doelpunt goal goals competitie promotie beker finale toernooi darten darts dartbord pijl biljart biljarten schaak
    schaakclub schaken dame zetten klaverjassen kaarten voetbal hockey volleybal tennis judo boksen hardlopen fortnite game gamen gta level server
    controller playstation spel spelletje moordspel escaperoom lasergamen paintball film serie boek thriller aflevering liedje passion krimi
    detective dunktank ingemaakt ingeblikt ingepakt weggevaagd afgedroogd afgeslacht slachting moordpartij veldslag slijtageslag gekraakt
    verpletterd hattrick corner buitenspel omhaal kopbal doelman aanvoerder reserve invaller pupillen selectie thuiswedstrijd kampioen kampioenschap
    tegenstander tegenstanders titel set schaakmat mat remise dammen bowlen strike kegelen sjoelen risk catan monopoly kolonisten stratego cluedo
    weerwolven respawn headshot eindbaas minecraft wielerronde peloton sprint wk ek olympische schaatsen elfstedentocht zwemmen waterpolo korfbal
    handbal rugby karate boksles sparren hoofdpersoon personage plot seizoen podcast`,
  KOKEN: `koken bakken recept slager bakker bakkerij oliebol oliebollen vlees soep bbq barbecue oven varken haan kip worst rookworst krentenbrood
    krentenbollen taart soesjes eten lekker klussen klus verbouwing zagen behang schoonmaken poetsen storm gewaaid windkracht onweer sneeuw tuin
    tuinieren snoeien onkruid mollen slakken pan pannetje koekenpan airfryer barbecueen marinade gehaktballen hachee stoofpot stoofvlees zuurkool
    boerenkool hutspot erwtensoep snert pannenkoeken appelflap appeltaart cake slagroom deeg gist lasagne pasta pizza kroketten friet frietjes
    mayonaise knoflook uien snijplank snijden hakken malen stampen blender behangen* schilderen* schuren* plamuren* muren muur tegelen* tegels
    badkamers slopen gesloopt puin container aannemer bijl hout houthakken kloven haardhout houtkachel snoeien* snoeiafval heg heggen taxus
    coniferen grasmaaier moestuin aardappels rooien* wespennest muizen muizenval bladluis naaktslakken egel egeltje goudvissen reiger vissen
    aquarium terrarium dierenarts kattenbak puppy cavia konijn`,
  DANKWOORD: `dank dankjewel dankuwel bedankt bedanken* complimenten compliment hulde petje chapeau respect waardering waarderen* trots top fijn
    blij dankbaar geweldig prima held helden volhouden* sterkte succes beterschap gefeliciteerd proficiat steun steunen* eens meegeholpen
    teruggebeld lief lieve goeie moedig dapper bedankje dankzij klasse topper toppers kanjer kanjers heldin gecondoleerd knuffel bloemen taart
    koffie waarderen gewaardeerd verdienste inzet betrokken betrokkenheid welverdiend felicitaties maidenspeech knaller`,
  MELDEN: `aangifte politie melding gemeld meldpunt griffie getuige getuigen camerabeelden beelden agenten agent recherche verdachte verdachten
    dader daders aangehouden gearresteerd opgepakt rechter rechtbank officier taakstraf celstraf veroordeeld vonnis bewaking beveiliging persbericht
    omroep rtv krant dagblad streekblad journaal nieuws volgens meldt aldus omstanders slachtoffer gewond brandweer ambulance hulpdiensten incident
    aanslag poederbrief poeder ingegooid ingeslagen afgelopen arrestatie arresteren* voorarrest hechtenis reclassering slachtofferhulp zitting
    ontkent ontkende bekende bekennen getuigenis om justitie officieren rechters uitspraak werkstraf voorwaardelijk contactverbod gebiedsverbod
    beveiligen ontruiming onderzocht onderzoekt forensisch woordvoerder verklaart verklaarde vernieling vernielingen vandalisme vandalen bekladding
    mishandeling mishandeld poging doodslag inbraak overval`,
  TEGENSPRAAK: `gescheld schelden* scheldpartij scheldpartijen uitschelden* uitgescholden uitgemaakt bedreigen* bedreigd bedreiging bedreigingen
    dreigen* dreigement dreigementen doodsbedreiging doodsbedreigingen doodswens intimideren* intimidatie haat haatmail haatberichten hetze geweld
    agressie verwensing verwensingen treiteren* lastigvallen* belagen* gespuugd scheld schelden schold uitschelden scheldwoord scheldwoorden
    scheldkanonnade bagger modder dreigmail dreigmails dreigbrief dreigbrieven dreigtweet kogelbrief kogelbrieven bommelding haters trollen trol
    toetsenbordridders toetsenbordheld anonieme lafheid pesten* gepest geintimideerd lastiggevallen opwachten stalking stalker belaging geweldloos
    vreedzame onbeschoft strafbaar veroordelen`,
  ZAKELIJK: `begint aanvang uur vanaf maart april mei juni juli augustus september oktober november december januari februari ingang adres locatie
    website link hieronder formulier telefonisch openingstijden geopend open gesloten loket balie digid paspoort rijbewijs aanvragen* doorgeven*
    aanmelden agenda vergadering raadsvergadering livestream terugkijken notulen verslag agendapunt informatie inlichtingen tip weetje klopt
    raadsagenda opgeven bewijs bewijzen uittreksel legitimatie kopie formulieren geldig deadline gevraagd gezocht aangeboden ophalen tweedehands
    tarieven route parkeren bereikbaar bereikbaarheid omleiding wegafsluiting werkzaamheden onderhoud storing stroomstoring weersverwachting
    windstoten temperatuur graden buien zonsopgang vogeltelling ophaaldag aanrader adresje monumentendag`,
  HUMOR: `grapje grap grappig grapte lol geintje knipoog grapjas grapjes gein geinig lachen gelachen hilarisch komisch mop moppen satire
    parodie cabaret sketch memes meme plagen* plagerij`,
  REACTIES: `reactie reacties comments reageren* tijdlijn groepsapp buurtapp dorpsgroep admin beheerder verwijder verwijderen* verwijderd weghalen*
    weggehaald schermafdruk screenshot doorgestuurd appje berichtje bericht posten* gepost plaatsen* geplaatst delen* gedeeld facebook twitter
    messenger insta profielfoto draadje draad topic forum berichtjes appjes dm dms pb inbox mailbox nepaccount nepaccounts account accounts volgers
    geblokkeerd blokkeren gerapporteerd rapporteren* moderator moderators taggen* getagd like likes duimpje emoji story livestream uitzending column
    ingezonden podcast`,
  ZEGT: `zei zeiden zegt riep roept riepen roepen* geroepen schreeuwen* schreeuwde hoorde hoorden gehoord las lazen gelezen schreef schreven
    geschreven betekent bedoelt noemde vertelde vertelt fluisterde mompelde appte mailde gemaild stuurde gestuurd kreeg gekregen ontvangen citaat
    tekst woorden uitspraak grapte beweert zee zeg zegge gezegd gezeid gilde brulde schreeuwt dacht meende vond vonden vertelden verteld vragen
    vroeg vroegen antwoordde reageerde reageerden appt mailt belt belde twittert postte plaatste letterlijk woordelijk aldus volgens notulen verslag
    citeer zogezegd gezegde spreekwoord uitdrukking`,
  FATSOEN: `normaal fatsoen fatsoenlijk beschaafd beschaving grens grenzen onacceptabel smerig ziek laf oneens respect menselijk menselijkheid
    netjes verdient hoort kan niemand los iemands democratie mens ouder vader moeder denk nadenken praten* gesprek verschil mening meningen boos
    kwaad steunen* volleybal buren wegkijken* opvoeding beleefdheid rustig kalm kalmpjes ophouden peil niveau ieder inhoud inhoudelijk argumenten
    discussie debat debatteren* volwassen mededogen empathie begrip samen dialoog praten uitpraten* tolerantie beschermen* bescherming veiligheid
    veilig meningsuiting`,
  GEZELLIG: `leuk leuke mooi mooie schon sjoen prachtig prachtige lekker fijn fijne lief lieve blij trots weer zon bloemen bloemetje kippenvel
    genoten hartje dankjewel graag enthousiast leukste mooiste lekkers heerlijke heerlijk zonnetje zonnig lente zomer zonsondergang strand wandeling
    wandelen natuur vogeltjes bloemetjes tulpen kerstboom lichtjes terrasje terras biertje wijntje proost gezelligheid buurvrouw buurtjes buuf
    vrijwilliger vrijwilligers kleinkind geboren geboorte beschuit jubileum jubilaris verjaardag jarig bruiloft getrouwd geslaagd diploma`,
};
