import { bevries } from '../kern/bevries'
import type { Bronverwijzing } from '../kern/bronnen'
import { type Gegevens, pasToe, type Regeltoepassing } from '../kern/motivering'
import { bronVan, type RegelId } from '../kern/regelbronnen'
import type { Controlecode, Regelbevinding } from './controletypen'
import type { Declaratieregels } from './declaratieregels'

/** A finding with the rule behind it. */
export interface Melding {
  readonly bevinding: Regelbevinding
  readonly reden: Regeltoepassing
}

/** Where a finding comes from: its rule, the source of the value behind it, and the field of the line. */
type Herkomst = readonly [regel: RegelId, bron: Bronverwijzing, veld: string]

/** A finding that nothing of the line itself is in. */
function meld(
  code: Controlecode,
  [regel, bron, veld]: Herkomst,
  tekst: string,
  ernst: 'fout' | 'waarschuwing' = 'fout',
): Melding {
  return {
    bevinding: { code, ernst, tekst, regel, pad: `regel.${veld}` },
    reden: pasToe(regel, tekst, {}, bron),
  }
}

/** A finding with facts of the line, and with how much is too much where that is what is wrong. */
export function meldMet({ bevinding, reden }: Melding, gegevens: Gegevens, teVeel?: number): Melding {
  const over = teVeel === undefined ? {} : { teVeel }
  return {
    bevinding: { ...bevinding, ...over },
    reden: { ...reden, gegevens: { ...gegevens, ...over } },
  }
}

/** What is wrong with declaring on an allocation at all. */
function opToewijzing({ binnenToewijzing, extraClient, ingetrokken }: Declaratieregels) {
  const binnen = binnenToewijzing.bron
  const ijw = bronVan('IJW-07')
  return {
    onbekend: meld(
      'toewijzing-onbekend',
      ['DEC-06', binnen, 'toewijzing'],
      'De cliënt heeft geen toewijzing met dit nummer.',
    ),
    ingetrokken: meld(
      'toewijzing-ingetrokken',
      ['TOE-06', ingetrokken.bron, 'toewijzing'],
      'De toewijzing is ingetrokken; er is niets op te declareren.',
    ),
    extraClient: meld(
      'extra-client',
      ['DEC-06', extraClient.bron, 'product'],
      'Op de toewijzing van een extra cliënt is niets te declareren.',
    ),
    anderProduct: meld(
      'ander-product',
      ['DEC-01', binnen, 'product'],
      'De toewijzing is voor een andere productcode.',
    ),
    andereEenheid: meld(
      'eenheid-past-niet',
      ['IJW-07', ijw, 'eenheid'],
      'De toewijzing is in een andere eenheid; alleen uren mogen als minuten gedeclareerd worden.',
    ),
  }
}

/** What does not fit in the days or the minutes of an allocation. */
function opPeriodeEnTotaal({ binnenToewijzing }: Declaratieregels) {
  const binnen = binnenToewijzing.bron
  return {
    voorIngang: meld(
      'voor-ingang',
      ['DEC-06', binnen, 'begindatum'],
      'De hulp begint voor de eerste dag van de toewijzing.',
    ),
    naEinde: meld(
      'na-einde',
      ['DEC-06', binnen, 'einddatum'],
      'De hulp loopt door na de laatste dag van de toewijzing.',
    ),
    zonderOmvang: meld(
      'zonder-omvang',
      ['DEC-06', binnen, 'toewijzing'],
      'De toewijzing noemt geen omvang; het totaal is niet te controleren.',
      'waarschuwing',
    ),
    geenTotaal: meld(
      'geen-totaal',
      ['DEC-06', binnen, 'toewijzing'],
      'De omvang is niet voor de hele periode; het totaal is niet gecontroleerd.',
      'waarschuwing',
    ),
    bovenToewijzing: meld(
      'boven-toewijzing',
      ['DEC-06', binnen, 'volume'],
      'Met deze regel is er meer gedeclareerd dan toegewezen.',
    ),
  }
}

/** What is wrong with declaring a no-show. */
function opNoShow({ geplandeAfwezigheid, noShow }: Declaratieregels) {
  return {
    gepland: meld(
      'geplande-afwezigheid',
      ['DEC-04', geplandeAfwezigheid.bron, 'noShow'],
      'De afwezigheid op deze dag was vooraf bekend.',
    ),
    nietGeregistreerd: meld(
      'no-show-niet-geregistreerd',
      ['DEC-05', noShow.bron, 'noShow'],
      'Bij deze toewijzing is op deze dag geen no-show geregistreerd, of niet zo vaak.',
    ),
    bijGroep: meld(
      'no-show-bij-groep',
      ['DEC-05', noShow.bron, 'noShow'],
      'Bij een groepsproduct is een no-show niet declarabel.',
    ),
    bovenMaximum: meld(
      'no-show-boven-maximum',
      ['DEC-05', noShow.bron, 'noShow'],
      `Er zijn in dit jaar al ${noShow.maximum} no-shows bij dit product.`,
    ),
    bovenGepland: meld(
      'boven-geplande-minuten',
      ['I-51', bronVan('I-51'), 'volume'],
      'Er is meer gedeclareerd dan de geplande directe tijd.',
    ),
  }
}

/** What is wrong with a line, whatever it is declared on. */
function opRegel({ eenheid, groepstijd, indiening }: Declaratieregels) {
  const { ernst } = indiening
  return {
    verkeerdeEenheid: meld(
      'verkeerde-eenheid',
      ['DEC-01', eenheid.bron, 'eenheid'],
      `De eenheid van een declaratie is hier: ${eenheid.waarde}.`,
    ),
    bovenGroepstijd: meld(
      'boven-groepstijd',
      ['DEC-02', groepstijd.bron, 'volume'],
      'Er is meer gedeclareerd dan het deel van de cliënt in de groepstijd.',
    ),
    nietGeleverd: meld(
      'nog-niet-geleverd',
      ['BER-06', indiening.bron, 'einddatum'],
      'De hulp was op de dag van indienen nog niet geleverd.',
    ),
    teLaat: meld(
      'te-laat-ingediend',
      ['BER-06', indiening.bron, 'begindatum'],
      'De declaratie is later ingediend dan afgesproken.',
      ernst,
    ),
  }
}

/** Every finding there can be, by the rules of a region. Frozen, because lines share them. */
export function maakMeldingen(regels: Declaratieregels) {
  return bevries({
    ...opToewijzing(regels),
    ...opPeriodeEnTotaal(regels),
    ...opNoShow(regels),
    ...opRegel(regels),
  })
}
