import { addAttribute, type Field } from 'lintanide/plugin';

/** Properties of a part that every installation has. */
const PART: Readonly<Record<string, Field>> = {
  item_number: 'partNumber',
  name: 'name',
  description: 'description',
  major_rev: 'revision',
  state: 'lifecycle',
  unit: 'unit',
  make_buy: 'makeBuy',
  weight: 'massUnit',
  weight_uom: 'massUom',
  cost: 'unitCost',
  material: 'material',
  classification: 'category',
};

/** Properties of a line of a bill. */
const LINE: Readonly<Record<string, Field>> = {
  quantity: 'quantity',
  sort_order: 'findNo',
  reference_designator: 'refDes',
  unit: 'unit',
};

/** What the system keeps for itself, on every item. */
const BOOKKEEPING =
  /^(?:id|config_id|generation|is_\w+|has_\w+|new_version|not_lockable|permission_id|keyed_name|itemtype|current_state|created_\w+|modified_\w+|locked_by_id|owned_by_id|managed_by_id|team_id|css|thumbnail|minor_rev|release_date|effective_date|superseded_date|external_\w+|source_id|related_id|behavior)$/;

export function setPart(fields: Record<string, string>, name: string, value: string): void {
  const field = Object.hasOwn(PART, name) ? PART[name] : undefined;
  if (field !== undefined) fields[field] ??= value;
  else if (!BOOKKEEPING.test(name)) addAttribute(fields, name, value);
}

export function setLine(fields: Record<string, string>, name: string, value: string): void {
  const field = Object.hasOwn(LINE, name) ? LINE[name] : undefined;
  if (field !== undefined) fields[field] ??= value;
  else if (!BOOKKEEPING.test(name)) addAttribute(fields, name, value);
}
