import {
  bepaalConversie,
  type Conversievraag,
  flevoland,
  type Regelset,
  wijsCasusregisseurAan,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

test('CNV-01 · a region without conversion or casusregie can leave them out, and is told so when asked', () => {
  const { conversie: _, casusregie: __, ...zonder } = JSON.parse(JSON.stringify(flevoland))
  const elders = maakRegelset(zonder as Regelset)
  expect(() => bepaalConversie(elders, { gecontracteerd: true, inhoud: 'gelijk' })).toThrow(
    'regelset.conversie: ongeldige-regelset',
  )
  expect(() => wijsCasusregisseurAan(elders, { aanbieders: ['a', 'b'] })).toThrow(
    'regelset.casusregie: ongeldige-regelset',
  )
})

describe('CNV-01 · conversion', () => {
  type Vraag = Conversievraag<typeof flevoland>
  test.each<[string, Vraag, string[], string[]]>([
    ['the same', { gecontracteerd: true, inhoud: 'gelijk' }, ['administratief'], ['gemeente', 'aanbieder']],
    [
      'limited',
      { gecontracteerd: true, inhoud: 'beperkt' },
      ['lichte-toets'],
      ['verwijzer', 'administratie'],
    ],
    ['mismatch', { gecontracteerd: true, inhoud: 'mismatch' }, ['heronderzoek'], ['verwijzer']],
    [
      'product ends',
      { gecontracteerd: true, inhoud: 'gelijk', productStopt: true },
      ['heronderzoek'],
      ['verwijzer'],
    ],
    [
      'product ends, no more told',
      { gecontracteerd: true, productStopt: true },
      ['heronderzoek'],
      ['verwijzer'],
    ],
  ])('CNV-01 · %s', (_, vraag, wegen, door) => {
    const { uitkomst, motivering } = bepaalConversie(flevoland, vraag)
    expect(uitkomst).toEqual({
      wegen,
      door,
      verantwoordelijk: 'gemeente',
      coordinatie: 'Sociaal Domein Flevoland',
    })
    expect(motivering.map(({ regel }) => regel)).toEqual(['CNV-01', 'CNV-03'])
  })

  test('CNV-02 · without a contract: first finishing, then three ways', () => {
    const drie = ['overstap', 'onderaannemer', 'maatwerkovereenkomst']
    const mag = bepaalConversie(flevoland, { gecontracteerd: false, afrondenMogelijk: true })
    expect(mag.uitkomst).toMatchObject({ wegen: ['afronden'], daarna: drie })
    expect(mag.motivering.map(({ gegevens }) => gegevens.weg)).toEqual(['afronden', ...drie, undefined])
    const nietMeer = bepaalConversie(flevoland, { gecontracteerd: false, afrondenMogelijk: false })
    expect(nietMeer.uitkomst.wegen).toEqual(drie)
    expect(nietMeer.uitkomst).not.toHaveProperty('daarna')
    expect(nietMeer.motivering.filter(({ regel }) => regel === 'CNV-02')).toHaveLength(3)
  })

  test('CNV-03 · three kinds of exceptions', () => {
    const { motivering } = bepaalConversie(flevoland, {
      gecontracteerd: true,
      inhoud: 'gelijk',
      bijzonderheden: ['trajectfinanciering', 'latere-toetreding', 'contractafspraken'],
    })
    expect(motivering.map(({ regel }) => regel)).toEqual(['CNV-01', 'CNV-03', 'CNV-03', 'CNV-03', 'CNV-03'])
  })

  test.each<[object, string]>([
    [{ gecontracteerd: true }, 'vraag.inhoud: ontbrekend-veld'],
    [{ gecontracteerd: false }, 'vraag.afrondenMogelijk: ontbrekend-veld'],
    [{}, 'vraag.gecontracteerd: ontbrekend-veld'],
    [{ gecontracteerd: true, inhoud: 'anders' }, 'vraag.inhoud: ongeldige-waarde'],
    [
      { gecontracteerd: true, inhoud: 'gelijk', afrondenMogelijk: true },
      'vraag.afrondenMogelijk: onbekend-veld',
    ],
    [{ gecontracteerd: false, afrondenMogelijk: true, inhoud: 'gelijk' }, 'vraag.inhoud: onbekend-veld'],
    [
      { gecontracteerd: false, afrondenMogelijk: true, productStopt: true },
      'vraag.productStopt: onbekend-veld',
    ],
    [{ gecontracteerd: false, afrondenMogelijk: 'ja' }, 'vraag.afrondenMogelijk: ongeldige-waarde'],
    [{ gecontracteerd: true, inhoud: 'gelijk', bijzonderheden: ['x'] }, 'vraag.bijzonderheden[0]'],
  ])('CNV-01 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => bepaalConversie(flevoland, vraag as Vraag)).toThrow(melding)
  })
})
