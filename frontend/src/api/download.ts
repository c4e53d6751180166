import { send } from './send';

/** What spreadsheets know UTF-8 by. */
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * Fetches a CSV of the API as the signed-in person and hands it to the browser as a file, marked so that spreadsheets
 * show its Vietnamese rightly.
 *
 * @throws Problem whenever the API doesn't give it
 */
export async function downloadCsv(address: string, fileName: string): Promise<void> {
  const response = await send(
    new Request(new URL(address, location.href), { headers: { Accept: 'text/csv' } }),
  );
  const text = await response.blob();
  const start = new Uint8Array(await text.slice(0, byteOrderMark.length).arrayBuffer());
  const isMarked = byteOrderMark.every((byte, index) => start[index] === byte);
  const parts = isMarked ? [text] : [new Uint8Array(byteOrderMark), text];
  saveAs(new Blob(parts, { type: 'text/csv' }), fileName);
}

/**
 * A file of the API, as the signed-in person.
 *
 * @throws Problem whenever the API doesn't give it
 */
export async function fetchFile(address: string): Promise<Blob> {
  const response = await send(new Request(new URL(address, location.href), { headers: { Accept: '*/*' } }));
  return response.blob();
}

/** Fetches a file of the API as the signed-in person and hands it to the browser. */
export async function downloadFile(address: string, fileName: string): Promise<void> {
  saveAs(await fetchFile(address), fileName);
}

function saveAs(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // The browser has the content once the click is handled; it is let go of a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
