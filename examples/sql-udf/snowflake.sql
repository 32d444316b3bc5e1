-- Checks a month's declaratieregels in Snowflake, each client apart, so that the engine divides clients over its machines.
-- A JavaScript function of Snowflake holds its whole source: `node examples/sql-udf/vul-in.mjs > controleer.sql` writes this
-- file with dist/jeugdhulp-regels.declaratie.global.js in the place marked below. Snowflake advises at most 100 KB of source;
-- that script is smaller. `node examples/sql-udf/vul-in.mjs jeugdhulp-regels.global.js` writes it with the whole library.
--
-- The names of parameters are upper case in JavaScript, every number is a double, and a DATE is a moment at midnight in the
-- time zone of the session. So dates go in as text; OBJECT_CONSTRUCT leaves out what is NULL.
--
-- regels(regel_id, client, toewijzing, product, begindatum DATE, einddatum DATE, volume NUMBER, eenheid, no_show BOOLEAN)
-- eerdere_regels: the same columns, of earlier months, as they were accepted
-- toewijzingen(nummer, client, product, ingangsdatum DATE, einddatum DATE, volume NUMBER, eenheid, frequentie, reden_wijziging)
-- afwezigheid(client, product, datum DATE, gepland BOOLEAN, gemeld_op DATE, minuten NUMBER, toewijzing): every absence of the
-- year; a declared no-show that is not in it is refused
--
-- Shares of group time are not checked here: a meeting is of several clients, and here each is apart. Count them before with
-- telGroepsminuten, and give what is of the client as groepsminuten, as the absences are given.

CREATE OR REPLACE FUNCTION controleer(regels ARRAY, eerdere_regels ARRAY, toewijzingen ARRAY, afwezigheid ARRAY, ingediend_op VARCHAR)
RETURNS ARRAY
LANGUAGE JAVASCRIPT
IMMUTABLE
AS $$
  // The source runs for each row; what it keeps in a global is there for the next.
  if (typeof jeugdhulpRegelsGeladen === 'undefined') {
    /* the library */
    jeugdhulpRegelsGeladen = jeugdhulpRegels;
  }
  const prestatie = ({ regel_id, no_show, ...rij }) => ({ ...rij, noShow: no_show });
  const toewijzing = ({ volume, eenheid, frequentie, reden_wijziging, ...rij }) => ({
    ...rij,
    redenWijziging: reden_wijziging,
    omvang: volume === undefined ? undefined : { volume, eenheid, frequentie },
  });
  const noShow = ({ gemeld_op, ...rij }) => ({ ...rij, gemeldOp: gemeld_op });
  try {
    const antwoorden = jeugdhulpRegelsGeladen.controleerDeclaratie(jeugdhulpRegelsGeladen.flevoland, {
      regels: REGELS.map(prestatie),
      eerderGedeclareerd: (EERDERE_REGELS || []).map(prestatie),
      toewijzingen: (TOEWIJZINGEN || []).map(toewijzing),
      noShows: (AFWEZIGHEID || []).map(noShow),
      ingediendOp: INGEDIEND_OP ?? undefined,
    });
    const uit = [];
    antwoorden.forEach(({ uitkomst: { akkoord, bevindingen } }, i) => {
      const { regel_id } = REGELS[i];
      if (bevindingen.length === 0) uit.push({ regel_id, akkoord });
      bevindingen.forEach(({ code, tekst, teVeel }) => uit.push({ regel_id, akkoord, code, tekst, te_veel: teVeel }));
    });
    return uit;
  } catch (fout) {
    // A client with wrong input stops no other, but all lines of this one wait until it is mended: together they share an
    // allocation. The message names the place and the field, never a value; where it is in a line, regel_id says which.
    const [, plaats] = /^declaratie\.regels\[(\d+)\]/.exec(fout.pad) ?? [];
    return [{ regel_id: REGELS[plaats]?.regel_id, akkoord: false, code: 'ongeldige-invoer', tekst: fout.message }];
  }
$$;

WITH
  nu AS (
    SELECT client, ARRAY_AGG(OBJECT_CONSTRUCT(
      'regel_id', regel_id, 'client', client, 'toewijzing', toewijzing, 'product', product,
      'begindatum', TO_VARCHAR(begindatum, 'YYYY-MM-DD'), 'einddatum', TO_VARCHAR(einddatum, 'YYYY-MM-DD'),
      'volume', volume, 'eenheid', eenheid, 'no_show', no_show)) AS regels
    FROM regels GROUP BY client
  ),
  eerder AS (
    SELECT client, ARRAY_AGG(OBJECT_CONSTRUCT(
      'client', client, 'toewijzing', toewijzing, 'product', product,
      'begindatum', TO_VARCHAR(begindatum, 'YYYY-MM-DD'), 'einddatum', TO_VARCHAR(einddatum, 'YYYY-MM-DD'),
      'volume', volume, 'eenheid', eenheid, 'no_show', no_show)) AS regels
    FROM eerdere_regels GROUP BY client
  ),
  toegewezen AS (
    SELECT client, ARRAY_AGG(OBJECT_CONSTRUCT(
      'nummer', nummer, 'client', client, 'product', product,
      'ingangsdatum', TO_VARCHAR(ingangsdatum, 'YYYY-MM-DD'), 'einddatum', TO_VARCHAR(einddatum, 'YYYY-MM-DD'),
      'volume', volume, 'eenheid', eenheid, 'frequentie', frequentie, 'reden_wijziging', reden_wijziging)) AS toewijzingen
    FROM toewijzingen GROUP BY client
  ),
  afwezig AS (
    SELECT client, ARRAY_AGG(OBJECT_CONSTRUCT(
      'client', client, 'product', product, 'datum', TO_VARCHAR(datum, 'YYYY-MM-DD'), 'gepland', gepland,
      'gemeld_op', TO_VARCHAR(gemeld_op, 'YYYY-MM-DD'), 'minuten', minuten, 'toewijzing', toewijzing)) AS afwezigheid
    FROM afwezigheid GROUP BY client
  )
SELECT nu.client, uitslag.value:regel_id::VARCHAR AS regel_id, uitslag.value:akkoord::BOOLEAN AS akkoord,
  uitslag.value:code::VARCHAR AS code, uitslag.value:tekst::VARCHAR AS tekst, uitslag.value:te_veel::NUMBER AS te_veel
FROM nu
LEFT JOIN eerder ON eerder.client = nu.client
LEFT JOIN toegewezen ON toegewezen.client = nu.client
LEFT JOIN afwezig ON afwezig.client = nu.client,
LATERAL FLATTEN(input => controleer(nu.regels, eerder.regels, toegewezen.toewijzingen, afwezig.afwezigheid, '2026-04-10')) uitslag;
