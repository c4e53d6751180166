import { Problem } from './problem';
import { send } from './send';

/** The formats in which the API gives lists, tables and archives as files, by the ends of their names. */
export const fileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

export type FileType = keyof typeof fileTypes;

interface Wanted {
  /** Where the API gives the file. */
  address: string;
  type: FileType;
  /** Where the answer names none. */
  fileName: string;
  /** Told again and again how many bytes have come. */
  onReceived?: (bytes: number) => void;
}

/**
 * Fetches a file of the API as the signed-in person and hands it to the browser.
 *
 * @throws Problem whenever the API doesn't give it, or not to its end
 */
export async function download({ address, type, fileName, onReceived }: Wanted): Promise<void> {
  const response = await send(
    new Request(new URL(address, location.href), { headers: { Accept: fileTypes[type] } }),
  );
  const content = await received(response, onReceived);
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  saveAs(new Blob(content, { type: fileTypes[type] }), named ?? fileName);
}

async function received(
  response: Response,
  onReceived: Wanted['onReceived'],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      onReceived?.(bytes);
    }
  } catch (cause) {
    // The connection broke off: what has come is not the whole file.
    throw Problem.unreachable(cause);
  }
  return parts;
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
