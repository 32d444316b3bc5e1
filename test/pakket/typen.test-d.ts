import type { Productcode, RegelId } from 'jeugdhulp-regels'
import type {
  Berichttermijnvraag,
  Eenheid,
  Frequentie,
  NaamVan,
  RedenWijziging,
  Verwijzer,
} from 'jeugdhulp-regels/berichten'
import { eenheid, naarIjw, redenWijziging, vanIjw, verwijzer } from 'jeugdhulp-regels/berichten'
import type { product, richtlijn, toetsGroep } from 'jeugdhulp-regels/producten'
import type {
  escalatiemodel,
  flevoland,
  geldendeVersie,
  gvjb301v2021,
  gvjb315,
  handreikingGi,
  jeugdbeschermingstafel,
  klantreis,
} from 'jeugdhulp-regels/regelsets'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import type {
  Actor,
  Besluitgegevens,
  Besluitnaam,
  Besluituitkomst,
  Dossier,
  Gebeurtenis,
  Gebeurtenissoort,
  Opening,
  Stapnaam,
  VerplichtingId,
} from 'jeugdhulp-regels/routes'
import { metParameters, type verplichtingen, type verwerk } from 'jeugdhulp-regels/routes'
import type { Foutcode } from 'jeugdhulp-regels/werkdagen'
import { expectTypeOf, test } from 'vitest'

type R = typeof gvjb301

test('R301-01 · event names are those of the route: a wrong name does not compile', () => {
  expectTypeOf<'overleg-gevoerd'>().toExtend<Gebeurtenissoort<R>>()
  expectTypeOf<'overleg-gevoert'>().not.toExtend<Gebeurtenissoort<R>>()
  expectTypeOf<{ soort: 'overleg-gevoert'; datum: string }>().not.toExtend<Gebeurtenis<R>>()
  expectTypeOf<{ soort: 'overleg-gevoert'; datum: string }>().not.toExtend<Parameters<typeof verwerk<R>>[2]>()
})

test('R301-05 · an event carries its own fields, with their own values', () => {
  expectTypeOf<{ soort: 'bepaling-vastgesteld'; datum: string; hulpvorm: 'verblijf' }>().toExtend<
    Gebeurtenis<R>
  >()
  expectTypeOf<{ soort: 'bepaling-vastgesteld'; datum: string; hulpvorm: 'thuis' }>().not.toExtend<
    Gebeurtenis<R>
  >()
  expectTypeOf<{ soort: 'verplichting-voldaan'; datum: string }>().not.toExtend<Gebeurtenis<R>>()
  expectTypeOf<{ soort: 'verplichting-voldaan'; datum: string; verplichting: '301-bericht' }>().toExtend<
    Gebeurtenis<R>
  >()
  expectTypeOf<{ soort: 'zorg-gestart'; datum: string; door: 'buurman' }>().not.toExtend<Gebeurtenis<R>>()
  expectTypeOf<{ datum: string; gegevens: { hulpvorm: 'ambulant' } }>().toExtend<Opening<R>>()
  expectTypeOf<{ datum: string; gegevens: { hulpvorm: 'thuis' } }>().not.toExtend<Opening<R>>()
})

test('R301-13 · steps, actors and verplichtingen are those of the route', () => {
  expectTypeOf<'bestuurlijke-escalatie'>().toExtend<Stapnaam<R>>()
  expectTypeOf<'escalatie'>().not.toExtend<Stapnaam<R>>()
  expectTypeOf<'teamleider-GI'>().toExtend<Actor<R>>()
  expectTypeOf<'opschalingsgesprek'>().toExtend<VerplichtingId<R>>()
  expectTypeOf<'gesprek'>().not.toExtend<VerplichtingId<R>>()
  expectTypeOf<ReturnType<typeof verplichtingen<R>>[number]['id']>().toEqualTypeOf<VerplichtingId<R>>()
})

