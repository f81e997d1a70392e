/** What the fields of words are about, for the person who reads why something is proposed. */
const lines = `GEREEDSCHAP|noemt gereedschap of een werptuig|names a tool or something to throw
VUURWAPEN|noemt een vuurwapen of explosief|names a firearm or explosive
STOF|noemt een stof die brandt, bijt of besmeurt|names a substance that burns, bites or soils
OPSLUITPLEK|noemt een plek of machine waar iemand niet uit komt|names a place or machine one does not get out of
WATERPLEK|noemt water of verdrinken|names water or drowning
HANGPLEK|noemt ophangen, een graf of een uitvaart|names hanging, a grave or a funeral
LETSEL_W|noemt letsel of een kwetsbaar lichaamsdeel|names an injury or a vulnerable part of the body
SLACHT|noemt slachten|names slaughter
JACHT|noemt jacht, val of beloning|names hunting, a trap or a reward
GEWELDSWERK|gebruikt een werkwoord dat bij geweld past|uses a verb that fits violence
GELUID|bootst een klap of klok na|imitates a blow or a clock
DODELIJK|noemt dood of doodgaan|names death or dying
VOERTUIG|noemt een voertuig of onderdeel|names a vehicle or a part of it
BENDE|noemt een groep|names a group
ROUTINE|noemt een gewoonte of route|names a habit or route
KWETSBAAR|noemt donker, alleen of een open toegang|names darkness, being alone or an open entrance
VERRASSING|kondigt een bezoek of "cadeau" aan|announces a visit or a "present"
GEGEVENS|noemt gegevens of beelden van iemand|names data or pictures of someone
SEKSWOORD|gebruikt lichamelijke of seksuele woorden|uses bodily or sexual words
POCHEN|klinkt voldaan over wat gebeurde|sounds satisfied about what happened
WAARSCHUW|waarschuwt of zinspeelt op een ongeluk|warns or hints at an accident
SPOT_LOT|zinspeelt op een einde|hints at an end
SMAAD|beticht iemand van oneerlijkheid|accuses someone of dishonesty
KLEIN|maakt iemand klein|makes someone small
UITERLIJK|gaat over iemands uiterlijk|is about someone's looks
HERSENS|gaat over iemands verstand|is about someone's mind
DIERSCHELD|noemt een dier dat als scheldwoord dient|names an animal that serves as an insult
VUILSCHELD|gebruikt woorden voor vuil of leegte|uses words for dirt or emptiness
HERKOMST|gaat over herkomst, geloof of geaardheid|is about origin, religion or orientation
SEKSISME|gaat over iemand als man of vrouw|is about someone as a man or a woman
LEEFTIJD|gaat over iemands leeftijd|is about someone's age
SMAAL_STERK|gebruikt een scheldwoord|uses an insult
SMAAL_ADJ|gebruikt een smalend bijvoeglijk woord|uses a scornful adjective
ZIEKTEWENS|noemt een ziekte|names a disease
VERGELIJK|vergelijkt iemand met iets|compares someone with something
DIENST|gaat over een voorziening of plek van de gemeente|is about a service or place of the municipality
BELEIDSTUK|gaat over besluit, procedure of bestuur|is about a decision, procedure or authority
MAATREGEL|gaat over een maatregel|is about a measure
GELDWOORD|gaat over geld en kosten|is about money and costs
ONVREDE|klinkt boos over hoe het gaat|sounds angry about how things go
ONTGOOCHELD|gaat over wachten, beloven en niet luisteren|is about waiting, promises and not listening
PROTEST|gaat over protest of procederen|is about protest or litigation
IRONIE|klinkt ironisch|sounds ironic
BEWONERS|gaat over bewoners of ondernemers|is about residents or entrepreneurs
EISWOORD|vraagt of eist iets|asks or demands something
GEVOEL|noemt een eigen gevoel|names a feeling
NACHT|gaat over slapen of wakker liggen|is about sleep or lying awake
GEZONDHEID|gaat over gezondheid|is about health
VERLIES|gaat over verlies of stoppen|is about loss or closing down
GELDNOOD|gaat over geldzorgen|is about money troubles
HULPVRAAG|vraagt om hulp|asks for help
EXCUUS|biedt excuus aan|apologises
EIGENLEVEN|gaat over het eigen gezin of werk|is about the writer's family or work
EVENEMENT|gaat over een activiteit|is about an event
GEZELLIG|klinkt vriendelijk|sounds friendly
SPORTSPEL|gaat over sport, spel of verhaal|is about sport, a game or a story
KOKEN|gaat over koken of klussen|is about cooking or odd jobs
DANKWOORD|dankt of steunt|thanks or supports
MELDEN|gaat over melding, politie of nieuws|is about a report, police or news
TEGENSPRAAK|gaat over schelden of dreigen zelf|is about abuse or threats as such
REACTIES|gaat over berichten en reacties|is about posts and comments
ZEGT|geeft weer wat iemand zei|tells what someone said
FATSOEN|gaat over hoe men met elkaar omgaat|is about how people treat each other
ZAKELIJK|geeft of vraagt informatie|gives or asks for information
HUMOR|is een grapje|is a joke
VERLEDEN|staat in de verleden tijd|is in the past tense
GEWELD_DEELWOORD|noemt een daad als gedaan|names a deed as done
GEWELD_VERLEDEN|noemt een daad in de verleden tijd|names a deed in the past tense
GEWELD_OPEN|noemt een daad die nog niet is gedaan|names a deed not yet done
woord|gebruikt een woord of emoji dat hier vaak bij hoort|uses a word or emoji that often goes with it
geheel|weegt de tekst als geheel|weighs the text as a whole`;

/** Ids as they stand in the reasons of a proposal, with what the person reads. */
export const fieldLabels: readonly {
  readonly id: string;
  readonly label: { readonly nl: string; readonly en: string };
}[] = lines.split('\n').map((line) => {
  const [name = '', nl = '', en = ''] = line.split('|');
  return { id: `veld-${name}`, label: { nl, en } };
});
