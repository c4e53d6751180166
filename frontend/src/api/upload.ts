import { apiAccess } from './access';
import { Problem } from './problem';

export interface Upload {
  /** The address with its query. */
  url: string;
  file: Blob;
  contentType: string;
  /** The Idempotency-Key of this sending. */
  actionKey: string;
  /** How much has been sent, in bytes. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file as the body of a POST, as the signed-in person. Unlike `send` it tells how far it has come, which `fetch`
 * can't; the file is read while it is sent, so its size doesn't matter.
 *
 * @returns the JSON of the answer
 * @throws Problem whenever the answer is not a success; the signal's reason when it was aborted
 */
export async function upload(given: Upload): Promise<unknown> {
  const access = apiAccess();
  const token = await access.token();
  const headers = {
    Accept: 'application/json',
    'Accept-Language': access.language(),
    'Content-Type': given.contentType,
    'Idempotency-Key': given.actionKey,
    ...(token && { Authorization: `Bearer ${token}` }),
  };
  const response = await answerTo(given, headers);
  if (response.status === 401) access.refused();
  if (!response.ok) throw await Problem.from(response);
  return response.json();
}

function answerTo(given: Upload, headers: Record<string, string>): Promise<Response> {
  const { url, file, onProgress, signal } = given;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener('abort', abort, { once: true });
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(Problem.unreachable(new Error(`POST ${url} got no answer`)));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.send(file);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}
