import type { Bronverwijzing } from '../bronnen'

const wet = (artikel: string): Bronverwijzing => ({ bron: 'algemene-termijnenwet', artikel })
const eigen: Bronverwijzing = { bron: 'jeugdhulp-regels' }

/** Working days and terms. */
export const werkdagenBronnen = {
  'WD-01': wet('3'),
  'WD-02': eigen,
  'WD-03': eigen,
  'WD-04': wet('1'),
  'WD-05': eigen,
  'IJW-10': wet('3 lid 3'),
  'I-01': wet('3'),
  'I-02': eigen,
  'I-03': wet('1'),
  'I-04': eigen,
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const werkdagenSamenvattingen = {
  'WD-01': 'Een werkdag is maandag tot en met vrijdag, behalve een algemeen erkende feestdag.',
  'WD-02': 'Een kalender kan eigen vrije dagen hebben, of Goede Vrijdag of 5 mei als werkdag tellen.',
  'WD-03': 'De dag van de gebeurtenis telt niet mee; de N-de werkdag daarna is de laatste op tijd.',
  'WD-04':
    'Termijnen in dagen, weken, maanden en jaren lopen volgens de kalender, desgewenst verlengd tot een werkdag.',
  'WD-05': 'Een datum is een kalenderdag: de tijdzone van de computer maakt geen verschil.',
  'IJW-10':
    'Bij besluit kan een dag met een feestdag gelijkgesteld zijn; dat is alleen voor bepaalde jaren bekend.',
  'I-01': 'Goede Vrijdag en elke 5 mei zijn vrij; gelijkgestelde dagen niet, tenzij gevraagd.',
  'I-02': 'De dag van de gebeurtenis telt niet mee, ook niet als die vrij is.',
  'I-03': 'Een kalendertermijn die op een vrije dag eindigt, schuift niet op, tenzij gevraagd.',
  'I-04': 'Een week in een route is een kalenderweek.',
} as const satisfies Record<keyof typeof werkdagenBronnen, string>
