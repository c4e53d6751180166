import { address, issuer, passwordOf } from './stack';

interface Token {
  value: string;
  /** In milliseconds since 1970; a minute before it really ends. */
  until: number;
}

const tokens = new Map<string, Promise<Token>>();

/** An access token of one of the stack's people that lives for a minute yet; the same one again while that is so. */
export async function tokenOf(user: string): Promise<string> {
  const known = await tokens.get(user);
  if (known && known.until > Date.now()) return known.value;
  const fresh = fetchToken(user);
  tokens.set(user, fresh);
  return (await fresh).value;
}

/** Asks the identity server as the client does that only the local stack has, which hands out tokens for passwords. */
async function fetchToken(user: string): Promise<Token> {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: 'sangtao-local',
    scope: 'openid',
    username: user,
    password: passwordOf(user),
  });
  const answer = await fetch(`${issuer()}/protocol/openid-connect/token`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`No token of ${user}: ${answer.status} ${await answer.text()}`);
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
  return { value: access_token, until: Date.now() + (expires_in - 60) * 1000 };
}

/** Asks the API as a person, for what a test needs but does not try itself. */
async function ask<T>(user: string, path: string, init: RequestInit = {}): Promise<T> {
  const token = await tokenOf(user);
  const answer = await fetch(`${address}/api/v1${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...init.headers },
  });
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Posts to the API as a person. */
export function post<T>(user: string, path: string, body: object): Promise<T> {
  return ask(user, path, { method: 'POST', body: JSON.stringify(body) });
}

/** Reads from the API as a person. */
export function get<T>(user: string, path: string): Promise<T> {
  return ask(user, path);
}

/** The id of a draft of an initiative of the Farmers' Association, by its officer. */
export async function draftInitiative(title: string): Promise<string> {
  const draft = { organisation: 'CT-HND', title };
  return (await post<{ id: string }>('officer.hnd', '/initiatives', draft)).id;
}

/** Initiatives of the Farmers' Association that its officer has submitted; their titles are given, their ids answered. */
export async function submitInitiatives(titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const { id } = await post<{ id: string }>('officer.hnd', '/initiatives', {
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
    await post('officer.hnd', `/initiatives/${id}/transitions`, { to: 'SUBMITTED' });
    ids.push(id);
  }
  return ids;
}

export interface Edition {
  id: string;
  year: number;
  title: string;
  checklist: { code: string }[];
}

/** An edition of the year after all others, open for nominations. */
export async function openEdition(settings: { blind?: boolean; minimumReviews?: number } = {}) {
  const { items } = await get<{ items: Edition[] }>('committee', '/golden-book/editions?sort=-year&limit=1');
  const year = (items[0]?.year ?? new Date().getFullYear()) + 1;
  const draft = { year, title: `Sách vàng Sáng tạo năm ${year}`, ...settings };
  const edition = await post<Edition>('committee', '/golden-book/editions', draft);
  await post('committee', `/golden-book/editions/${edition.id}/transitions`, { to: 'OPEN' });
  return edition;
}

/** An edition of a year of its own that is reviewing nominations of these titles; its id. */
export async function reviewingEdition(
  titles: readonly string[],
  settings: { blind?: boolean; minimumReviews?: number } = {},
): Promise<string> {
  const [committee, lead] = ['committee', 'lead.hnd'] as const;
  const edition = await openEdition(settings);
  const stepOf = (path: string, user: string, to: string) => post(user, `${path}/transitions`, { to });
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
  const { rows } = await ask<Sheet>(reviewer, `/golden-book/editions/${edition}/reviewing/sheet`);
  for (const { id, version, title } of rows.filter(({ state }) => state === 'ASSIGNED')) {
    await ask(reviewer, `/golden-book/reviews/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': `"${version}"` },
      body: JSON.stringify({ scores: scoresOf(title), recommendation: 'RECOMMEND' }),
    });
    await post(reviewer, `/golden-book/reviews/${id}/transitions`, { to: 'SUBMITTED' });
  }
}
