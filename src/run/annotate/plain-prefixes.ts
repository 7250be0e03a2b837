/** Prefixes that Excel writes, by their namespaces: libraries that go by the names of elements know no others. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xdr'],
  ['http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing', 'xdr'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:excel', 'x'],
]);

const DECLARED = /\sxmlns(?::([\w.-]{1,60}))?\s{0,9}=\s{0,9}(?:"([^"]{0,200})"|'([^']{0,200})')/g;

/** Is each namespace of a document, or of the beginning of one, named as Excel names it? */
export function hasPlainPrefixes(text: string): boolean {
  for (const [, prefix = '', quoted, single] of text.matchAll(DECLARED)) {
    const plain = PREFIXES.get(quoted ?? single ?? '');
    if (plain !== undefined && plain !== prefix) return false;
  }
  return true;
}

/** What is no element as it stands, and goes to the end where it is not closed; or a tag with its attributes, in which no `<` may stand. */
const PIECE =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<(\/?)([^\s/>"'=<]{1,300})((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ATTRIBUTE = /(\s)([^\s=/"'<>]{1,300})(\s{0,9}=\s{0,9})("[^"]*"|'[^']*')/g;

type Scope = ReadonlyMap<string, string>;

/** The document with these namespaces under the prefixes of Excel, all of them declared at its root. */
export function withPlainPrefixes(text: string): string {
  const scopes: Scope[] = [new Map()];
  let isRoot = true;
  return text.replace(PIECE, (piece, slash: string | undefined, name: string | undefined, rest: string | undefined) => {
    if (name === undefined) return piece;
    if (slash === '/') {
      const closed = `</${named(name, scopes.at(-1) as Scope, true)}>`;
      if (scopes.length > 1) scopes.pop();
      return closed;
    }
    const scope = declaredIn(rest ?? '', scopes.at(-1) as Scope);
    const isEmpty = /\/\s{0,9}$/.test(rest ?? '');
    if (!isEmpty) scopes.push(scope);
    const attributes = (rest ?? '').replace(
      ATTRIBUTE,
      (whole, space: string, own: string, equals: string, value: string) => {
        if (/^xmlns(?::|$)/.test(own)) return PREFIXES.has(value.slice(1, -1)) ? '' : whole;
        return `${space}${named(own, scope, false)}${equals}${value}`;
      },
    );
    const declarations = isRoot ? atRoot(name, scope) : '';
    isRoot = false;
    return `<${named(name, scope, true)}${declarations}${attributes}>`;
  });
}

function declaredIn(attributes: string, around: Scope): Scope {
  const own = [...attributes.matchAll(DECLARED)];
  if (own.length === 0) return around;
  return new Map([
    ...around,
    ...own.map(([, prefix = '', quoted, single]) => [prefix, quoted ?? single ?? ''] as const),
  ]);
}

/** A name without prefix is of the default namespace where it is an element's, else of none. */
function named(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon));
  const plain = namespace === undefined ? undefined : PREFIXES.get(namespace);
  if (plain === undefined) return name;
  return `${plain === '' ? '' : `${plain}:`}${name.slice(colon + 1)}`;
}

function atRoot(name: string, scope: Scope): string {
  const declared = new Map<string, string>();
  for (const [namespace, prefix] of PREFIXES) if (!declared.has(prefix)) declared.set(prefix, namespace);
  const colon = name.indexOf(':');
  const own = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  if (PREFIXES.get(own) !== '') declared.delete('');
  return [...declared].map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri}"`).join('');
}
