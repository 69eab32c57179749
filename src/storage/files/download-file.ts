/** Browsers read the object URL some time after the click; a minute later even a slow one has. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's own download. Works from a disk and without any permission. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
