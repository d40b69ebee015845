/** Fields: what a person fills in on the screen. What they look like on paper is for the boxes around them. */

interface Named {
  /** Unique in the document: letters, digits, `-` and `_`. */
  readonly name: string;
  /** What to fill in, as it is read aloud and shown under the pointer. */
  readonly label: string;
}

export type Field =
  /** Words: one line, or as many as the box holds. */
  | (Named & { readonly kind: 'text'; readonly isMultiline: boolean })
  | (Named & { readonly kind: 'tick' })
  /** One of several buttons of the same name, of which at most one is on. */
  | (Named & { readonly kind: 'option'; readonly value: string })
  /** One of a list, or words of one's own. */
  | (Named & { readonly kind: 'choice'; readonly options: readonly string[] });
