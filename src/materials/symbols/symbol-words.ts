/* What expressions for symbols are made of: sizes, and what raw materials are called in lists of capitals. */

/** A size between what is sputtered and of what it is: "Sputtering target 3in Tb", `TGT 2" X 0.25" DY`. */
const UNIT = String.raw`(?:[Mm]{2}|[Cc][Mm]|[Ii][Nn](?:[Cc][Hh](?:[Ee][Ss])?)?|[Zz][Oo][Ll][Ll]|pouces?|pulgadas?|cal[ei]|мм|дюйм[а-я]{0,3}|インチ|인치|英寸|吋|"|”|″)`;
/** Source of an expression: a number of a size, "50", "2.5 ". */
export const FIGURE = String.raw`\d{1,4}(?:[.,]\d{1,3})?\s?`;
/** Source of an expression: a size with what parts it from its neighbours, " 3in ", ", Ø50x3 mm, "; one number needs a unit. */
export const SIZED = String.raw`[\s,:-]{1,3}(?:(?:[Øφ⌀]|[Dd][Ii][Aa]\.?|[Dd])\s?)?${FIGURE}(?:${UNIT}?(?:\s?[Xx×]\s?${FIGURE}){1,2}${UNIT}?|${UNIT})[\s,;:-]{1,3}`;

/** Source of an expression: which shape a target has, behind its name. */
export const SHAPED = ',? (?:round|rund|ronde?|redond[oa]|tond[oa]|planar|кругл..)';

/** Forms and salts, as far as they are the same in several languages. */
export const FORMS =
  'PIECE|OXID|CHLORID|FLUORID|IODID|BROMID|NITRAT|CARBONAT|ACETAT|SULFAT|OXALAT|INGOT|LUMP|PELLET|GRANUL|TURNING|TARGET|TGT';

/** What joins symbols of a list. */
export const ALSO = '(?:,|/|&|\\+|and|or|nor|ni|und|oder|et|ou|o|y|e|和|、|及|および|및)';
/** Symbols of a list before another one. */
export const LISTED_BEFORE = `(?:[A-Z][a-z]?\\s{0,1}${ALSO}\\s{0,1}){0,4}$`;
