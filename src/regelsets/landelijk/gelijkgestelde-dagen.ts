/** Days that a decree put on a par with a holiday (rule IJW-10). */
export const gelijkgesteldeDagen: readonly string[] = [
  '2017-04-28',
  '2017-05-26',
  '2018-05-11',
  '2018-12-24',
  '2018-12-31',
  '2019-05-31',
  '2019-12-27',
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]

/** First and last of each run of years of which every equated day stands above. Of other years nothing is known. */
export const gelijkgesteldeDagenDekking: readonly (readonly [eersteJaar: number, laatsteJaar: number])[] = [
  [2017, 2019],
  [2023, 2028],
]
