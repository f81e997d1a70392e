/**
 * What each sign (weigh/cues.ts, weigh/towards.ts) counts for when it is asked whom a text is aimed at, in the order geen, jij,
 * jullie, ik, zij. Fitted to invented posts by several authors and rounded (CONTRIBUTING tells how).
 */
export const directionPoints = `
basis 8 7 -4 -7 -4 ; BELEIDSTUK -1 -1 6 -3 -1 ; BENDE 0 0 1 -2 1 ; BEWONERS 3 -1 4 -2 -3
DANKWOORD 2 1 -2 -1 0 ; DIENST -2 -3 5 0 -1 ; DIERSCHELD 1 -1 -1 -1 2 ; EIGENLEVEN 0 0 0 2 -1
EISWOORD -2 -1 1 1 1 ; EVENEMENT 5 -1 -3 -2 0 ; EXCUUS 0 -1 -1 3 -1 ; GEGEVENS 0 0 -1 -1 2
GELDNOOD -1 2 -1 2 -2 ; GELDWOORD -2 -2 5 -1 0 ; GELUID 2 -1 0 0 -1 ; GEREEDSCHAP -2 0 -1 -2 5
GEVOEL 0 0 -1 2 0 ; GEWELD_DEELWOORD -2 1 0 0 1 ; GEWELD_OPEN 0 0 1 -2 1 ; GEWELD_VERLEDEN 2 0 -1 0 -1
GEZELLIG 2 2 -2 -1 0 ; GEZONDHEID -2 0 -1 3 -1 ; HERKOMST 1 1 2 -1 -3 ; HERSENS -2 0 -1 2 1
HULPVRAAG 0 -3 0 2 0 ; HUMOR 1 0 1 -2 1 ; IRONIE 0 2 1 -3 0 ; JACHT 1 1 0 -2 0
KLEIN 1 2 -1 0 -2 ; KOKEN 3 -1 -1 -1 0 ; KWETSBAAR -2 1 2 0 -1 ; LETSEL_W -1 0 -2 1 2
MAATREGEL -2 3 2 -1 -1 ; MELDEN 1 2 0 -3 0 ; NACHT -3 0 0 3 0 ; ONTGOOCHELD -1 0 2 0 0
ONVREDE -1 -2 3 2 -2 ; OPSLUITPLEK 1 1 0 -2 1 ; POCHEN 1 2 -1 -2 0 ; PROTEST 0 -1 3 -2 1
REACTIES 1 -2 -2 1 1 ; ROUTINE 0 -2 0 1 1 ; SEKSISME -1 0 -1 2 1 ; SEKSWOORD 0 3 0 -1 -1
SMAAD -4 2 -1 -1 4 ; SMAAL_STERK -3 0 2 -1 2 ; SPORTSPEL 5 -1 -1 -2 -2 ; SPOT_LOT 1 2 0 -1 -2
STOF 0 0 1 -3 2 ; TEGENSPRAAK 5 -2 -2 -1 -1 ; UITERLIJK -1 1 -1 -3 4 ; VERLEDEN 3 -1 -1 0 -1
VERLIES -1 0 0 2 -1 ; VOERTUIG 1 -3 0 1 1 ; VUILSCHELD -1 0 -1 2 0 ; WAARSCHUW 0 2 -3 0 1
WATERPLEK 1 0 -3 3 -1 ; ZAKELIJK 3 0 0 -3 0 ; ZIEKTEWENS 2 -1 0 0 0 ; aan-dat -2 -2 2 0 2
aan-die -5 2 1 -1 2 ; aan-dr -1 -2 1 1 1 ; aan-ge 0 -2 3 0 0 ; aan-haar 2 -2 -2 -1 3
aan-hem 0 3 -1 -1 -1 ; aan-hij 3 -1 0 -1 -1 ; aan-je 3 -2 -2 -2 4 ; aan-jij 1 7 -4 -2 -2
aan-jou -2 5 -1 -1 -1 ; aan-jouw -2 5 -2 0 -1 ; aan-u -1 -1 1 3 -1 ; aan-uw -3 8 0 -2 -3
aan-ze 1 -3 0 0 2 ; aan-zijn 1 1 -2 0 -1 ; aangehaald- 2 -1 0 -1 -1 ; aangehaald-beleid -1 -2 4 -1 -1
aangehaald-kwaad 3 -3 1 -1 -1 ; aangehaald-smaal 3 -1 0 0 -1 ; aanhaling 5 -3 0 -1 -1 ; aanspreking 0 6 -2 -2 -3
alleen-bestuur 2 -2 1 0 -1 ; begint-ik -1 1 1 1 -2 ; begint-jij -3 5 -1 0 -1 ; begint-jullie 0 -2 3 0 -1
begint-naam -2 1 -3 1 3 ; beleid-bij-ik 0 -2 3 1 -2 ; beleid-bij-jij -1 0 -1 0 2 ; beleid-bij-jullie 0 -2 4 0 -1
beleid-bij-niemand -1 1 2 -1 -2 ; daad-ander-naam 3 -2 -1 0 0 ; daad-ik-jij -1 2 0 -1 0 ; daad-ik-naam -2 0 -1 2 0
die-naam 0 -2 -1 -1 4 ; dubbele-punt 2 -1 -1 -3 2 ; eindigt-vraag -1 -2 1 4 -2 ; geen-beleid 0 4 -3 0 -1
geen-kalm 2 1 -1 -2 0 ; geen-kwaad 0 1 2 -2 -1 ; geen-smaal 0 0 1 -2 1 ; gevolg-jij -2 -1 3 -1 2
heel-kort 0 5 -2 -2 0 ; heel-veel-beleid-jij -1 0 3 -1 -1 ; heel-veel-beleid-niemand 0 -1 2 0 0 ; heel-veel-kalm-jij 2 0 -3 1 -1
heel-veel-kalm-niemand 2 1 -2 1 -1 ; heel-veel-kwaad-jij 0 -1 2 -1 0 ; heel-veel-kwaad-naam -1 1 -1 -1 2 ; heel-veel-kwaad-niemand -4 0 0 1 3
ik-en-naam -2 -3 -2 3 4 ; ik-ga-jij 1 -1 2 0 -2 ; jouw-LIJF 2 -2 0 0 0 ; jouw-THUIS 0 3 0 0 -2
jouw-ZAAK -1 3 -2 0 0 ; jouw-kalm 0 3 1 -1 -3 ; jouw-kwaad 3 0 2 -2 -2 ; jouw-smaal 2 0 0 0 -1
kader-aanhaling 3 -4 6 -2 -2 ; kader-afkeuring 2 -1 0 0 -1 ; kader-bericht 0 1 0 0 -2 ; kader-fictie 2 -2 0 0 0
kalm-bij-jij 2 1 0 -1 -1 ; kalm-bij-jullie 1 0 -2 1 0 ; kalm-bij-naam 2 -2 -2 0 2 ; kalm-bij-niemand 1 -2 0 1 0
klasse-AANSPREEK -5 7 -3 -1 1 ; klasse-AFKEUR 4 -1 1 0 -4 ; klasse-ALLEEN_JIJ 1 4 -1 -2 -3 ; klasse-AMBT 2 -1 -2 -2 4
klasse-BERICHT 4 2 -3 -1 -3 ; klasse-BOOS -2 2 0 0 -1 ; klasse-DEELWOORD 2 -2 1 -1 0 ; klasse-DIER 3 -2 -2 -1 2
klasse-FICTIE 2 -1 -1 0 0 ; klasse-FIGUUR 1 2 -1 -1 -2 ; klasse-GELD -1 -1 2 0 1 ; klasse-GEZIN 1 0 -3 2 0
klasse-GISTEREN 0 0 -2 1 0 ; klasse-HEM 1 -1 -2 -2 3 ; klasse-IEMAND 0 -1 -2 -1 3 ; klasse-IK -3 1 -5 9 -3
klasse-JIJ -1 8 -2 -2 -3 ; klasse-JOUW -1 8 0 -2 -5 ; klasse-JULLIE 0 -3 5 0 -2 ; klasse-KOMT 0 0 -1 2 -1
klasse-LEED -2 0 0 4 -3 ; klasse-LEED_E -1 0 0 2 0 ; klasse-MIJ -1 -2 0 3 -1 ; klasse-MODAAL 0 -2 1 1 0
klasse-NAAM 2 -4 0 -3 5 ; klasse-NIET -3 0 1 2 -1 ; klasse-NIEUWS 0 -2 2 0 0 ; klasse-PLEK 1 1 -2 -1 0
klasse-SCHELD -3 2 -1 -1 3 ; klasse-SCHELD2 -1 0 2 -1 0 ; klasse-SCHELD_E -2 2 0 0 0 ; klasse-SMEEK 0 -2 0 0 1
klasse-STRAAT -1 2 0 0 0 ; klasse-THUIS 0 -1 0 -1 2 ; klasse-THUIS_E -2 0 0 0 1 ; klasse-VERMELDING -2 2 1 0 -1
klasse-VRAAG -2 -1 4 -1 0 ; klasse-WANNEER 2 -1 -1 1 -1 ; klasse-WAPEN 0 2 -2 -1 1 ; klasse-WEET 1 0 -3 2 -1
klasse-WENS 2 1 -2 0 -1 ; klasse-WIJ 0 0 2 1 -2 ; klasse-WOONT -1 -2 -1 3 1 ; klasse-ZAAK -1 1 5 -3 -1
komma-naam -1 9 -4 0 -4 ; kort -1 2 -2 -2 3 ; kwaad-bij-ik 0 -2 0 2 0 ; kwaad-bij-jij 0 3 0 -1 -2
kwaad-bij-jullie 0 -1 0 -2 3 ; kwaad-bij-naam 2 0 -2 -3 3 ; kwaad-bij-niemand 0 1 0 -2 1 ; lang 0 0 1 -2 0
mijn-THUIS -1 0 2 0 -1 ; mijn-beleid 0 1 -2 0 0 ; mijn-kalm -2 1 0 2 -1 ; mijn-kwaad 1 1 1 -1 -3
mijn-smaal 2 -1 3 -1 -2 ; naam-komma 3 1 -1 1 -4 ; naam-werkwoord 1 0 -3 1 1 ; naast-geen-jij-AMBT 0 1 0 -3 2
naast-geen-jij-HEM 2 0 -2 -2 1 ; naast-geen-jij-IK 0 0 -3 4 0 ; naast-geen-jij-JULLIE 0 -2 4 -1 -1 ; naast-geen-jij-MIJ -1 -2 1 3 -1
naast-geen-jij-NAAM 2 -3 -3 -2 6 ; naast-geen-jij-VENT 0 -2 -1 1 1 ; naast-geen-jij-WIJ -2 0 1 1 0 ; naast-geen-jij-ZE -1 -1 1 -1 2
naast-geen-jij-ZIJN 1 -1 -1 -1 3 ; naast-jij-AMBT 2 -2 -2 1 1 ; naast-jij-BESTUUR -2 1 1 -1 1 ; naast-jij-IK -2 0 1 2 -1
naast-jij-NAAM -2 -2 1 -1 4 ; naast-jij-WIJ 2 0 1 0 -2 ; niemand 5 -2 -1 -1 -1 ; plaatje 3 0 -4 0 0
plan-ander-jij 2 -3 1 0 0 ; plan-ik-niemand -1 1 -2 1 1 ; regel-beleid-oordeel -2 1 2 -1 0 ; regel-beleid-verwijt 0 -1 2 0 0
regel-beleid-vloek -3 2 3 0 -1 ; regel-dreiging-gegevens 0 -1 -1 0 2 ; regel-dreiging-ongeluk 0 -1 0 0 2 ; regel-dreiging-oproep -1 0 0 0 2
regel-dreiging-vernielen-middel -1 0 0 0 2 ; regel-dreiging-wapen 0 2 -1 0 0 ; regel-eigen-nood -5 0 -1 6 -1 ; regel-geen-steun 2 -1 0 0 -1
regel-geen-tegenspraak 2 -1 0 0 -1 ; regel-geweld-gedaan -1 2 0 -1 0 ; regel-hint-eigendom -3 3 -1 -1 2 ; regel-hint-geweldswerkwoord -2 1 -1 0 2
regel-hint-jij-en-ik -1 2 -1 0 1 ; regel-hint-lot -1 0 -1 0 2 ; regel-hint-wapen 1 2 0 -2 0 ; regel-persoon-dier 1 -2 1 -1 1
regel-persoon-kleineren 0 1 -2 -1 1 ; regel-persoon-schelden -3 1 -1 0 2 ; regel-persoon-wegwezen 0 2 0 -1 -1 ; slot-naam 0 4 0 -1 -3
smaal-bij-jullie 0 0 2 0 -1 ; smaal-bij-naam 1 1 -2 1 0 ; smaal-bij-niemand 1 2 0 -3 0 ; soort-beleid 0 -3 7 -3 -1
soort-dreiging 1 3 -1 -3 0 ; soort-eigen 2 -1 -4 6 -3 ; soort-geen 8 -3 1 -2 -4 ; soort-geweld -1 3 -3 -1 2
soort-persoon -4 5 -3 -1 3 ; spreektaal -4 2 1 2 -1 ; uitroeptekens 8 -6 4 -3 -3 ; van-hem -2 1 -1 2 0
van-jou 1 -1 1 -2 2 ; veel-beleid-naam -1 0 2 -1 0 ; veel-beleid-niemand -1 -2 2 2 -2 ; veel-kalm-jij 2 -3 0 1 0
veel-kalm-naam 0 2 0 0 -1 ; veel-kwaad-naam 0 2 0 -1 -1 ; veel-kwaad-niemand 2 -1 -2 1 1 ; veel-smaal-jij -3 0 0 0 2
veel-zinnen -2 1 1 -1 1 ; verleden-ander 1 0 0 -2 1 ; vermomd -3 4 1 0 -1 ; voorwaarde-jij 0 -1 -2 1 2
vraagtekens 4 -2 1 0 -4 ; wending-bij-jou 0 2 0 0 -1 ; wending-daad-van-mij -1 3 -1 -1 -1 ; wending-haha-zelf 2 -2 0 0 -1
wending-iemand-moet -2 0 -1 0 4 ; wending-ik-heb-jouw -1 0 -2 1 2 ; wending-ik-kan-niet 0 0 -3 5 -2 ; wending-is-een 0 -4 -1 -1 6
wending-jou-zal 1 -2 0 0 0 ; wending-jullie-doen -1 -1 6 -1 -2 ; wending-klacht-duur 0 1 -1 1 -2 ; wending-mag-ik -1 -4 0 3 1
wending-mag-niet -1 0 2 -1 0 ; wending-niet-doen 2 -2 -2 1 1 ; wending-oprotten 0 1 1 -1 -2 ; wending-raad-eens 0 2 -1 0 -1
wending-sorry-ik -1 -1 0 3 0 ; wending-toch-he -2 2 0 0 0 ; wending-tot-snel 0 -1 2 -1 0 ; wending-vergelijkt -2 1 0 -1 2
wending-wat-een -1 2 0 -1 -1 ; wending-weet-iemand 1 2 -3 -1 1 ; wending-weet-waar 1 1 -2 0 -1 ; wending-wens-jou -1 3 -1 0 -1
wending-zonde-als -1 2 0 0 0 ; werkwoord-DODEN 0 -2 0 0 1 ; werkwoord-PAKKEN 2 0 0 -1 -1 ; werkwoord-SLAAN 2 0 -1 -1 0
werkwoord-STERVEN 1 -2 1 0 1 ; wie-naam 0 2 -1 -1 0 ; zeer-veel-beleid-jij 0 1 -2 0 0 ; zijn-DIER 0 -1 0 0 2
zijn-LIJF -2 0 0 0 3 ; zijn-THUIS -1 1 -1 -1 2 ; zijn-beleid 3 -1 -2 -1 1 ; zijn-kwaad 0 -2 -1 1 3
zijn-smaal -3 3 -2 0 2
`;
