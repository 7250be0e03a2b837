import ar from './data/vocabulary/ar.json' with { type: 'json' };
import bg from './data/vocabulary/bg.json' with { type: 'json' };
import cs from './data/vocabulary/cs.json' with { type: 'json' };
import da from './data/vocabulary/da.json' with { type: 'json' };
import de from './data/vocabulary/de.json' with { type: 'json' };
import el from './data/vocabulary/el.json' with { type: 'json' };
import en from './data/vocabulary/en.json' with { type: 'json' };
import es from './data/vocabulary/es.json' with { type: 'json' };
import et from './data/vocabulary/et.json' with { type: 'json' };
import fa from './data/vocabulary/fa.json' with { type: 'json' };
import fi from './data/vocabulary/fi.json' with { type: 'json' };
import fr from './data/vocabulary/fr.json' with { type: 'json' };
import he from './data/vocabulary/he.json' with { type: 'json' };
import hi from './data/vocabulary/hi.json' with { type: 'json' };
import hr from './data/vocabulary/hr.json' with { type: 'json' };
import hu from './data/vocabulary/hu.json' with { type: 'json' };
import id from './data/vocabulary/id.json' with { type: 'json' };
import it from './data/vocabulary/it.json' with { type: 'json' };
import ja from './data/vocabulary/ja.json' with { type: 'json' };
import ko from './data/vocabulary/ko.json' with { type: 'json' };
import lt from './data/vocabulary/lt.json' with { type: 'json' };
import lv from './data/vocabulary/lv.json' with { type: 'json' };
import nb from './data/vocabulary/nb.json' with { type: 'json' };
import nl from './data/vocabulary/nl.json' with { type: 'json' };
import pl from './data/vocabulary/pl.json' with { type: 'json' };
import pt from './data/vocabulary/pt.json' with { type: 'json' };
import ro from './data/vocabulary/ro.json' with { type: 'json' };
import ru from './data/vocabulary/ru.json' with { type: 'json' };
import sk from './data/vocabulary/sk.json' with { type: 'json' };
import sl from './data/vocabulary/sl.json' with { type: 'json' };
import sv from './data/vocabulary/sv.json' with { type: 'json' };
import th from './data/vocabulary/th.json' with { type: 'json' };
import tr from './data/vocabulary/tr.json' with { type: 'json' };
import uk from './data/vocabulary/uk.json' with { type: 'json' };
import vi from './data/vocabulary/vi.json' with { type: 'json' };
import zhHans from './data/vocabulary/zh-hans.json' with { type: 'json' };
import zhHant from './data/vocabulary/zh-hant.json' with { type: 'json' };
import type { Vocabulary } from './types.ts';

/** One vocabulary per language; a language is a file in `data/vocabulary/` and a line here. */
export const vocabularies = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
] as unknown as Vocabulary[];
