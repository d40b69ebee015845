/** Draws files while the next ones are being made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePdf } from '../../typesetting/made.ts';
import { Cache, keyOf } from '../cache.ts';
import type { Preview } from '../manifest.ts';
import { type Places, threadOf } from '../places.ts';
import { Crew, type Job } from './crew.ts';
import { type DrawnPage, namedPages } from './drawn-pages.ts';

type Where = Pick<Places, 'root' | 'compiled' | 'cache'>;

let crew: Crew | undefined;

/** The pictures of one build. A file whose bytes were drawn before comes from the cache. */
export class Pictures {
  readonly #crew: Crew;
  readonly #known: Cache<readonly DrawnPage[]>;
  readonly #by: string;
  readonly #begun = new Map<MadePdf, Promise<readonly DrawnPage[]>>();
  readonly #jobs: Job[] = [];

  constructor(places: Where) {
    crew ??= new Crew(threadOf(places, 'picturing'));
    this.#crew = crew;
    this.#known = new Cache(places.cache, 'previews');
    this.#by = drawnBy(places);
  }

  /** Begins to draw a file. */
  begin(pdf: MadePdf): void {
    const { bytes, paperColours, greyPages } = pdf;
    const key = keyOf([this.#by, JSON.stringify([paperColours, greyPages]), bytes]);
    const known = this.#known.find(key);
    const pages = known ? Promise.resolve(known) : this.#draw(pdf, key);
    // `of` reports the error.
    pages.catch(() => {});
    this.#begun.set(pdf, pages);
  }

  /** The pictures of all these files, in order, whether begun before or not. Throws for a bug of ours. */
  async of(pdfs: readonly MadePdf[]): Promise<readonly Preview[]> {
    for (const pdf of pdfs) if (!this.#begun.has(pdf)) this.begin(pdf);
    const previews: Preview[] = [];
    for (const pdf of pdfs) previews.push(...namedPages(pdf, (await this.#begun.get(pdf)) ?? []));
    if (this.#jobs.length > 0) this.#known.trim();
    return previews;
  }

  /** Stops: nobody will ask for the pictures. */
  giveUp(): void {
    this.#crew.forget(this.#jobs);
  }

  #draw(file: MadePdf, key: string): Promise<readonly DrawnPage[]> {
    return new Promise((resolve, reject) => {
      const drawn = (pages: readonly DrawnPage[]): void => {
        this.#known.keep(key, pages);
        resolve(pages);
      };
      const job = { file, drawn, failed: reject };
      this.#jobs.push(job);
      this.#crew.draw(job);
    });
  }
}

/** Identifies what draws: our code, and the versions of the libraries. */
function drawnBy({ root, compiled }: Where): string {
  const code = readFileSync(join(compiled, 'picturing.js'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return keyOf([code, dependencies?.sharp ?? '', dependencies?.['@hyzyla/pdfium'] ?? '']);
}
