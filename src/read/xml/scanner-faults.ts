import { ReadError, type ErrorLocation } from '../../errors.ts';

/** `what` is a document or a part of a package; `problem` completes the sentence "The XML document …". */
export function malformed(what: string, problem: string, location: ErrorLocation): ReadError {
  return new ReadError(
    'xml-malformed',
    `${what} is not well-formed: it ${problem} (line ${String(location.line)}, column ${String(location.column)}).`,
    'Export the file again; xmllint --noout FILE shows the same place.',
    location,
  );
}

export function notUtf8(what: string, location: ErrorLocation): ReadError {
  return new ReadError(
    'xml-encoding',
    `${what} holds bytes that are not in its encoding (line ${String(location.line)}).`,
    'State the encoding in the XML declaration, or force it with --encoding.',
    location,
  );
}

export function defaulted(what: string, attribute: string, location: ErrorLocation): ReadError {
  return new ReadError(
    'xml-default',
    `${what} gives the attribute ${attribute} a text where an element has none (ATTLIST in its DOCTYPE), and such texts are not filled in.`,
    'Write the attribute where it is meant and take the default out of the DOCTYPE: xmllint --dtdattr FILE does the first.',
    location,
  );
}

/** Of a reference (without `&` and `;`) that stands for no code point; `isNumber`: of one that no character has. */
export function badReference(what: string, reference: string, isNumber: boolean, location: ErrorLocation): ReadError {
  if (isNumber) return malformed(what, `has the reference &${reference};, which is no character`, location);
  if (!/^[\p{L}_:][\p{L}\p{N}._:-]*$/u.test(reference))
    return malformed(what, 'has a "&" that starts no reference', location);
  return new ReadError(
    'xml-entity',
    `${what} uses the entity &${reference};, and entities are never expanded.`,
    'Ask the sender for a document without entities of its own. Resolving them can load other files or fill the memory: do that only with a file that you trust.',
    location,
  );
}
