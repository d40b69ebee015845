import type { ListForm, Meaning } from '../../lists/list.ts';
import type { imported as english } from '../en/imported.ts';
import { count, excerpt } from '../phrases.ts';

const FORMATS: Readonly<Record<ListForm['format'], string>> = {
  csv: 'een tabel als tekst',
  xlsx: 'een rekenblad van Excel',
  ods: 'een rekenblad van LibreOffice',
  text: 'een tekst met een vraag per regel',
  json: 'JSON',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'puntkomma’s',
  ',': 'komma’s',
  '\t': 'tabs',
  '|': 'streepjes',
};

const MEANINGS: Readonly<Record<Meaning, string>> = {
  question: 'de vraag',
  group: 'haar groep',
  back: 'de achterkant',
  note: 'een woord voor wie het gesprek begeleidt',
  picture: 'een afbeelding',
  alt: 'de afbeelding in woorden',
  link: 'een link',
  language: 'de taal',
  id: 'de korte naam',
  number: 'een nummer; het deck nummert zelf',
};

function formOf({ format, encoding, delimiter, sheet }: ListForm): string {
  const parts = [
    FORMATS[format],
    ...(delimiter === undefined ? [] : [`${DELIMITERS[delimiter] ?? delimiter} tussen de cellen`]),
    ...(encoding === undefined ? [] : [encoding]),
    ...(sheet === undefined ? [] : [`blad ${sheet}`]),
  ];
  return parts.join(', ');
}

export const imported = {
  made: ({ file, form, columns, groups, cards, title, language, folder, out }) =>
    [
      `${file}: ${formOf(form)}.`,
      ...columns.flatMap(({ column, head, meaning }) =>
        meaning === 'unknown'
          ? []
          : [`  kolom ${column}${head ? ` (${excerpt(head)})` : ''}: ${MEANINGS[meaning]}`],
      ),
      `${count(cards, 'kaart', 'kaarten')} in ${count(groups.length, 'groep', 'groepen')}:`,
      ...groups.map((group) => `  ${excerpt(group.title ?? title)}: ${group.cards}`),
      `Taal: ${language.tag}${language.isGuessed ? ' (naar het lijkt; geef anders --language)' : ''}. Titel: ${title}.`,
      `Het deck staat in ${folder}. Verander het zoals je wil: de vragen staan in deck.yaml.`,
      `Maak de pdf's: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
