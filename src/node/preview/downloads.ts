/** What the page offers to download while the files are being made. */
import type { DownloadFile } from '../../web/site/download-view.ts';
import type { Preview as Picture } from '../manifest.ts';
import { downloadsOf } from '../web-page/web-page.ts';
import type { BackgroundProducts } from './products.ts';

export interface Offered {
  readonly downloads: readonly DownloadFile[];
  readonly previews: readonly Picture[];
}

/**
 * The files of the page on screen, with their pictures. Until they are made, the names of the earlier ones, without sizes
 * and pictures, which may change; asking for one waits for the new file. The package is left out: it is for passing on.
 */
export function offered({ current, last }: Pick<BackgroundProducts, 'current' | 'last'>): Offered {
  if (current?.products) {
    const { products, previews } = current;
    return { downloads: downloadsOf({ products, previews }), previews };
  }
  const before = last?.products?.files ?? [];
  return {
    downloads: before.map(({ path, product, edition, cluster }) => ({ path, product, edition, cluster })),
    previews: [],
  };
}
