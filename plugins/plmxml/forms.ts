import type { BomWriter, Place } from 'lintanide/plugin';

/** Attributes of forms and units, which stand apart from what they belong to. */
export class Attached {
  readonly #forms = new Map<string, Record<string, string>>();
  /** Attachment → form. */
  readonly #attachments = new Map<string, string>();
  readonly #wanted: { readonly part: string; readonly form: string; readonly place: Place }[] = [];
  readonly #units = new Map<string, string>();
  readonly #unitOf: {
    readonly part: string;
    readonly fields: Record<string, string>;
    readonly unit: string;
    readonly place: Place;
  }[] = [];

  form(id: string, fields: Record<string, string>): void {
    if (Object.keys(fields).length > 0) this.#forms.set(id, fields);
  }

  attachment(id: string, of: string): void {
    this.#attachments.set(id, of);
  }

  /** A part has a form, or an attachment that leads to one. */
  belongs(form: string, part: string, place: Place): void {
    this.#wanted.push({ part, form, place });
  }

  unit(id: string, name: string): void {
    if (name !== '') this.#units.set(id, name);
  }

  /** Fields of a part (or, with an empty id, of an occurrence) whose unit is an element of its own. */
  unitOf(part: string, fields: Record<string, string>, unit: string, place: Place): void {
    this.#unitOf.push({ part, fields, unit, place });
  }

  end(out: BomWriter): void {
    for (const { part, form, place } of this.#wanted) {
      const fields = this.#forms.get(this.#attachments.get(form) ?? form);
      if (fields !== undefined) out.part(part, fields, place);
    }
    for (const { part, fields, unit, place } of this.#unitOf) {
      const name = this.#units.get(unit);
      if (name === undefined) continue;
      if (part === '') fields['unit'] ??= name;
      else out.part(part, { unit: name }, place);
    }
  }
}
