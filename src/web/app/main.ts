/** Where the page's own script begins. */
import { PARTS, startPage } from './start.ts';

startPage(PARTS);
