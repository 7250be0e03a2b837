import type { Register } from '../../judge/register/register.ts';
import { noLicence } from '../../judge/answers/no-licence.ts';
import type { IsoDate } from '../../regulation/types.ts';

/** An export licence as the register has it. */
export interface Licence {
  /** Null: the answer is that there is none. */
  readonly number: string | null;
  readonly type: string | null;
  readonly expiry: IsoDate | null;
  readonly part: string;
  readonly maker: string | null;
  readonly lots: string | null;
  /** `expired`, days left, or null where no day was given. */
  readonly daysLeft: number | null;
  /** File and line of the register. */
  readonly source: string;
}

/** Licences of all registers: first that there is none, then the first to run out; those without a day come last, since nobody knows. */
export function licencesOf(registers: readonly Register[], asOf: IsoDate): Licence[] {
  const found = registers.flatMap(({ rows, path }) =>
    rows.flatMap(({ values, line }): Licence[] => {
      const number = values.get('licence');
      if (number === undefined) return [];
      const expiry = values.get('licenceExpiry') ?? null;
      return [
        {
          number: noLicence(number) === null ? number : null,
          type: values.get('licenceType') ?? null,
          expiry,
          part: values.get('partNumber') ?? values.get('mpn') ?? values.get('partKey') ?? '',
          maker: values.get('manufacturer') ?? null,
          lots: values.get('lots') ?? null,
          daysLeft: expiry === null ? null : daysBetween(asOf, expiry),
          source: `${path}:${String(line)}`,
        },
      ];
    }),
  );
  const key = ({ number, expiry, source }: Licence): string =>
    `${number === null ? '' : (expiry ?? '9999-99-99')} ${source}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
