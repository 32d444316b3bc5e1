import { berichttermijn, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import type { Vraag } from './termijn-hulp'

describe('BER-01 · a wrong question is refused', () => {
  test.each<[unknown, string]>([
    [undefined, 'vraag: ongeldige-waarde'],
    [{}, 'vraag.bericht: ongeldige-waarde'],
    [{ bericht: 'JW303' }, 'vraag.bericht: ongeldige-waarde (mogelijk: JW315, JW319'],
    [{ bericht: 'JW315' }, 'vraag.beoordeling: ontbrekend-veld'],
    [{ bericht: 'JW315', beoordeling: '2026-02-30' }, 'vraag.beoordeling: ongeldige-datum'],
    [{ bericht: 'JW315', beoordeling: '1999-12-31' }, 'vraag.beoordeling: buiten-bereik'],
    [{ bericht: 'JW315', beoordeling: '2026-11-23', start: '2026-11-23' }, 'vraag: onbekend-veld'],
    [{ bericht: 'JW315', beoordeling: '2026-11-23', verzoek: 'JW315' }, 'vraag: onbekend-veld'],
    [{ bericht: 'JW315', beoordeling: '2026-11-23', kleur: 'rood' }, 'vraag: onbekend-veld'],
    [{ bericht: 'JW315', beoordeling: '2026-11-23', contract: 'x' }, 'vraag.contract: ongeldige-waarde'],
    [
      { bericht: 'JW315', beoordeling: '2026-11-23', afzender: 'gemeente' },
      'vraag.afzender: ongeldige-waarde',
    ],
    [{ bericht: 'JW315', beoordeling: '2026-11-23', kalender: {} }, 'kalender: ongeldige-waarde'],
    [{ bericht: 'JW319', ontvangst: '2026-11-23', verzoek: 'JW301' }, 'vraag.verzoek: ongeldige-waarde'],
    [{ bericht: 'JW317', ingangWijziging: '2026-11-23' }, 'vraag.contract: ontbrekend-veld'],
    [{ bericht: 'JW305', start: '2026-11-23', startRegie: '2026-11-23' }, 'vraag: onbekend-veld'],
    [
      { bericht: 'JW305', afzender: 'gecertificeerde-instelling', startRegie: '2026-11-23' },
      'vraag.ontvangst301: ontbrekend-veld',
    ],
    [{ bericht: 'JW325', indiening: '2099-12-31' }, 'duur.aantal: buiten-bereik'],
    [{ bericht: 'JW323', levering: '2099-12-01' }, 'duur.aantal: buiten-bereik'],
  ])('BER-01 · %j', (vraag, melding) => {
    expect(() => berichttermijn(flevoland, vraag as Vraag)).toThrow(melding)
  })

  test('BER-01 · no regelset, no answer', () => {
    expect(() => berichttermijn({} as never, { bericht: 'retour' })).toThrow('regelset: ongeldige-regelset')
  })
})