test('I-05 · choices are those of the interpretation', () => {
  const route = metParameters(gvjb301, { 'I-05': 'overleg' })
  expectTypeOf<'ontvangst-bepaling' | 'overleg' | undefined>().toExtend<
    NonNullable<typeof route.gekozen>['I-05']
  >()
  expectTypeOf<Parameters<typeof metParameters<R>>[1]>().not.toExtend<{ 'I-05'?: 'verzending' }>()
  expectTypeOf<Dossier<typeof route>['gebeurtenissen'][number]>().toEqualTypeOf<Gebeurtenis<R>>()
})

test('WD-01 · rule IDs and error codes are closed lists', () => {
  expectTypeOf<'R301-20'>().toExtend<RegelId>()
  expectTypeOf<'R301-21'>().not.toExtend<RegelId>()
  expectTypeOf<'ongeldige-datum'>().toExtend<Foutcode>()
  expectTypeOf<string>().not.toExtend<Foutcode>()
})

test('R315-01 · each route has its own steps, events, verplichtingen and facts', () => {
  expectTypeOf<'netwerk'>().toExtend<Stapnaam<typeof gvjb301v2021>>()
  expectTypeOf<'collectief'>().not.toExtend<Stapnaam<typeof gvjb301v2021>>()
  expectTypeOf<'netwerk-ingeschakeld'>().toExtend<Gebeurtenissoort<typeof gvjb301v2021>>()
  expectTypeOf<'collectief-ingeschakeld'>().not.toExtend<Gebeurtenissoort<typeof gvjb301v2021>>()

  expectTypeOf<'afstemmen'>().toExtend<Stapnaam<typeof gvjb315>>()
  expectTypeOf<'contact-leggen'>().not.toExtend<Stapnaam<typeof gvjb315>>()
  expectTypeOf<'315-bericht-gevonden-hulp'>().toExtend<VerplichtingId<typeof gvjb315>>()
  expectTypeOf<'315-bericht'>().not.toExtend<VerplichtingId<typeof gvjb301v2021>>()
  expectTypeOf<{ soort: '315-verstuurd'; datum: string; juistEnVolledig: false }>().toExtend<
    Gebeurtenis<typeof gvjb315>
  >()
  expectTypeOf<{ soort: '315-verstuurd'; datum: string; juistEnVolledig: 'nee' }>().not.toExtend<
    Gebeurtenis<typeof gvjb315>
  >()

  expectTypeOf<Stapnaam<typeof klantreis>>().not.toEqualTypeOf<string>()
  expectTypeOf<'buiten-contract'>().toExtend<Stapnaam<typeof handreikingGi>>()
  expectTypeOf<'contact-leggen'>().not.toExtend<Stapnaam<typeof handreikingGi>>()
  expectTypeOf<{ soort: 'aangemeld'; datum: string }>().not.toExtend<Gebeurtenis<typeof handreikingGi>>()
  expectTypeOf<{ soort: 'aangemeld'; datum: string; gecontracteerd: true }>().toExtend<
    Gebeurtenis<typeof handreikingGi>
  >()
  expectTypeOf<'evaluatie'>().toExtend<Stapnaam<typeof klantreis>>()
  expectTypeOf<'bestuurders'>().toExtend<Stapnaam<typeof escalatiemodel>>()
  expectTypeOf<'ret'>().not.toExtend<Stapnaam<typeof escalatiemodel>>()
  expectTypeOf<'gesprek-voeren'>().toExtend<VerplichtingId<typeof jeugdbeschermingstafel>>()
  expectTypeOf<'gesprek'>().not.toExtend<VerplichtingId<typeof jeugdbeschermingstafel>>()
})

