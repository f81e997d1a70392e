/** Anger, pleas, support, report, and the small words that show a text is Dutch. Own lists. */
export const tone: Readonly<Record<string, string>> = {
  /** Judges a decision or a body. */
  BOOS: `belachelijk belachelijke schandalig schandalige schande onzin onzinnig onzinnige waardeloos waardeloze idioot idiote absurd absurde bizar bizarre asociaal asociale onbegrijpelijk onbegrijpelijke achterlijk achterlijke stom stomme dom domme dwaas dwaze
 faalt falen gefaald falend wanbeleid wanbestuur wanprestatie wangedrocht puinhoop puinzooi zooi zooitje drama ramp rampzalig rampzalige vreselijk vreselijke verschrikkelijk slecht slechte triest triestig walgelijk walgelijke weerzinwekkend krankzinnig krankzinnige ziek zieke verziekt verziekte verpest verpesten verknalt verknald
 leugens gelogen liegen liegt bedrog bedrogen belazerd belazeren bedonderd bedonderen genaaid naaien opgelicht misleiding misleid misleiden doofpot achterkamertjes achterkamertjespolitiek vriendjespolitiek corruptie gesjoemel sjoemelen gekonkel dictatuur poppenkast schijnvertoning farce toneelstukje circus flauwekul kul quatsch lariekoek apekool
 oneerlijk oneerlijke onrecht onrechtvaardig onrechtvaardige willekeur arrogant arrogantie minachting dedain regenteske regenten zat spuugzat beu kotsbeu boos woedend woest pissig furieus verontwaardigd teleurgesteld teleurstellend teleurstelling gefrustreerd frustrerend ergernis
 geldklopperij melkkoe pestmaatregel pesten gepest treiteren afpersing roof diefstal dieven dievenbende graaien graait uitgeknepen uitgemolken kaalgeplukt kapotgemaakt uitverkoop verkwisting geldverspilling verspilling weggegooid onacceptabel onaanvaardbaar onverantwoord onverantwoordelijk ondoordacht kortzichtig zinloos nutteloos ondemocratisch
 symboolpolitiek wegkijken wegkijkt doordrukken doorgedrukt opgedrongen dwang dwingelandij betutteling genegeerd negeren lakse laks traag eindeloos prutswerk knoeiwerk broddelwerk gestuntel geklungel amateurisme gezeur gezeik gedoe lachwekkend blamage afgang aanfluiting
 kutbeleid kutplan schiet-op rotbeleid klotebeleid waanzin waanzinnig waanzinnige misdadig misdadige crimineel criminele schijnheilig hypocriet hypocrisie gedraai gelieg kansloos bespottelijk bespottelijke bagger drek trekt-op wantrouwen ellende afschuwelijk schijt lak
 verneukt verneuken verraad verraden gescheten bah schaamteloos schaamteloze blunder blunders fout fouten misser loze treurig bedroevend armoe armoedig oplichterij bezopen zielig knettergek geschoffeerd schofferen bullshit schurkenstreek gotspe`,
  EIS: ` stoppen intrekken herzien terugdraaien schrappen aftreden opstappen ontslag ontslagen verantwoording uitleg transparantie openheid luister luisteren antwoord eerlijk eis eisen eisen verdwijnen wegstemmen afblazen afgeblazen verwerpen verwerp aanpakken handhaven oplossen regelen beloofd beloofde belofte beloftes beloften afspraak afspraken nakomen
 ophouden kappen opgelost inleveren rekenschap heroverwegen heroverweeg kap`,
  /** One's own state and plight. */
  LEED: `wakker-ligt doodop muide uitgeblust buikpijn afgesloten ontruimd ontruiming beslag deurwaarder wakker slapeloos doodmoe uitgeput ziek depressief overspannen burnout stress gestrest paniek wanhopig wanhoop radeloos ten-einde-raad machteloos machteloosheid hopeloos verdrietig verdriet huil huilen gehuild janken tranen angst angstig eenzaam schaam schaamte zorgen
 schulden uitkering bijstand huur huurachterstand dakloos ontslagen failliet faillissement werkloos pensioen inkomen rondkomen geldzorgen voedselbank medicijnen ziekenhuis dokter huisarts therapie psycholoog gescheiden scheiding weduwe alleenstaand alleenstaande mantelzorger rolstoel handicap beperking chronisch invalide hernia
 afgewezen wachtlijst begrip uitzondering coulance coulant clementie genade overmacht spijt sorry excuus excuses verontschuldiging verontschuldigen vergissing vergist misverstand alsjeblieft alstublieft aub svp asjeblieft redelijkheid
 moedeloos verloren opgeven geestelijk psychisch hoofdpijn slagschaduw lawaai herrie overlast geluidsoverlast stank spaargeld levenswerk familiebedrijf opgebouwd spoedgeval lievelings wanhoopskreet troosteloos onzeker onzekerheid trillen hartkloppingen noodgedwongen`,
  SMEEK:
    'alsjeblieft alstublieft asjeblieft aub svp smeek vraag verzoek begrip uitzondering genade coulance help sorry excuus excuses spijt verontschuldiging asjeblief alsteblieft',
  STEUN: `bedankt dank dankjewel dankuwel hulde respect chapeau complimenten compliment steun sterkte succes geweldig geweldige gefeliciteerd felicitaties trots blij moedig dapper keurig gezellig welkom liefs groeten proficiat bravo petje waardering waardeer petje-af hulde applaus
 dankbaar volhouden houvol thanks merci hartverwarmend hartstikke hoedje`,
  VREDE: 'vreedzaam vreedzame rustig netjes geweldloos geweldloze beschaafd kaarsjes kaarsen bloemen',
  /** Says that someone else said it, or that it was said. */
  BERICHT: `schreef schrijft geschreven zei zeiden zegt zeggen gezegd riep riepen geroepen roept roepen stuurde stuurden gestuurd kreeg kregen gekregen ontving ontvangen las lazen gelezen hoorde hoorden gehoord volgens citaat quote quoot bericht berichten appje mailtje tweet tweette twitterde appte mailde mailden dreigde dreigden dreigt
    bedreigd bedreigden bedreiging bedreigingen dreigement dreigementen doodsbedreiging doodsbedreigingen scheldpartij scheldt uitgescholden uitgemaakt genoemd noemde noemden noemt schold scholden geuit postte gepost plaatste kop-boven vertelde vertelt meldt meldde gemeld aldus fluisterde schreeuwde schreeuwden geschreeuwd gestuurd toegeschreeuwd toegestuurd verwensingen scheldwoorden intimidatie intimideren haatberichten haatmail haatreacties zoiets zulke zulks`,
  AFKEUR: `schandalig schandelijk walgelijk schande onacceptabel onaanvaardbaar schaam schamen laf laffe lafaards triest ziek verwerpelijk veroordeel veroordelen veroordelenswaardig afschuwelijk verschrikkelijk vreselijk ontoelaatbaar aangifte afkeur afkeuren verkeerd strafbaar grens kan-niet absurd bizar schrik geschrokken medeleven meeleven 
 abnormaal misselijk misselijkmakend steun sterkte respectloos ongehoord ontluisterend beneden-peil `,
  NIEUWS: `politie verdachte verdachten rechtbank rechter justitie om aangehouden gearresteerd opgepakt veroordeeld slachtoffer slachtoffers getuigen getuige brandweer nos rtl nu.nl krant nieuws journaal artikel volgens woordvoerder onderzoek recherche celstraf taakstraf cel gevangenisstraf hoger agenten agent omroep gewond gewonden persbericht bericht vonnis officier herdenking herdacht herdenken eeuw oorlog geschiedenis jarige jaar
    aangetroffen incident dader daders meldingen burgemeestersbrief museum tentoonstelling dodenherdenking verzet 1945 1944 1943 1672 dodental`,
  FICTIE: `film films serie series boek boeken roman thriller game games gamen gta fortnite cod minecraft counterstrike aflevering netflix toneel toneelstuk song liedje lyrics songtekst concert rapper podcast musical regisseur hoofdstuk personage soap cluedo weerwolven
 schaak schaken schaakclub toernooi wedstrijd wedstrijden voetbal training trainen judo boks boksen bokswedstrijd kickboksen karate darts derby tegenstander scheidsrechter keeper doelpunt penalty elftal quiz bingo lasergame lasergamen paintball carnavalsliedje tatort detective stratego biljart klaverjassen bordspel spelletje eindbaas refrein weerwolf
 vriendenboek festival playlist documentaire voorstelling theater cabaret cabaretier scenario videoclip`,
  KOOK: 'bbq barbecue slager kip vlees soep gehakt ei eieren taart koken recept oven worst hamburger cake deeg boter kampvuur vuurkorf paasvuur paasvuren haardvuur open-haard houtkachel kachel marshmallows onkruid gras heggen snoeien snoei bomen klussen verbouwen verbouwing keuken behang muggen mug vliegen wespen muizen slakken unkruid luizen virus code batterij accu telefoon planten tijd kilometers',
  NIET: 'niet geen nooit niemand nergens nie nich neet niks niets noit noch zonder nooit-niet ni gin gien nait niemes',
  NEGEER: 'niemand nooit geen',
  VRAAG: 'waarom wanneer hoe wie wat waar hoezo hoelang welke waarvoor wat-is',
  WENS: 'hopelijk hoop hopen wens wensen moge mogen verdient verdien verdienen verdiend hoopt hoapelik hope bid verlang wou duimen gun',
  MODAAL:
    'ga gaat gaan zal zullen zult zullie moet moeten mag mogen wil willen kan kunnen kunt zou zouden kom komt komen gao goa goan gaon geet gaot zallen mot motten mutten moete mos mosten moest moesten gaon zalle wille sal zulle gaone motte wol gaan-we wilt mosse moen mooten zoude gon goat gaait mout mouten komme koom kump',
  HEBBEN:
    'heb hebt heeft hebben had hadden heb-ik hebbe hem-ik is zijn ben bent waren was hep hebn hewwe hebt-ie hebbie hen hef hef-t wazze zin bin heffen binnen bunt bint hewe ebben emmen hemme hebbn hemmen',
  WORDEN: 'word wordt worden werd werden wordn wurd wurdt weurdt wuurt weurn wodde',
  KRIJGEN: 'krijg krijgt krijgen krieg kriegt kriegen kriegste krijgde krijgte krijge kriest krigt kriegn',
  DOE_DIALECT: 'doe dou',
  WOONT:
    'woont woon wonen wonn woonste woonsten wunt wont woondt wunnen weunt weune woant wonde staat staan steet steit sluipt slaapt slaap sloapt slaopt parkeert werkt werk zit zitten loopt fietst rijdt uitlaat sport tennist hockeyt traint speelt speelen spelen boodschappen huis adres auto kantoor school opvang eet logeert winkelt thuiskomt wandelt sjouwt uithangt thuis stallen traint gaat huus hoes slapen staon stiet steiht',
  WEET: 'weet weten wet witte wit wiette weit weite wieten wete kent kennen ken wetn weetn waet waete',
  KOMT: 'kom komt komen koom kump kuump kumt komp komme kwam langskomen kwamen koomen langs komste komd',
  SMAAK: 'vond genoot merk gezien voelde smaakte beviel schrok geschrokken schrikken',
  ZELFDOOD: 'zelfmoord zelfdoding suicide suïcide',
  FUNCTIE: `de het een en van in op te dat die is niet met voor aan er om ook maar als dan nog wel wat naar bij uit over door tot tegen onder na zonder al alleen alles altijd andere beter bijna bleef daar dag deze dit doen doet dus echt eens eerst elke erg even gaan gaat gedaan geeft geen gewoon goed had hebben heel heeft hier hoe iets ja je jij kan kunnen laat laten maken meer mensen met mij mijn moet moeten morgen na nee net niets nooit nu of onze ons omdat
    straks toch toen tussen twee uur vaak van veel weer weg weinig wij wilde worden wordt zal ze zelf zich zijn zo zoals zoveel zou gisteren vanavond vandaag jaar jaren weken maand week keer ben bent was waren the and 't n zon zo'n zulke iedereen niks gewoon eigenlijk misschien lekker want hoi hallo dag drie vier vijf zes zeven acht negen tien nieuw nieuwe grote groot klein kleine
    eerste laatste vraag komt komen zien zie zeggen zegt vindt vind vinden denk denken begint staat ligt hun hem haar waar waarom wie wanneer binnen buiten boven volgende vorige allemaal beetje zoiets zelfs helemaal pas nog gauw snel langs samen prachtige zonsondergang polder agenda wolf schapen`,
};
