import type { Field } from 'lintanide/plugin';

/** Titles of user values that every site has, and common ones of sites' own. Compared without case. */
const FIELDS: Readonly<Record<string, Field>> = {
  item_id: 'partNumber',
  __plm_item_id: 'partNumber',
  item_revision_id: 'revision',
  object_name: 'description',
  object_desc: 'remarks',
  quantity: 'quantity',
  bl_quantity: 'quantity',
  sequencenumber: 'findNo',
  bl_sequence_no: 'findNo',
  bl_uom: 'unit',
  uom_tag: 'unit',
  material: 'material',
  mass: 'massUnit',
  weight: 'massUnit',
  get6objwt: 'massUnit',
  get6objwtuom: 'massUom',
  get6stockmaterial: 'material',
  get6makebuy: 'makeBuy',
  vendor: 'supplier',
  manufacturer: 'manufacturer',
  manufacturer_part_number: 'mpn',
  country_of_origin: 'countryOfOrigin',
};
const TITLES: ReadonlyMap<string, Field> = new Map(Object.entries(FIELDS));

/** Field of a user value; null where the title is none that we know. */
export function fieldOfTitle(title: string): Field | null {
  return TITLES.get(title.toLowerCase()) ?? null;
}

/** Titles of what the system keeps for itself: dates, owners, states of check-out. */
const BOOKKEEPING =
  /^(?:creation_date|last_mod_(?:date|user)|owning_(?:user|group|site)|date_released|release_status_list|process_stage\w*|revision_number|object_(?:string|type|application)|checked_out\w*|active_seq|gov_classification|ip_classification|license_list|ead_paragraph|acl_bits|pid|lsd|tag|last_release_status|previous_version_id|project_(?:id|ids|list)|ao_id|ug .*)$/i;

export function isBookkeeping(title: string): boolean {
  return BOOKKEEPING.test(title);
}
