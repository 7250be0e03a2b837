/**
 * What a plugin author imports, and all of it: types, `definePlugin`, `defineRule` and pure helpers. No state.
 */
import type { Dialect } from './map/dialect/dialect.ts';
import { declarationFormat, type DeclarationFormat } from './read/format/declaration.ts';
import type { XmlFormat } from './read/format/types.ts';
import type { Pack } from './regulation/types.ts';
import type { Rule } from './rules/types.ts';

/** What a plugin brings: rules, packs of law, dialects of tables and formats of XML, each under its `name`. */
export interface Plugin {
  readonly name: string;
  // Options of a rule of its own type, an interface too: a rule alone knows what they are.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly rules?: readonly Rule<any>[];
  readonly packs?: readonly Pack[];
  readonly dialects?: readonly Dialect[];
  readonly formats?: readonly XmlFormat[];
}

/** Identity with a type: a plugin is a plain object. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/** Identity with a type: a rule is a plain object whose file, test and doc page share its name. */
export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule;
}

/** Identity with a type: how one system writes parts lists, as data. */
export function defineDialect(dialect: Dialect): Dialect {
  return dialect;
}

/** Identity with a type: an XML format, and how its documents become parts and lines. */
export function defineFormat(format: XmlFormat): XmlFormat {
  return format;
}

/** A format of material declarations: what is said of products, materials and substances, in the document's own nesting. */
export function defineDeclaration(format: DeclarationFormat): XmlFormat {
  return declarationFormat(format);
}

export type { DeclarationFormat, DeclarationWriter, Figure, Said } from './read/format/declaration.ts';
export type {
  BomWriter,
  ElementHandler,
  Fields,
  FormatElement,
  FormatReader,
  Place,
  XmlFormat,
} from './read/format/types.ts';
export { Ids } from './read/ids.ts';
export { Numbers } from './read/numbers.ts';
export { all, type Fragment, fragmentHandler, textAt } from './read/format/fragment.ts';
export type { Dialect, DialectHierarchy, LineRule } from './map/dialect/dialect.ts';
export type { Field } from './map/types.ts';
export { addAttribute, fieldOfHeader, newFields, ownName, type AttributeOptions } from './map/headers/attributes.ts';
export { inWords, type Phrase } from './locale/phrase.ts';
export { TOLD_FROM } from './materials/told.ts';
export type * from './regulation/types.ts';
export type * from './rules/types.ts';
export { isListedBelow } from './rules/listed-below.ts';
export type { Content, ElementContent, Evidence, Form, LineInput, Presence } from './materials/types.ts';
export { leftOpen, openPartsOf, saysInside } from './regulation/guidance.ts';
export { controlsFor } from './regulation/match.ts';
export { addDays, lawReference, statusOn } from './regulation/calendar.ts';
export { homeSale, isPlace } from './regulation/reach.ts';
export { ownershipOf } from './regulation/ownership.ts';
export { partiesNamed, partyName, type Party, type PartyHit } from './regulation/parties.ts';
export { supplierNamed, tradeFor } from './regulation/suppliers.ts';
export { addWorkingDays } from './regulation/working-days.ts';
export { alternatesOf } from './bom/alternates.ts';
export { OTHER_REFERENCE, OWN_REFERENCE } from './facts/references.ts';
export { isPlausibleNumber, normaliseNumber } from './bom/part-number.ts';
export { companyIn } from './bom/placeholder.ts';
