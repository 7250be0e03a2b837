import type { Applicant, Clause, Movement, Place, Territory, Trade } from './types.ts';

/** Whether a clause is about this movement of goods, as far as the facts that were given tell. */
interface Reached {
  readonly movement: Movement;
  readonly reached: boolean;
  readonly because: string;
  /** Who applies where it is not who the movement says: goods that go to where we are leave by the hands of others. */
  readonly applicant?: Applicant;
}

/** A country as given, by code or by one of the names of a place; null stays "not given". */
export function isPlace(given: string | null, place: Place): boolean {
  const word = given?.trim().toUpperCase();
  return word !== undefined && (word === place.code || place.names.includes(word));
}

function apartOf(given: string | null, territory: Territory): Place | undefined {
  return territory.apart.find((place) => isPlace(given, place));
}

function given(role: string, country: string | null): string {
  const word = country?.trim();
  return word === undefined || word === '' ? `${role} not given` : `${role} ${word}`;
}

/**
 * Judges the movement. Only ship-from, ship-to and our own country count: a country of assembly or of manufacture is no
 * evidence of where goods leave from, and is never asked here.
 */
export function reachOf(clause: Clause, territory: Territory | undefined, trade: Trade): Reached {
  const movement = clause.movement === 'both' ? 'inbound' : clause.movement;
  if (clause.reach === undefined || territory === undefined) return { movement, reached: true, because: '' };
  return clause.reach === 'leaves' ? leaves(movement, territory, trade) : betweenOthers(movement, territory, trade);
}

/** An export control proper: the goods must leave the territory. If we are inside it, the exporter is ourselves. */
function leaves(movement: Movement, territory: Territory, trade: Trade): Reached {
  const inside = isPlace(trade.ourCountry, territory);
  if (inside) {
    if (isPlace(trade.shipTo, territory))
      return {
        movement: 'outbound',
        reached: false,
        because: `${goesTo(trade)}: does not leave ${territory.name}`,
      };
    return {
      movement: 'outbound',
      reached: true,
      because: goesTo(trade) + abroad(trade.shipTo, territory),
    };
  }
  const from = trade.shipFrom?.trim() ?? '';
  if (from === '' || isPlace(from, territory)) {
    const destination = trade.ourCountry ?? trade.shipTo;
    return { movement, reached: true, because: shipFrom(from, trade) + abroad(destination, territory) };
  }
  const apart = apartOf(from, territory);
  const because =
    apart === undefined
      ? `${shipFrom(from, trade)}: not an export from ${territory.name}; the entry applied only if it left ${territory.name}`
      : `${shipFrom(from, trade)}: exports onward from ${apart.name} are outside this control; from ${territory.name} to ${apart.name} is an export`;
  return { movement, reached: false, because };
}

/** Who says so, where it is not the configuration; a maker's country is shown, and is no ship-from country. */
function shipFrom(from: string, { shipFromGiven, makerGiven }: Trade): string {
  const beside = shipFromGiven ?? (from === '' ? makerGiven : undefined);
  return given('ship-from', from) + (beside === undefined ? '' : ` (${beside})`);
}

function goesTo({ shipTo, shipToGiven }: Trade): string {
  return given('ship-to', shipTo) + (shipToGiven === undefined ? '' : ` (${shipToGiven})`);
}

/** Controls on goods that move between other countries: exporter and destination both outside the territory. */
function betweenOthers(movement: Movement, territory: Territory, trade: Trade): Reached {
  if (isPlace(trade.ourCountry, territory))
    return {
      movement,
      reached: false,
      because: `we are in ${territory.name}: the clause is about exporters outside it`,
    };
  if (isPlace(trade.shipTo, territory))
    return {
      movement,
      reached: false,
      because: `ship-to ${trade.shipTo ?? ''}: the clause is about destinations other than ${territory.name}`,
    };
  const home = homeSale(trade, territory);
  if (home === 'none')
    return {
      movement,
      reached: false,
      because: `ship-to ${trade.shipTo ?? ''}, where we are: no export to another country is given`,
    };
  // What is apart for an export control may be at home or abroad for this one: no text that was read says which.
  const apart = apartOf(trade.ourCountry, territory) ?? apartOf(trade.shipTo, territory);
  const because = [
    apart === undefined ? '' : `whether ${apart.name} counts as outside ${territory.name} here is not settled`,
    home === null ? '' : homeWords(home, trade),
    goesTo(trade),
  ];
  return {
    movement,
    reached: true,
    because: because.filter((part) => part !== '').join('; '),
    ...(home !== null && { applicant: home === 'theirs' ? ('supplier' as const) : ('exporter' as const) }),
  };
}

/**
 * Of goods that go to the country where we are, which is no export of ours: `theirs`, whoever ships them to us from a third country exports
 * them; `none`, nobody does from outside the territory to another country; `open`, where they come from is not given. Null: they go elsewhere.
 */
export function homeSale({ ourCountry, shipFrom, shipTo }: Trade, territory: Territory): 'theirs' | 'none' | 'open' | null {
  const [our, from, to] = [ourCountry, shipFrom, shipTo].map((place) => place?.trim().toUpperCase() ?? '');
  if (to === undefined || to === '' || to !== our || isPlace(to, territory)) return null;
  if (from === '') return 'open';
  return from === our || isPlace(shipFrom, territory) ? 'none' : 'theirs';
} // prettier-ignore

function homeWords(home: 'theirs' | 'open', { shipFrom, shipTo }: Trade): string {
  return home === 'theirs'
    ? `what leaves ${shipFrom ?? ''} for ${shipTo ?? ''}, where we are, is an export of the supplier and none of ours`
    : `whether anything is exported to ${shipTo ?? ''}, where we are, is open without a ship-from`;
}

function abroad(destination: string | null, territory: Territory): string {
  const apart = apartOf(destination, territory);
  return apart === undefined ? '' : `; to ${apart.name} counts as export from ${territory.name}`;
}
