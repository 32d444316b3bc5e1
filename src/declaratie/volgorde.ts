/** Orders by the first place in which two rows differ: texts by code unit, numbers by size, both from low to high. */
export function vergelijk(een: readonly (string | number)[], ander: readonly (string | number)[]): number {
  const plaats = een.findIndex((deel, i) => deel !== ander[i])
  if (plaats < 0) return 0
  return (een[plaats] as string | number) < (ander[plaats] as string | number) ? -1 : 1
}
