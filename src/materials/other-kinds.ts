/** A thing, what is said of it, the class that it has then, and why. */
export type Kind = readonly [RegExp, RegExp, string, string];

/** Actuators, pumps, compressors, magnets that lift and whatever else is no motor, of which words beside them tell the kind. */
export const OTHER_KINDS: readonly Kind[] = [
  [/^motor-(?:drone|dc-coreless)$/, /(?<!\p{L})(?:coreless|ironless|eisenlos\p{L}{0,2}|kernlos\p{L}{0,2}|sans fer|sin n[uú]cleo|senza nucleo|coreles)(?!\p{L})(?!.*brushless)|空心杯|コアレス|코어리스|бессердечн|полым ротор/u, 'motor-dc-coreless', 'said to be coreless'],
  [/^motor-pancake$/, /(?<!\p{L})(?:vibrat(?:ing|ion|or)s?|vibr?\.?|vibra|vibro|erm|haptics?|drv260\d\w{0,4})(?!\p{L})(?![ -]?(?:damp|isolat|sens|absorb|d[äa]mpf|proof))|振动|振動(?!計)|진동/u, 'erm', 'shakes a device'],
  [/^headset$/, /(?<!\p{L})(?:[vamx]r|(?:virtual|augmented|mixed) reality|oculus|meta quest|quest \d|hololens|vive|valve index|magic leap)(?![a-zà-ÿ])/u, 'vr-headset', 'worn before the eyes'],
  [/^actuator$/, /(?<![\d.])(?:3[68]\d|4[0168]\d|575|6[069]0)(?:[-/]\d{3})? ?v ?(?:ac|~)(?![a-z])/, 'motor-induction', 'on three-phase mains'],
  [/^erm$/, /(?<!\p{L})(?:ele[ck]tro|elettro|électro)-?magn|electromagn|электромагн|电磁|電磁/u, 'electromagnet', 'a winding shakes it'],
  [/^thruster$/, /(?<!\p{L})(?:(?:mono|bi|green )prop(?:\.|ellants?)?|hydrazine?|cold[ -]gas|xenon|krypton)(?!\p{L})/u, 'combustion-engine', 'works with a propellant'],
  [/^isolator$/, /\d ?[gm]hz(?![a-z])/i, 'circulator', 'works at radio frequencies'],
  [/^(?:isolator|circulator)$/, /(?<![\d.,])\d{3,4} ?nm(?![a-z])|(?<!\p{L})fc\/u?[ap]pc(?!\p{L})/u, 'optical-isolator', 'works with light'],
  [/^driver-unit$/, /\d ?(?:ohms?|Ω|ω)(?!\p{L})|(?<![\d.,])(?:2|4|6|8|16) ?r(?![\p{L}\d])/u, 'loudspeaker', 'rated in ohms'],
  [/^driver-unit$/, /(?<!\p{L})(?:dyn(?:\.|am\.|amic|amisch\p{L}{0,2})|cellulose|diaphragm|membran\p{L}{0,2}|voice[- ]coil|planar|balanced armature|mylar|titanium dome)(?!\p{L})/u, 'loudspeaker', 'makes sound'],
  [/^pump(?:-small-dc)?$/, /(?<!\p{L})(?:bldc|brushless|b[uü]rstenlos\p{L}{0,2})(?!\p{L})|无刷|無刷|ブラシレス|브러시리스|бесщ[её]точн/u, 'pump-bldc', 'driven by a brushless motor'],
  [/^compressor$/, /(?<!\p{L})inverter(?!\p{L})|变频|變頻|インバータ|인버터/u, 'motor-compressor-ac', 'fed by an inverter'],
  [/^actuator/, /(?<!\p{L})as[iyí]n[kc]h?r\p{L}{0,6}|асинхр|異步|异步/u, 'motor-induction', 'said to be an induction motor'],
  [/^magnetic-(?:lifter|separator)$/, /(?<!\p{L})ele[ck]tro-?mag|(?<!\p{L})электромагн|(?<!永)(?:电磁|電磁)/u, 'electromagnet', 'a winding makes its field'],
  [/^magnetic-lifter$/, /(?<![\d.,])\d{2,3} ?v(?:dc|ac)|(?<![\d.,])\d{1,3} ?kw(?![a-z])|(?:copper|aluminium|alumin[iu]m|coil)[- ]wound/i, 'electromagnet', 'a winding makes its field'],
  [/^motor-stepper-hybrid$/, /(?<![\d.,/])(?:3[.,]75|5[.,]625|7[.,]5|11[.,]25|15|18)(?:[°º˚](?! ?[cf](?!\p{L}))| ?(?:deg(?:rees?)?|grad|度|도)(?!\p{L}))/u, 'motor-stepper-canstack', 'steps of so many degrees'],
  [/^hdd$/, /(?<![\d.,])2[.,]5 ?-?(?:"|''|”|in(?:ch)?(?!\p{L})|zoll|インチ|英寸|인치)/u, 'hdd-25', 'of 2.5 inches'],
  [/^elevator-pm$/, /(?<![\d.,])(?:[3-9]|1[0-2]|24) ?v(?:dc| dc)?(?![a-z\d])|(?<!\p{L})dc \d{1,2} ?v/u, 'motor-dc', 'fed by a few volts'],
  [/^(?:actuator|motor-linear)/, /(?<!\p{L})(?:pzt|pi[eéè]zo\p{L}{0,9}|пьезо\p{L}{0,12})(?![ -]?(?:brak|brems|sensor|encoder|valve|ventil|clamp|kraft|force))|压电|壓電|圧電|ピエゾ|압전/u, 'piezo-actuator', 'moved by a piezo'],
  [/^eddy-brake$/, /(?<!\p{L})(?:perm(?:anent)?\.?[- ,]{0,2}mag\p{L}{0,4}|aimants?|im[aá]n(?:es)?|dauermagn\p{L}{0,3})(?!\p{L})|永磁|永久磁|постоянн\p{L}{2,3} магнит/u, 'eddy-brake', 'magnets are said to be in it'],
  [/^eddy-brake$/, /h[iyí]st[eéèê]r|磁滞|磁滯|ヒステリシス|히스테리시스|г[иі]стерез|υστέρησης|היסטרזיס/u, 'hysteresis-brake', 'works by hysteresis, in most by a coil'],
  [/^stir-bar$/, /(?<![\d.,])\d{4,5} ?g(?![a-z])|gau[sß]|grille|s[eé]par|filtr|(?<=(?:l|x|×|\*| )=? ?)(?:1[1-9]\d|[2-9]\d\d|1\d{3})(?:[.,]\d)?(?: ?mm)?(?![\p{L}\d])/u, 'magnetic-separator', 'longer than a bar that stirs, or of a grate'],
  [/^encoder$/, /^(?!.*(?:opt[iou]|ind[uo][ck]t|kapaz|capacit)).*?(?<!\p{L})magn(?:\.|et(?:\.|i[ckqs]\p{L}{0,4}|yczn\p{L}{1,3})|$)|磁気|磁性|磁编|磁編|자기식|마그네틱|магнитн/u, 'encoder-magnetic', 'said to be magnetic'],
  [/^magnetic-separator$/, /^(?!.*(?:neod|rare|ndfeb|稀土|selt|tierras|terres)).*?(?:over-?band|[uü]e?berband|cross-?belt|suspen[ds]|sospes|suspens|podwiesz|подвес|závěs|悬挂|懸掛|吊下|吊り?下)/u, 'overband-magnet', 'hangs over a belt'],
  [/^eddy-brake$/, /federkraft|federdruck|spring[- ](?:applied|set)|fail-?safe|ressort|a molla|por muelle/i, 'brake-spring', 'springs brake it'],
  [/^actuator/, /(?<!\d)(?:38|40|41|44|46|48)0 ?v(?![a-z])|(?<!\p{L})auma(?!\p{L})/u, 'motor-ac', 'fed by three phases'],
  [/^magnetic-lifter$/, /(?<!\p{L})ele[ck]tr(?!o?-?p(?:\.|erm))/u, 'electromagnet', 'a winding makes its field'],
  [/^actuator/, /(?<!\p{L})(?:pneum?(?:\.|at\p{L}{0,8}|$| |,)|neum\.|hydraul\p{L}{0,8}|hydr\.|air[- ](?:cyl|operated|actuated)|explosive|pyro)|空圧|エア|油圧|气动|氣動|液压|пневм|гидр/u, 'pneumatic-motor', 'moved by a fluid or a charge'],
]; // prettier-ignore
