/** Character references by name that exports use beside the everyday ones: name and code point (hexadecimal) in turn. */
const TABLE =
  'Aacute c1 Acirc c2 Alpha 391 Aogon 104 Atilde c3 Beta 392 Cacute 106 Ccaron 10c Chi 3a7 Dagger 2021 ' +
  'ETH d0 Ecirc ca Egrave c8 Eogon 118 Epsilon 395 Eta 397 Euml cb Gamma 393 Iacute cd Icirc ce Igrave cc ' +
  'Iota 399 Iuml cf Kappa 39a Lambda 39b Lstrok 141 Mu 39c Nacute 143 NewLine a Ntilde d1 Nu 39d ' +
  'OElig 152 Oacute d3 Ocirc d4 Ograve d2 Omicron 39f Otilde d5 Phi 3a6 Pi 3a0 Prime 2033 Psi 3a8 ' +
  'Rcaron 158 Rho 3a1 Sacute 15a Scaron 160 Sigma 3a3 THORN de Tab 9 Tau 3a4 Theta 398 Uacute da Ucirc db ' +
  'Ugrave d9 Upsilon 3a5 Xi 39e Yacute dd Yuml 178 Zacute 179 Zdot 17b Zeta 396 acute b4 alefsym 2135 ' +
  'alpha 3b1 and 2227 ang 2220 aogon 105 ast 2a asymp 2248 atilde e3 beta 3b2 brvbar a6 cacute 107 ' +
  'cap 2229 ccaron 10d cedil b8 cent a2 chi 3c7 circ 2c6 clubs 2663 colon 3a comma 2c cong 2245 ' +
  'crarr 21b5 cup 222a curren a4 dArr 21d3 dagger 2020 darr 2193 dash 2010 delta 3b4 diams 2666 ' +
  'ecaron 11b empty 2205 eogon 119 epsilon 3b5 equals 3d equiv 2261 eta 3b7 eth f0 excl 21 exist 2203 ' +
  'fnof 192 forall 2200 frasl 2044 gamma 3b3 hArr 21d4 harr 2194 hearts 2665 horbar 2015 hyphen 2010 ' +
  'iexcl a1 igrave ec image 2111 infin 221e int 222b iota 3b9 iquest bf isin 2208 kappa 3ba lArr 21d0 ' +
  'lambda 3bb lang 2329 larr 2190 lceil 2308 lfloor 230a lowast 2217 lowbar 5f loz 25ca lpar 28 ' +
  'lsaquo 2039 lstrok 142 macr af minus 2212 nabla 2207 nacute 144 ncaron 148 ne 2260 ni 220b not ac ' +
  'notin 2209 nsub 2284 nu 3bd num 23 odblac 151 oelig 153 ohm 3a9 oline 203e omicron 3bf oplus 2295 ' +
  'or 2228 ordf aa ordm ba otilde f5 otimes 2297 para b6 part 2202 percnt 25 period 2e permil 2030 ' +
  'perp 22a5 phi 3c6 pi 3c0 piv 3d6 prime 2032 prod 220f prop 221d psi 3c8 rArr 21d2 radic 221a rang 232a ' +
  'rarr 2192 rcaron 159 rceil 2309 real 211c rfloor 230b rho 3c1 rpar 29 rsaquo 203a sacute 15b ' +
  'sbquo 201a scaron 161 sdot 22c5 sect a7 sigma 3c3 sigmaf 3c2 sim 223c sol 2f spades 2660 sub 2282 ' +
  'sube 2286 sum 2211 sup 2283 supe 2287 tau 3c4 there4 2234 theta 3b8 thetasym 3d1 thorn fe tilde 2dc ' +
  'uArr 21d1 uarr 2191 udblac 171 uml a8 upsih 3d2 upsilon 3c5 uring 16f weierp 2118 xi 3be yacute fd ' +
  'yuml ff zacute 17a zdot 17c zeta 3b6';

/** The characters of HTML 4, Central European letters, and signs that some generators write by name. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(TABLE.matchAll(/(\w+) ([\da-f]+)/g), ([, name, code]) => [
    name ?? '',
    String.fromCodePoint(Number.parseInt(code ?? '0', 16)),
  ]),
);
