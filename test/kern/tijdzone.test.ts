import { expect, test } from 'vitest'

/** Minutes from UTC on 1 January and 1 July 2026, as JavaScript counts them. */
const afwijking: Record<string, [januari: number, juli: number]> = {
  'Europe/Amsterdam': [-60, -120],
  UTC: [0, 0],
  'America/New_York': [300, 240],
  'Asia/Tokyo': [-540, -540],
  'Pacific/Apia': [-780, -780],
}

test('WD-05 · the suite really runs in the time zone its project names', () => {
  const zone = process.env.TZ ?? ''
  const gemeten = [new Date(2026, 0, 1).getTimezoneOffset(), new Date(2026, 6, 1).getTimezoneOffset()]
  expect(gemeten).toEqual(afwijking[zone])
})
