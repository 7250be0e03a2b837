import { type Assigned, type ColumnInput, DESCRIPTIVE } from './column-inputs.ts';
import type { Field } from '../types.ts';

/** What is kept for it, or is to be ordered. */
const SPARE =
  /(?<!\p{L})(?:spare(?: ?parts?|s)?|replacement parts?|wear(?:ing)? parts?|ersatzteile?|verschleißteile?|pièces? (?:de rechange|détachées?|d['’]usure)|ricambi?o?|pezz[io] di ricambio|repuestos?|recambios?|peças? (?:de reposição|sobressalentes?)|sobressalentes?|częś[ćc]i? zamienn\p{L}{1,3}|náhradní díly?|запчаст[ьи]|запасн\p{L}{2} част[ьи]|yedek parça(?:lar)?|reserveonderde(?:el|len)|reservdel(?:ar)?|reservedele?r?|varaosat?|pótalkatrész(?:ek)?|to (?:be )?ordered|to order|zu bestellen|à commander|por pedir|a encomendar|do zamówienia|da ordinare)(?!\p{L})|[备備]件|予備品|交換部品|예비품|교체 ?부품/iu;
/** What has them: a component of a plant, a machine. */
const HAS_SPARES =
  /^(?:components?|units?|assembl(?:y|ies)|equipment|machines?|devices?|systems?|apparatus|komponenten?|baugruppen?|anlagen?(?:teil)?|maschinen?|geräte?|aggregate?|einheit|composants?|organes?|ensembles?|équipements?|appareils?|componente|componenti|componentes|gruppo|gruppi|unità|macchin[ae]|impiant[oi]|apparecchi[oa]?|equipos?|máquinas?|conjuntos?|equipamentos?|podzesp(?:ół|oły)|zesp(?:ół|oły)|urządzeni[ea]|maszyn[ay]|komponent[ay]?|zařízení|stroje?|sestav[ay]|узел|узлы|агрегаты?|оборудование|компоненты?|устройств[оа]|ekipman|makine|bileşen|onderdeel|componenten|komponenter?|enhet(?:er)?|部件|[设設][备備]|[机機][器械]|装置|機器|ユニット|設備|장치|설비|기기|유닛)$/iu;
const WORDY = /\p{L}{4}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** Fields that such columns get by their headers or by nothing. */
const LOOSE = new Set<Field>([...DESCRIPTIVE, 'alternate', 'remarks', 'itemType', 'category']);

/** Words of many kinds: "yes" says whether there is one, a number which. */
function namesThings({ profile }: ColumnInput): boolean {
  const { filled, distinct, numeric } = profile;
  return (
    filled > 0 && numeric < 0.3 && (filled < 4 || distinct > 0.3) && profile.mostly(0.5, (text) => WORDY.test(text))
  );
}

/**
 * "Component | Spare part": the line is the spare part, before it is what that is a part of: "Door operator | servo motor" is a motor, "Motor |
 * bearing" a bearing. Where none is kept, the component names the line.
 */
export function markSpares(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const ofColumn = (column: number): Assigned[] => assigned.filter((each) => each.column === column);
  const isLoose = ({ column }: ColumnInput): boolean =>
    ofColumn(column).every(({ field, kind }) => LOOSE.has(field) && kind !== 'user' && kind !== 'dialect');
  const spare = inputs.find((input) => SPARE.test(input.header) && isLoose(input) && namesThings(input));
  if (spare === undefined) return;
  const isWhole = ({ column, header }: ColumnInput): boolean => column < spare.column && HAS_SPARES.test(header.trim());
  const whole = inputs.find((input) => isWhole(input) && isLoose(input));
  if (whole === undefined) return;
  const describe = (column: number, score: number): void => {
    const own = ofColumn(column).find(({ field }) => field !== 'itemType' && field !== 'category');
    const at = own === undefined ? assigned.length : assigned.indexOf(own);
    assigned.splice(at, 1, { field: 'description', column, score, kind: own?.kind ?? 'content' });
  };
  describe(spare.column, AS_SPARE);
  describe(whole.column, BEHIND_SPARE);
}

const AS_SPARE = 0.9;
const BEHIND_SPARE = 0.5;
