import { expect, it } from 'vitest';
import { differences } from './differences';

it('tells only what differs, what came and what went', () => {
  const before = { email: 'a@example.vn', roles: ['author'], enabled: true, givenName: 'Lan' };
  const after = { email: 'a@example.vn', roles: ['author', 'reviewer'], enabled: false, organisation: 'CT' };
  expect(differences(before, after)).toEqual([
    { name: 'enabled', before: true, after: false },
    { name: 'givenName', before: 'Lan', after: undefined },
    { name: 'organisation', before: undefined, after: 'CT' },
    { name: 'roles', before: ['author'], after: ['author', 'reviewer'] },
  ]);
});
