import { ReadError } from '../../errors.ts';
import type { ElementHandler, FormatElement, Place } from './types.ts';

/** One record of a document with everything inside it: elements by local name, as they stand. */
export interface Fragment {
  readonly local: string;
  /** Local name of the element around it. */
  readonly parent: string;
  /** Attribute values by local name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text, blanks at both ends left out; filled in at its end tag. */
  text: string;
  readonly children: Fragment[];
  readonly place: Place;
}

/** Elements of one record that are kept as objects. */
const MOST_ELEMENTS = 2_000_000;
/** Places of leaves are not asked for, and a path tree has a node for each that is. */
const NO_PLACE: Place = { line: 0, node: -1 };

/**
 * A handler that gathers a record and hands it over at its end tag. `placed` are the elements inside it that become lines of
 * their own (`*`: any may). A record inside a record of the same kind is part of the outer one.
 */
export function fragmentHandler(take: (record: Fragment) => void, placed: readonly string[] = []): ElementHandler {
  const stack: Fragment[] = [];
  const withPlace = new Set(placed);
  let count = 0;
  const opened = (element: FormatElement): Fragment => ({
    local: element.local,
    parent: element.parent,
    attributes: new Map(element.attributes().map(({ local, value }) => [local, value])),
    text: '',
    children: [],
    place: stack.length === 0 || withPlace.has('*') || withPlace.has(element.local) ? element.place : NO_PLACE,
  });
  const inner: ElementHandler = {
    open(element) {
      if (++count > MOST_ELEMENTS) throw tooLarge(stack[0], element.place.line);
      const made = opened(element);
      stack.at(-1)?.children.push(made);
      stack.push(made);
    },
    close(text) {
      const closed = stack.pop();
      if (closed !== undefined) closed.text = text;
    },
  };
  return {
    open(element) {
      count = 0;
      stack.push(opened(element));
    },
    close(text) {
      const record = stack.pop();
      if (record === undefined) return;
      record.text = text;
      take(record);
    },
    within: inner,
  };
}

function tooLarge(record: Fragment | undefined, line: number): ReadError {
  const name = record?.local ?? '?';
  return new ReadError(
    'limit-elements',
    `One element <${name}> holds more than ${MOST_ELEMENTS} others.`,
    'Export the list in several files.',
    { line },
  );
}

/** Elements at a path of local names below a record, in order: `ItemID/ID`; `*` is any one name. */
export function all(record: Fragment, path: string): Fragment[] {
  let found: Fragment[] = [record];
  for (const step of path.split('/'))
    found = found.flatMap(({ children }) => children.filter(({ local }) => step === '*' || local === step));
  return found;
}

/** First text that is filled at a path: `ItemID/ID`, or an attribute: `Quantity/@unitCode`; '' if there is none. */
export function textAt(record: Fragment, path: string): string {
  const at = path.lastIndexOf('@');
  const steps = at < 0 ? path : path.slice(0, at).replace(/\/$/, '');
  for (const found of steps === '' ? [record] : all(record, steps)) {
    const text = at < 0 ? found.text : (found.attributes.get(path.slice(at + 1)) ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}
