const VIETNAM = 7 * 3_600_000;

/** A moment (ISO 8601) as a clock in Vietnam shows it, which keeps UTC+7 all year: "03/06/2025 14:05". */
export function vietnamTime(iso: string): string {
  const local = new Date(Date.parse(iso) + VIETNAM).toISOString();
  const [day = '', clock = ''] = local.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year} ${clock.slice(0, 5)}`;
}
