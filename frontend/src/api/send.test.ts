import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setApiAccess } from './access';
import { Problem } from './problem';
import { send } from './send';

const sent: Request[] = [];
const refused = vi.fn();

function answerWith(answer: () => Response | Promise<Response>) {
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return answer();
  });
}

beforeEach(() => {
  sent.length = 0;
  refused.mockClear();
  setApiAccess({ token: async () => 'abc', language: () => 'vi', refused });
});
afterEach(() => vi.unstubAllGlobals());

const address = 'http://localhost/api/v1/initiatives';

describe('send', () => {
  it('speaks for the person and in the chosen language', async () => {
    answerWith(() => new Response('{}'));
    await send(new Request(address));
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer abc');
    expect(sent[0]?.headers.get('Accept-Language')).toBe('vi');
    expect(sent[0]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('gives every POST a key, and keeps the one given', async () => {
    answerWith(() => new Response('{}'));
    await send(new Request(address, { method: 'POST', body: '{}' }));
    await send(
      new Request(address, { method: 'POST', body: '{}', headers: { 'Idempotency-Key': '2026-w14' } }),
    );
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe('2026-w14');
  });

  it('throws the problem of the answer', async () => {
    const body = JSON.stringify({ type: '/problems/changed-meanwhile', status: 412 });
    answerWith(
      () => new Response(body, { status: 412, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    await expect(send(new Request(address))).rejects.toMatchObject({
      status: 412,
      kind: 'changed-meanwhile',
    });
    expect(refused).not.toHaveBeenCalled();
  });

  it('tells when the token is no longer taken', async () => {
    answerWith(() => new Response(null, { status: 401 }));
    await expect(send(new Request(address))).rejects.toBeInstanceOf(Problem);
    expect(refused).toHaveBeenCalledOnce();
  });

  it('tells a lost connection from a request that the page itself gave up', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(send(new Request(address))).rejects.toMatchObject({ status: 0 });
    const leaving = new AbortController();
    leaving.abort();
    await expect(send(new Request(address, { signal: leaving.signal }))).rejects.toBeInstanceOf(TypeError);
  });
});
