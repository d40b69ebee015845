/** What things are called that have another name on the command line. */

/** By the name that is typed; what is not here is called by that. */
type OtherNames = Readonly<Partial<Record<string, string>>>;

export const names: {
  readonly products: OtherNames;
  readonly editions: OtherNames;
  readonly languages: Readonly<Record<'nl' | 'en' | 'fr' | 'de', string>>;
} = {
  products: {},
  editions: {},
  languages: { nl: 'Dutch', en: 'English', fr: 'French', de: 'German' },
};
