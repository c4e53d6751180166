/** Where the site shows what the API has under an address. Lists keep the API's own names in their address. */
const places: readonly (readonly [api: string, site: string])[] = [
  ['/api/v1/initiatives', '/sang-kien'],
  ['/api/v1/golden-book/nominations', '/de-cu'],
  ['/api/v1/golden-book/editions', '/ky-sach-vang'],
  ['/api/v1/golden-book/dossiers', '/ho-so-gioi-thieu'],
  ['/api/v1/commendations', '/khen-thuong'],
];

/**
 * The site's address of a list or record of the API: `/sang-kien?status=SUBMITTED` for
 * `/api/v1/initiatives?status=SUBMITTED`; `undefined` where the site has no room for it.
 */
export function siteAddress(address: string): string | undefined {
  // A reviewer's own are not a list but a queue, a member's ballot is a paper.
  if (address.startsWith('/api/v1/golden-book/reviews?')) return '/cham-diem';
  if (address.startsWith('/api/v1/golden-book/ballots?')) return '/bo-phieu';
  const place = places.find(([api]) => new RegExp(`^${api}(?=[/?]|$)`).test(address));
  return place && place[1] + address.slice(place[0].length);
}