test('KR-04 · a decision asks and answers what its table says', () => {
  expectTypeOf<'afsprakenoverzicht'>().toExtend<Besluitnaam<typeof klantreis>>()
  expectTypeOf<'afspraken'>().not.toExtend<Besluitnaam<typeof klantreis>>()
  expectTypeOf<{ verwijzer: 'buurman' }>().not.toExtend<
    Besluitgegevens<typeof klantreis, 'afsprakenoverzicht'>
  >()
  expectTypeOf<Besluituitkomst<typeof gvjb301v2021, 'sector'>>().toEqualTypeOf<
    'van-toepassing' | 'onbekend'
  >()
})

test('I-36 · a version belongs to its process', () => {
  expectTypeOf<ReturnType<typeof geldendeVersie<'gvjb-315'>>>().toEqualTypeOf<typeof gvjb315>()
  expectTypeOf<ReturnType<typeof geldendeVersie<'gvjb-301'>>>().toEqualTypeOf<
    typeof gvjb301 | typeof gvjb301v2021
  >()
})

type F = typeof flevoland

test('PRD-01 · codes, guidelines and levels are those of the regelset: a wrong one does not compile', () => {
  expectTypeOf<F['producten']['45F33']['richtlijnen'][0]['maximaalUren']>().toEqualTypeOf<104>()
  expectTypeOf<'45F03'>().not.toExtend<Productcode<F>>()
  expectTypeOf<'45F03'>().not.toExtend<Parameters<typeof product<F, Productcode<F>>>[1]>()
  expectTypeOf<ReturnType<typeof product<F, '45F34'>>['duur']['maanden']>().toEqualTypeOf<9>()
  expectTypeOf<ReturnType<typeof richtlijn<F, '45F11', 'lang'>>['maximaalUren']>().toEqualTypeOf<60>()
  expectTypeOf<'kort'>().not.toExtend<F['producten']['45F33']['richtlijnen'][number]['categorie']>()
  expectTypeOf<'havo'>().not.toExtend<
    Parameters<typeof toetsGroep<F>>[1]['professionals'][number]['niveau']
  >()
})

test('IJW-01 · a value of a code list is typed both ways', () => {
  expectTypeOf(eenheid('minuut').code).toEqualTypeOf<'01'>()
  expectTypeOf(eenheid('01').naam).toEqualTypeOf<'minuut'>()
  expectTypeOf(verwijzer('rechter').code).toEqualTypeOf<'08'>()
  expectTypeOf(redenWijziging('01').vervallen).toEqualTypeOf<true>()
  expectTypeOf<'07'>().not.toExtend<Parameters<typeof verwijzer>[0]>()
})

test('IJW-01 · the names are those of an allocation', () => {
  expectTypeOf<NaamVan<'eenheid'>>().toEqualTypeOf<Eenheid>()
  expectTypeOf<NaamVan<'frequentie'>>().toEqualTypeOf<Frequentie>()
  expectTypeOf<NaamVan<'verwijzer'>>().toEqualTypeOf<Verwijzer>()
  expectTypeOf<Exclude<NaamVan<'redenWijziging'>, 'vervallen'>>().toEqualTypeOf<RedenWijziging>()
})

test('IJW-06 · a message keeps its kind on the way', () => {
  const start = { bericht: 'JW305', nummer: '1', begindatum: '2026-12-01' } as const
  expectTypeOf(naarIjw(start).StartProduct.Begindatum).toEqualTypeOf<string>()
  expectTypeOf(naarIjw(start)).not.toHaveProperty('Verzoek')
  expectTypeOf(vanIjw(naarIjw(start)).bericht).toEqualTypeOf<'JW305'>()
})

test('BER-08 · contracts are those of the region', () => {
  type Vraag = Berichttermijnvraag<typeof flevoland>
  expectTypeOf<{ bericht: 'JW317'; contract: 'basis'; ingangWijziging: string }>().toExtend<Vraag>()
  expectTypeOf<{ bericht: 'JW317'; contract: 'jggz'; ingangWijziging: string }>().not.toExtend<Vraag>()
  expectTypeOf<{ bericht: 'JW303' }>().not.toExtend<Vraag>()
})
