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

/** Asks the API as a person, for what a test needs but does not try itself. */
async function ask<T>(token: string, path: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...init.headers },
  });
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Posts to the API as a person. */
export function post<T>(token: string, path: string, body: object): Promise<T> {
  return ask(token, path, { method: 'POST', body: JSON.stringify(body) });
}

/** Reads from the API as a person. */
export function get<T>(token: string, path: string): Promise<T> {
  return ask(token, path);
}

/** The id of a draft of an initiative of the Farmers' Association, by its officer. */
export async function draftInitiative(title: string): Promise<string> {
  const draft = { organisation: 'CT-HND', title };
  return (await post<{ id: string }>(tokenOf('officer.hnd'), '/initiatives', draft)).id;
}

/** Initiatives of the Farmers' Association that its officer has submitted; their titles are given, their ids answered. */
export async function submitInitiatives(titles: readonly string[]): Promise<string[]> {
  const token = tokenOf('officer.hnd');
  const ids: string[] = [];
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
    ids.push(id);
  }
  return ids;
}

/** An edition of a year of its own that is reviewing nominations of these titles; its id. */
export async function reviewingEdition(
  titles: readonly string[],
  settings: { blind?: boolean; minimumReviews?: number } = {},
): Promise<string> {
  const [committee, lead] = [tokenOf('committee'), tokenOf('lead.hnd')];
  const year = 2100 + (Math.trunc(Date.now() / 1000) % 800);
  const edition = await post<{ id: string; checklist: { code: string }[] }>(
    committee,
    '/golden-book/editions',
    { year, title: `Sách vàng Sáng tạo năm ${year}`, ...settings },
  );
  const stepOf = (path: string, token: string, to: string) => post(token, `${path}/transitions`, { to });
  await stepOf(`/golden-book/editions/${edition.id}`, committee, 'OPEN');
  for (const initiative of await submitInitiatives(titles)) {
    await stepOf(`/initiatives/${initiative}`, lead, 'ENDORSED');
    const { id } = await post<{ id: string }>(lead, '/golden-book/nominations', {
      edition: edition.id,
      initiative,
      statement: 'Đã áp dụng tại 12 hợp tác xã trong thành phố, được nông dân đánh giá cao.',
      checklist: edition.checklist.map(({ code }) => code),
    });
    await stepOf(`/golden-book/nominations/${id}`, lead, 'SUBMITTED');
    await stepOf(`/golden-book/nominations/${id}`, committee, 'UNDER_REVIEW');
  }
  await stepOf(`/golden-book/editions/${edition.id}`, committee, 'REVIEWING');
  return edition.id;
}

interface Sheet {
  rows: { id: string; version: number; title: string; state: string }[];
}

/** A reviewer scores and submits all that waits for them in an edition; the scores of each are told by its title. */
export async function submitReviews(
  reviewer: string,
  edition: string,
  scoresOf: (title: string) => number[],
): Promise<void> {
  const token = tokenOf(reviewer);
  const { rows } = await ask<Sheet>(token, `/golden-book/editions/${edition}/reviewing/sheet`);
  for (const { id, version, title } of rows.filter(({ state }) => state === 'ASSIGNED')) {
    await ask(token, `/golden-book/reviews/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': `"${version}"` },
      body: JSON.stringify({ scores: scoresOf(title), recommendation: 'RECOMMEND' }),
    });
    await post(token, `/golden-book/reviews/${id}/transitions`, { to: 'SUBMITTED' });
  }
}
