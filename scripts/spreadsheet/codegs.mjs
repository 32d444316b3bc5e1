import { sheetsnaam } from './namen.mjs'

const type = ({ vorm }) => (vorm === 'cel' ? 'any' : 'any[][]')

const parameterregel = (parameter) => {
  const { naam, optioneel, hulp } = parameter
  return ` * @param {${type(parameter)}} ${optioneel ? `[${naam}]` : naam} ${hulp.nl}`
}

function declaratie({ naam, hulp, geeft, parameters }) {
  const namen = parameters.map((parameter) => parameter.naam).join(', ')
  return [
    '/**',
    ` * ${hulp.nl}`,
    ' *',
    ...parameters.map(parameterregel),
    ` * @return {any[][]} Geeft ${geeft.nl}.`,
    ' * @customfunction',
    ' */',
    `function ${sheetsnaam(naam)}(${namen}) {`,
    `  return jeugdhulpRegels_('${naam}', arguments);`,
    '}',
  ].join('\n')
}

/** The file that a user pastes in Apps Script. A name that ends in _ is no function of the spreadsheet. */
export function codeGs(functies, script, versie) {
  return `${[
    `// jeugdhulp-regels ${versie} voor Google Sheets. Licentie: EUPL-1.2.`,
    '// Plak dit hele bestand in Apps Script (Extensies > Apps Script) en sla het op.',
    '// Alles wordt in uw spreadsheet uitgerekend: er gaat niets naar buiten.',
    '',
    functies.map(declaratie).join('\n\n'),
    '',
    '// De regels zelf. Verander hier niets.',
    `const jeugdhulpRegels_ = (() => { ${script}; return bundel.roep; })();`,
  ].join('\n')}\n`
}
