/**
 * The project as the core sees it: paths from the project's root, with `/`, to bytes. The folders
 * `content/`, `templates/` and `fonts/` are in it; which disk they came from is not the core's concern.
 */
export type Files = ReadonlyMap<string, Uint8Array>;
