import { gvjb301 } from 'jeugdhulp-regels/regelsets'

const {
  regios: _r,
  bepaling: _b,
  zorgcategorieen: _z,
  nietGecontracteerd: _n,
  afspraken: _a,
  ...zonderVragen
} = gvjb301

/** The route without all that a route may leave out. */
export const kaal = zonderVragen
