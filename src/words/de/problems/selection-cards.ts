import type { selectionCardsProblems } from '../../../problems/selection-cards.ts';
import type { ProblemWords } from '../../kind.ts';
import { count as counted, listed, short } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const selectionCards = {
  'selection/unknown-card': ({ name, meant, ranges }) => ({
    message: `Das Set hat keine Karte „${short(name)}“.`,
    hint: meant ? `Meinten Sie ${meant}?` : `Seine Karten sind ${listed(ranges)}; kletspot list zeigt sie.`,
    hintWhereTyped: meant ? `Meinten Sie ${meant}?` : `Seine Karten sind ${listed(ranges)}.`,
  }),
  'selection/unknown-cluster': ({ name, meant, known }) => ({
    message: `Die Gruppe „${short(name)}“ gibt es nicht.`,
    hint: meant ? `Meinten Sie ${meant}?` : `Die Gruppen sind ${listed(known)}; auch ein Farbwort genügt.`,
  }),
  'selection/ambiguous-cluster': ({ name, known }) => ({
    message: `„${short(name)}“ ist die Farbe von ${known.length} Gruppen.`,
    hint: `Geben Sie die Nummer oder die Kennung an: ${formatList(known, 'or')}.`,
  }),
  'selection/cluster-for-card': ({ name, label }) => ({
    message: `„${short(name)}“ ist eine Gruppe, ${label}; erwartet wurde der Name einer Karte.`,
    hint: 'Nennen Sie sie bei den Gruppen, um alle ihre Karten zu wählen.',
  }),
  'selection/own-by-number': ({ name }) => ({
    message: `„${name}“ ist eine eigene Karte: Die sind immer dabei und lassen sich hier nicht nennen.`,
    hint: 'Löschen Sie sie unter own-cards, um sie wegzulassen.',
  }),
  'selection/named-again': ({ name }) => ({
    message: `„${short(name)}“ ist zum zweiten Mal genannt; das zählt einmal.`,
    hint: 'Löschen Sie es hier. Um Karten mehrmals zu drucken, geben Sie eine Zahl von Exemplaren an.',
  }),
  'selection/draw-twice': () => ({
    message: 'Es gibt eine Ziehung aus jeder Gruppe und eine aus allen zusammen.',
    hint: 'Behalten Sie draw oder draw-total.',
  }),
  'selection/empty': () => ({
    message: 'Es bleibt keine Karte übrig: Alles Gewählte ist wieder weggelassen.',
    hint: 'Wählen Sie mehr Gruppen oder Karten, lassen Sie weniger weg, oder tun Sie eine eigene Karte dazu.',
  }),
  'selection/too-few': ({ id, number, colour, asked, has }) => ({
    message: `${counted(asked, 'Karte lässt', 'Karten lassen')} sich nicht aus Gruppe ${number} (${id}, ${colour}) ziehen: Sie hat hier ${has}.`,
    hint: `Ziehen Sie höchstens ${has}, oder wählen Sie ohne diese Gruppe.`,
  }),
  'selection/too-few-in-all': ({ asked, has }) => ({
    message: `${counted(asked, 'Karte lässt', 'Karten lassen')} sich nicht ziehen: ${has === 0 ? 'Keine Karte des Sets ist gewählt' : `Das Set hat ${has} zu ziehen`}.`,
    hint:
      has === 0
        ? 'Wählen Sie Karten des Sets, oder lassen Sie die Ziehung weg: Ihre eigenen Karten sind immer dabei.'
        : `Ziehen Sie höchstens ${has}, oder wählen Sie mehr.`,
  }),
  'selection/idle-seed': ({ seed }) => ({
    message: `Der Startwert ${seed} ändert hier nichts: Keine Karten werden gezogen oder zufällig geordnet.`,
    hint: 'Lassen Sie ihn weg, oder geben Sie an, wie viele Karten gezogen werden.',
  }),
  'selection/too-many': ({ count, most }) => ({
    message: `Das wären ${count} Karten; höchstens ${most} sind möglich.`,
    hint: 'Wählen Sie weniger Karten oder weniger Exemplare.',
  }),
  'selection/taken-id': ({ id }) => ({
    message: `Den Kurznamen „${short(id)}“ hat schon eine Karte oder Gruppe.`,
    hint: 'Geben Sie Ihrer Gruppe einen anderen.',
  }),
  'selection/taken-colour': ({ colour }) => ({
    message: `Das Farbwort „${short(colour)}“ ist vergeben.`,
    hint: `Schreiben Sie nur das Wort, um dieses Papier zu nehmen (colour: ${short(colour)}), oder geben Sie Ihrem Papier einen anderen Namen.`,
  }),
  'selection/unknown-colour': ({ colour, known, meant }) => ({
    message: `Die Palette hat keine Farbe „${short(colour)}“.`,
    hint: `${meant ? `Meinten Sie ${meant}? ` : ''}Sie hat ${listed(known)}; für ein anderes Papier schreiben Sie { name: …, hex: '#rrggbb' }.`,
  }),
} satisfies ProblemWords<typeof selectionCardsProblems>;
