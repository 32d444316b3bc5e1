/** The name of a function in Google Sheets. */
export const sheetsnaam = (naam) => `JH_${naam}`

export const NAAMRUIMTE = 'JEUGDHULP'
/** The name of a function in Excel, as its user types it. */
export const excelnaam = (naam) => `${NAAMRUIMTE}.${naam}`
/** The id by which Excel knows a function: letters, digits and periods. */
export const excelId = (naam) => naam.replaceAll('_', '.')
