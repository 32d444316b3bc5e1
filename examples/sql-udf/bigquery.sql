-- Checks a month's declaratieregels in BigQuery, each client apart, so that the engine divides clients over its machines.
-- Put dist/jeugdhulp-regels.global.js in a bucket of your own and write its place below.
--
-- A JavaScript function takes no INT64, and gets a DATE as a moment in time. So each client goes in as JSON: TO_JSON_STRING
-- writes whole numbers as numbers and a DATE as '2026-03-31'.
--
-- regels(regel_id, client, toewijzing, product, begindatum DATE, einddatum DATE, volume INT64, eenheid, no_show BOOL)
-- eerdere_regels: the same columns, of earlier months, as they were accepted
-- toewijzingen(nummer, client, product, ingangsdatum DATE, einddatum DATE, volume INT64, eenheid, frequentie, reden_wijziging)
-- afwezigheid(client, product, datum DATE, gepland BOOL, gemeld_op DATE, minuten INT64, toewijzing): every absence of the year; a
-- declared no-show that is not in it is refused
--
-- Shares of group time are not checked here: a meeting is of several clients, and here each is apart. Count them before with
-- telGroepsminuten, and give what is of the client as groepsminuten, as the absences are given.

CREATE TEMP FUNCTION controleer(regels STRING, eerdere_regels STRING, toewijzingen STRING, afwezigheid STRING, ingediend_op STRING)
RETURNS ARRAY<STRUCT<regel_id STRING, akkoord BOOL, code STRING, tekst STRING, te_veel FLOAT64>>
LANGUAGE js
OPTIONS (library = ['gs://my-bucket/jeugdhulp-regels.global.js'])
AS r"""
  const lijst = (tekst) => (tekst === null ? [] : JSON.parse(tekst));
  // What is NULL in a table is not there for the library.
  const zonderLeeg = (rij) => Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null));
  const prestatie = ({ regel_id, no_show, volume, ...rij }) =>
    zonderLeeg({ ...rij, volume: Number(volume), noShow: no_show });
  const toewijzing = ({ volume, eenheid, frequentie, reden_wijziging, ...rij }) =>
    zonderLeeg({
      ...rij,
      redenWijziging: reden_wijziging,
      omvang: volume === null ? null : { volume: Number(volume), eenheid, frequentie },
    });
  const noShow = ({ gemeld_op, minuten, ...rij }) =>
    zonderLeeg({ ...rij, gemeldOp: gemeld_op, minuten: minuten === null ? null : Number(minuten) });
  const rijen = lijst(regels);
  try {
    const antwoorden = jeugdhulpRegels.controleerDeclaratie(jeugdhulpRegels.flevoland, {
      regels: rijen.map(prestatie),
      eerderGedeclareerd: lijst(eerdere_regels).map(prestatie),
      toewijzingen: lijst(toewijzingen).map(toewijzing),
      noShows: lijst(afwezigheid).map(noShow),
      ingediendOp: ingediend_op ?? undefined,
    });
    return antwoorden.flatMap(({ uitkomst: { akkoord, bevindingen } }, i) => {
      const { regel_id } = rijen[i];
      if (bevindingen.length === 0) return [{ regel_id, akkoord, code: null, tekst: null, te_veel: null }];
      return bevindingen.map(({ code, tekst, teVeel = null }) => ({ regel_id, akkoord, code, tekst, te_veel: teVeel }));
    });
  } catch (fout) {
    // A client with wrong input stops no other, but all lines of this one wait until it is mended: together they share an
    // allocation. The message names the place and the field, never a value; where it is in a line, regel_id says which.
    const [, plaats] = /^declaratie\.regels\[(\d+)\]/.exec(fout.pad) ?? [];
    const regel_id = rijen[plaats]?.regel_id ?? null;
    return [{ regel_id, akkoord: false, code: 'ongeldige-invoer', tekst: fout.message, te_veel: null }];
  }
""";

WITH
  nu AS (
    SELECT client, TO_JSON_STRING(ARRAY_AGG(STRUCT(regel_id, client, toewijzing, product, begindatum, einddatum, volume, eenheid, no_show))) AS regels
    FROM my_dataset.regels GROUP BY client
  ),
  eerder AS (
    SELECT client, TO_JSON_STRING(ARRAY_AGG(STRUCT(client, toewijzing, product, begindatum, einddatum, volume, eenheid, no_show))) AS regels
    FROM my_dataset.eerdere_regels GROUP BY client
  ),
  toegewezen AS (
    SELECT client, TO_JSON_STRING(ARRAY_AGG(STRUCT(nummer, client, product, ingangsdatum, einddatum, volume, eenheid, frequentie, reden_wijziging))) AS toewijzingen
    FROM my_dataset.toewijzingen GROUP BY client
  ),
  afwezig AS (
    SELECT client, TO_JSON_STRING(ARRAY_AGG(STRUCT(client, product, datum, gepland, gemeld_op, minuten, toewijzing))) AS afwezigheid
    FROM my_dataset.afwezigheid GROUP BY client
  )
SELECT client, uitslag.*
FROM nu
LEFT JOIN eerder USING (client)
LEFT JOIN toegewezen USING (client)
LEFT JOIN afwezig USING (client),
UNNEST(controleer(nu.regels, eerder.regels, toegewezen.toewijzingen, afwezig.afwezigheid, '2026-04-10')) AS uitslag;
