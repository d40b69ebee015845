/** Scripts of the page that are loaded when they are first needed: a file of its own folder may be, a module not. */

/** Loads `page/{file}`, which calls the function of this name with what it brings. */
export function loadExtra<Brought>(file: string, name: string): Promise<Brought> {
  return new Promise((resolve, reject) => {
    (globalThis as unknown as Record<string, unknown>)[name] = resolve;
    const script = document.createElement('script');
    script.src = `page/${file}`;
    script.onerror = () => reject(new Error(`${file} could not be loaded`));
    script.onload = () => script.remove();
    document.head.append(script);
  });
}
