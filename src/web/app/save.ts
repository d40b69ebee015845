/** Files for the person: what the page makes is handed over as a download. */

export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read it long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
