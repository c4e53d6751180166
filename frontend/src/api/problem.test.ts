import { describe, expect, it } from 'vitest';
import { isPassing, Problem } from './problem';

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

describe('Problem', () => {
  it('reads all faults and the members of its kind', async () => {
    const errors = [
      { pointer: '/authors/0/sharePercent', code: 'sum-not-100', message: 'Tổng phải bằng 100.' },
    ];
    const problem = await Problem.from(
      answer(400, {
        type: '/problems/invalid-input',
        title: 'Dữ liệu chưa đúng',
        errors,
        deadline: '2026-09-01',
      }),
    );
    expect(problem.kind).toBe('invalid-input');
    expect(problem.faults).toEqual(errors);
    expect(problem.members.deadline).toBe('2026-09-01');
  });

  it("keeps the status of an answer that is a gateway's page", async () => {
    const page = new Response('<html></html>', { status: 502, headers: { 'Content-Type': 'text/html' } });
    const problem = await Problem.from(page);
    expect(problem.status).toBe(502);
    expect(isPassing(problem)).toBe(true);
  });

  it('knows how long to wait', async () => {
    const problem = await Problem.from(answer(503, { title: 'Tạm ngừng' }, { 'Retry-After': '30' }));
    expect(problem.retryAfter).toBe(30);
  });

  it('takes input faults and conflicts as lasting', () => {
    expect(isPassing(new Problem(400))).toBe(false);
    expect(isPassing(new Problem(412))).toBe(false);
    expect(isPassing(Problem.unreachable(new TypeError('Failed to fetch')))).toBe(true);
  });
});
