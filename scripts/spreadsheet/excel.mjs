import { create } from 'xmlbuilder2'
import { excelId, NAAMRUIMTE } from './namen.mjs'

/** Where the files stand if nobody says where: on one's own machine. */
const ADRES = 'https://localhost:3000'

/** The first CustomFunctionsRuntime that has `CustomFunctions.Error`, with which every refusal is told. */
const RUNTIME = '1.2'

/** The metadata that Excel reads, in a language. Every argument takes a range, and so a cell. */
export function functionsJson(functies, taal) {
  return {
    // Otherwise one error in a range fails the whole formula before a function is called.
    allowErrorForDataTypeAny: true,
    functions: functies.map(({ naam, hulp, parameters }) => ({
      id: excelId(naam),
      name: naam,
      description: hulp[taal],
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: parameters.map((parameter) => ({
        name: parameter.naam,
        description: parameter.hulp[taal],
        type: 'any',
        dimensionality: 'matrix',
        ...(parameter.optioneel && { optional: true }),
      })),
    })),
  }
}

export const functionsHtml = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Jeugdhulpregels</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js"></script>
    <script src="functions.js"></script>
  </head>
  <body>
    <p>Dit bestand hoort bij de functies JEUGDHULP.* in Excel. Er is hier niets te doen.</p>
  </body>
</html>
`

/** The version as a manifest wants it: four numbers, of which the first is 1 or more. */
const versienummer = (versie) => `1.${versie.split('-')[0]}`

/** Refuses an address that Excel would refuse; gives it without a slash at the end. */
export function leesAdres(adres) {
  const url = URL.canParse(adres) ? new URL(adres) : undefined
  if (url?.protocol !== 'https:' || url.search || url.hash)
    throw new Error('--adres: verwacht een adres dat begint met https://, zoals https://voorbeeld.nl/excel')
  return url.href.replace(/\/+$/, '')
}

const tekst = (waarde) => ({ '@DefaultValue': waarde })
const locatie = (resid) => ({ SourceLocation: { '@resid': resid } })
const bron = (id, waarde) => ({ '@id': id, '@DefaultValue': waarde })

function overschrijvingen(url) {
  return {
    '@xmlns': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    '@xsi:type': 'VersionOverridesV1_0',
    Hosts: {
      Host: {
        '@xsi:type': 'Workbook',
        AllFormFactors: {
          ExtensionPoint: {
            '@xsi:type': 'CustomFunctions',
            Script: locatie('Functies.Script'),
            Page: locatie('Functies.Pagina'),
            Metadata: locatie('Functies.Metadata'),
            Namespace: { '@resid': 'Functies.Naamruimte' },
          },
        },
      },
    },
    Resources: {
      'bt:Urls': {
        'bt:Url': [
          bron('Functies.Script', url('functions.js')),
          bron('Functies.Pagina', url('functions.html')),
          {
            ...bron('Functies.Metadata', url('functions.json')),
            'bt:Override': { '@Locale': 'nl-NL', '@Value': url('functions-nl.json') },
          },
        ],
      },
      'bt:ShortStrings': { 'bt:String': bron('Functies.Naamruimte', NAAMRUIMTE) },
    },
  }
}

/** The manifest by which Excel finds the files at an address. */
export function manifest(versie, adres = ADRES) {
  const basis = leesAdres(adres)
  const url = (bestand) => `${basis}/${bestand}`
  return `${create({
    OfficeApp: {
      '@xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      '@xsi:type': 'TaskPaneApp',
      Id: '53b817ed-35e8-4182-94ae-45f52d9a786f',
      Version: versienummer(versie),
      ProviderName: 'jeugdhulp-regels',
      DefaultLocale: 'en-US',
      DisplayName: {
        ...tekst('Rules of Dutch jeugdhulp'),
        Override: { '@Locale': 'nl-NL', '@Value': 'Jeugdhulpregels' },
      },
      Description: {
        ...tekst('Working days, terms, products and no-shows of Dutch jeugdhulp as functions.'),
        Override: {
          '@Locale': 'nl-NL',
          '@Value': 'Werkdagen, termijnen, producten en no-shows van de jeugdhulp als functies.',
        },
      },
      IconUrl: tekst(url('icoon-32.png')),
      HighResolutionIconUrl: tekst(url('icoon-64.png')),
      SupportUrl: tekst(url('functions.html')),
      Hosts: { Host: { '@Name': 'Workbook' } },
      Requirements: {
        Sets: {
          '@DefaultMinVersion': RUNTIME,
          Set: { '@Name': 'CustomFunctionsRuntime', '@MinVersion': RUNTIME },
        },
      },
      DefaultSettings: { SourceLocation: tekst(url('functions.html')) },
      Permissions: 'ReadDocument',
      VersionOverrides: overschrijvingen(url),
    },
  }).end({ prettyPrint: true })}\n`
}
