import { apiAccess } from './access';
import { Problem } from './problem';

/**
 * Sends a request to the API as the signed-in person, in the chosen language; a POST without an Idempotency-Key gets
 * one. The generated client goes through here, as do downloads and uploads that are no JSON.
 *
 * @throws Problem whenever the answer is not a success
 */
export async function send(request: Request): Promise<Response> {
  const access = apiAccess();
  const token = await access.token();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', access.language());
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await answerTo(request);
  if (response.status === 401) access.refused();
  if (!response.ok) throw await Problem.from(response);
  return response;
}

async function answerTo(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw Problem.unreachable(cause);
  }
}
