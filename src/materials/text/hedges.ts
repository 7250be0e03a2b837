/** Beginnings of words by which a text may deny or leave open what it names: what `reading/meant-otherwise.ts` is asked for. */
export const HEDGED =
  /[?？不未禁待可미불없확금여]|(?<![a-z])(?:no[nrt]?|nicht|n(?:e|ie|ao|il|one|ever|either)|ei|if|ob|may)(?![a-z])|n't|n\/a|tb[acde](?![a-z])|absen|prohi|proib|forb|banned|exclu|interd|viet|un(?:be|kl|kn|cl|con)|unzul|verbo|ausge|weder|kein|geen|inge[nt]|ikke|might|could|possib|perh|maybe|wheth|ask |check|veri|conf|clari|test |kann|konn|moglic|event|evtl|peut|pourr|pued|pod|puo|potr|moz|не|мож|возм|зап|уточ|offen|inco|desco|scono/;

/** The same of claims that no magnet or rare earth is there: what `magnets/claims-free.ts` is asked for. */
export const MAY_CLAIM_FREE =
  /free|less|frei|out|w\/o|e[xk][ck]l|(?<![a-z])(?:o|s)[./]|no[ t]|n't|onder|ohne|kein|sans|si[nm] |senz|sem |hors|geen|ing(?:a|en) |ut[ae]n |uden |ilman|ei |bez|без|χωρ|ไม่|بدون|بلا|ללא|בלי|khong|[无無不別另별미비무]|フリー|レス|なし/;
