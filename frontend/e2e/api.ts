import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { address, stackEnvironment } from './stack';

export const top = fileURLToPath(new URL('../..', import.meta.url));

/** An access token of one of the stack's people, as machines would get one. */
export function tokenOf(user: string): string {
  return execFileSync('make', ['-s', 'token', `USER=${user}`], {
    cwd: top,
    env: { ...process.env, ...stackEnvironment },
    encoding: 'utf8',
  }).trim();
}

/** Posts to the API as a person, for what a test needs but does not try itself. */
export async function post<T>(token: string, path: string, body: object): Promise<T> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Reads from the API as a person. */
export async function get<T>(token: string, path: string): Promise<T> {
  const answer = await fetch(`${address}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The id of a draft of an initiative of the Farmers' Association, by its officer. */
export async function draftInitiative(title: string): Promise<string> {
  const draft = { organisation: 'CT-HND', title };
  return (await post<{ id: string }>(tokenOf('officer.hnd'), '/initiatives', draft)).id;
}

/** Initiatives of the Farmers' Association that its officer has submitted; their titles are given. */
export async function submitInitiatives(titles: readonly string[]): Promise<void> {
  const token = tokenOf('officer.hnd');
  for (const title of titles) {
    const { id } = await post<{ id: string }>(token, '/initiatives', {
      organisation: 'CT-HND',
      title,
      kind: 'TECHNICAL',
      field: 'AGRICULTURE',
      applicability: 'CITY',
      firstAppliedOn: '2026-03-15',
      annualBenefitVnd: 185_000_000,
      problem: 'Tưới thủ công, tốn nước và công lao động.',
      solution: 'Tưới nhỏ giọt theo độ ẩm của đất, điều khiển bằng điện thoại.',
      novelty: 'Lần đầu áp dụng cho cây ăn trái tại địa phương.',
      authorBenefits: 'Giảm 40% lượng nước tưới.',
      placesApplied: '12 hợp tác xã trong thành phố.',
      authors: [
        {
          fullName: 'Trần Văn Bé',
          workplace: 'Hợp tác xã Tân Thới',
          sharePercent: 100,
          contact: true,
          publicationConsent: true,
        },
      ],
    });
    await post(token, `/initiatives/${id}/transitions`, { to: 'SUBMITTED' });
  }
}
