import type { MissingName, TemplateMistake, templateProblems } from '../../../problems/template.ts';
import type { ProblemWords } from '../../kind.ts';

export const template = {
  'template/encoding': () => ({
    message: 'Ce modèle n’est pas du texte UTF-8.',
    hint: 'Enregistrez-le à nouveau avec l’encodage UTF-8.',
  }),
  'template/missing': ({ template }) => ({
    message: `Il n’y a pas de modèle « ${template} ».`,
    hint: `Ajoutez templates/${template}.hbs.`,
  }),
  'template/syntax': ({ mistake }) => ({
    message: MISTAKES[mistake],
    hint: 'Vérifiez que chaque {{#…}} a son {{/…}} et chaque {{ son }}.',
  }),
  'template/block-mismatch': ({ opened, closed }) => ({
    message: `Le bloc {{#${opened} …}} est fermé par {{/${closed}}}.`,
    hint: `Fermez-le par {{/${opened}}} ; un bloc à l’intérieur se ferme d’abord.`,
  }),
  'template/raw-output': () => ({
    message: 'Un modèle imprime du balisage brut avec {{{…}}}.',
    hint: 'Utilisez {{…}} pour des mots et {{inline …}} pour un texte avec emphase ou liens.',
  }),
  'template/unknown-helper': ({ helper, known }) => ({
    message: `Il n’y a pas d’aide « ${helper} ».`,
    hint: `Les aides (helpers) sont : ${known.join(', ')}.`,
  }),
  'template/unknown-partial': ({ partial, known, meant }) => ({
    message: `Ce modèle inclut « ${partial} », qui n’existe pas.`,
    hint: meant
      ? `Vouliez-vous dire ${meant} ?`
      : `Ajoutez templates/${partial}.hbs, ou utilisez l’un de : ${known.join(', ')}.`,
  }),
  'template/endless': ({ partial }) => ({
    message: `Ce modèle inclut « ${partial} », qui revient sans fin à ce modèle.`,
    hint: 'Ôtez l’inclusion, ou mettez la partie commune dans un modèle à elle.',
  }),
  'template/too-deep': ({ of, most }) => ({
    message: `Plus de ${most} ${DEPTHS[of]} sont ici les uns dans les autres.`,
    hint: 'Simplifiez : mettez ce qui va ensemble dans un seul modèle, et les conditions côte à côte.',
  }),
  'template/quotes': ({ found }) => ({
    message: `« ${found} » a des guillemets qui ne sont pas droits, et est donc lu comme un nom.`,
    hint: 'Les mots dans {{…}} se mettent entre les guillemets droits du clavier : word="un".',
  }),
  'template/unsupported': ({ form }) => ({
    message: `Les modèles n’utilisent pas ${form} ici.`,
    hint: 'Incluez d’autres modèles par leur nom : {{> partials/card}}.',
  }),
  'template/inline': ({ name = '…', got }) => ({
    message:
      got === 'nothing'
        ? `Il n’y a pas de « ${name} » ici pour {{inline ${name}}}.`
        : `{{inline ${name}}} imprime un texte, et « ${name} » n’en est pas un.`,
    hint:
      got === 'words'
        ? `Ce sont de simples mots : écrivez {{${name}}}.`
        : 'Voyez dans templates/README.md les textes qu’une vue offre à son modèle.',
  }),
  'template/render': (missing) => ({
    message: missingName(missing),
    hint: 'Voyez dans templates/README.md les noms qu’une vue offre à son modèle.',
  }),
} satisfies ProblemWords<typeof templateProblems>;

const DEPTHS = {
  blocks: 'blocs {{#…}} ou {{else if …}}',
  brackets: 'niveaux de parenthèses',
  partials: 'modèles',
} as const;

const MISTAKES: Readonly<Record<TemplateMistake, string>> = {
  'open-block': 'Un bloc {{#…}} n’est pas fermé avant la fin du modèle.',
  'stray-end': '{{/…}} ou {{else}} est ici sans bloc auquel il appartient.',
  braces: 'Ce qui est ici entre {{ et }} n’est pas fini ou n’est pas lisible.',
};

function missingName(missing: MissingName): string {
  if (missing.of === 'block') {
    const block = `{{#${missing.block} …}}`;
    return `${block} reçoit un nom qui n’existe pas.`;
  }
  const name = missing.name === undefined ? undefined : `« ${missing.name} »`;
  if (missing.of === 'view') return `Il n’y a pas de ${name} ici.`;
  return `${name ?? 'Un nom'} est demandé à quelque chose qui n’existe pas ou n’a pas de noms.`;
}
