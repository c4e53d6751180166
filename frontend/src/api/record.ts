/** A record with the version it was read at. The two travel together, so that a change can name what it is based on. */
export interface Loaded<T> {
  data: T;
  /** The ETag, sent back as If-Match. */
  etag: string;
}

/** What a call of the generated client gives once {@link send} has thrown every problem. */
interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer that has one. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, response } = await call;
  if (data === undefined) throw new Error(`No body in the answer of ${response.url}`);
  return data;
}

/**
 * A record with its version: `loadRecord(api.GET('/initiatives/{id}', …))`, and the same for PUT, PATCH and POST,
 * which answer with the record as it now is.
 */
export async function loadRecord<T>(call: Promise<Answer<T>>): Promise<Loaded<T>> {
  const { data, response } = await call;
  const etag = response.headers.get('ETag');
  if (data === undefined || !etag) throw new Error(`No record with an ETag in the answer of ${response.url}`);
  return { data, etag };
}

/** What a POST that is to happen once brings along; `seen` is the version that it was decided on. */
export function actionHeaders(actionKey: string, seen?: string) {
  return { 'Idempotency-Key': actionKey, ...(seen && { 'If-Match': seen }) };
}
