import { addAttribute, type BomWriter, type Field, type FormatReader, newFields, type Place } from 'lintanide/plugin';

const LINE: Readonly<Record<string, Field>> = {
  PartNumber: 'partNumber',
  ChildPartNumber: 'partNumber',
  Name: 'name',
  Description: 'description',
  Quantity: 'quantity',
  Unit: 'unit',
  UnitOfMeasure: 'unit',
  FindNumber: 'findNo',
  LineNumber: 'findNo',
  ReferenceDesignators: 'refDes',
};

interface Line {
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly around?: Line | null;
}

/** A link that is being read; `around`: the one that it stands in. */
interface OpenLine extends Line {
  readonly depth: number;
  readonly around: OpenLine | null;
}

interface Assembly {
  number: string;
  revision: string;
  readonly place: Place;
  readonly lines: Line[];
  readonly substitutes: Line[];
}

/** Reads the parts and links of a message, and writes the lines of its assemblies. */
export function readEsi(out: BomWriter): FormatReader {
  const assemblies: Assembly[] = [];
  let line: OpenLine | null = null;
  let substitute = false;
  let property = '';
  const openLine = (isSubstitute: boolean): FormatReader['elements'][string] => ({
    open(element) {
      line = { fields: newFields(), place: element.place, depth: element.depth, around: line };
      substitute = isSubstitute;
    },
    close() {
      const assembly = assemblies.at(-1);
      if (line !== null && assembly !== undefined) (substitute ? assembly.substitutes : assembly.lines).push(line);
      // Templates nest a substitute in the link that it may take the place of, or set it beside that.
      line = line?.around ?? null;
      substitute = false;
    },
  });
  let place: Place = { line: 0, node: -1 };

  return {
    elements: {
      AssemblyPartNumber: {
        open(element) {
          place = element.place;
        },
        close(text) {
          assemblies.push({ number: text, revision: '', place, lines: [], substitutes: [] });
        },
      },
      Version: {
        close(text) {
          const assembly = assemblies.at(-1);
          if (line === null && assembly !== undefined) assembly.revision ||= text;
        },
      },
      ChildLinks: openLine(false),
      SubstituteLinks: openLine(true),
    },
    others: {
      open(element) {
        property = line !== null && element.depth === line.depth + 1 ? element.local : '';
      },
      close(text, depth) {
        if (line === null || depth !== line.depth + 1 || property === '' || text === '') return;
        const known = !substitute && Object.hasOwn(LINE, property) ? LINE[property] : undefined;
        if (known !== undefined) line.fields[known] ??= text;
        else if (substitute) line.fields[property] ??= text;
        else addAttribute(line.fields, property, text);
      },
    },
    end() {
      for (const { number, revision, place, lines, substitutes } of assemblies) {
        if (lines.length === 0) continue;
        out.part(number, { partNumber: number, revision }, place);
        for (const { fields, place } of lines) {
          const child = fields['partNumber'] ?? '';
          if (child === '') out.skip(`link on line ${place.line}`, 'it names no part');
          else out.use(number, child, fields, place);
          out.part(child, { partNumber: child }, place);
        }
        for (const { fields, place, around } of substitutes) {
          const nested = around?.fields['partNumber'];
          const instead = nested ?? fields['PartNumber'] ?? '';
          const child = fields['SubstitutePartNumber'] ?? (nested === undefined ? '' : (fields['PartNumber'] ?? ''));
          const of = around?.fields ?? lines.find((line) => line.fields['partNumber'] === instead)?.fields;
          if (child === '') {
            out.skip(`substitute on line ${place.line}`, 'it names no part');
            continue;
          }
          out.part(child, { partNumber: child, name: fields['Name'] ?? '' }, place);
          out.use(
            number,
            child,
            {
              quantity: fields['Quantity'] ?? of?.['quantity'],
              unit: fields['Unit'] ?? of?.['unit'],
              alternate: instead,
            },
            place,
          );
        }
      }
    },
  };
}
