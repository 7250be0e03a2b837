import type { NamedForm } from './element-forms.ts';

const OR =
  'or|ou|oder|od?|u|of|lub|albo|nebo|alebo|ali|ili|или|або|чи|eller|tai|sau|vagy|vai|arba|või|voi|veya|atau|η|ή|hoặc|hoac';
/** "Inorganic or organic", "anorganische oder organische", 无机或有机: in either order. */
const EITHER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[iu]n|an|ne|nie|ep[aä]|o|u)?orga{1,2}n\p{L}{1,9}|(?:не)?орган\p{L}{1,9}|(?:αν)?[οό]ργαν\p{L}{1,4}|szerv\p{L}{1,8}|v[oô] c[oơ]|h[uữ]u c[oơ]),? (?:${OR}),? (?:(?:[iu]n|an|ne|nie|ep[aä]|o|u)?orga{1,2}n|(?:не)?орган|(?:αν)?[οό]ργαν|szerv|v[oô] c[oơ]|h[uữ]u c[oơ])|[无無有][机機](?:化合物)?(?:[或又及]は?|または|、)[无無有][机機]|(?:무기|유기)(?: ?화합물)?(?:이나| 또는|·) ?(?:무기|유기)`,
  'u',
);
const COMPOUND: NamedForm = { form: 'compound', name: 'compound', use: null };

/** "Compounds, inorganic or organic, of rare-earth metals, of yttrium or of scandium": as tariffs head what is no metal of them. */
export const compoundUnder = (folded: string): NamedForm | null => (EITHER.test(folded) ? COMPOUND : null);
