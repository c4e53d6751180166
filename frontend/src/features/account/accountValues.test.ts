import { describe, expect, it } from 'vitest';
import { type AccountValues, faultsOf, toDraft, toValues } from './accountValues';

const filled: AccountValues = {
  username: 'lan.nguyen',
  email: 'lan@example.vn',
  familyNames: 'Nguyễn Thị',
  givenName: 'Lan',
  organisation: 'CT-HND',
  roles: ['organisation-lead', 'author'],
};

const t = ((key: string) => key) as never;

describe('the form of an account', () => {
  it('finds nothing wrong with one that is filled in', () => {
    expect(faultsOf(filled, t)).toEqual({});
  });

  it('tells every field that is missing', () => {
    expect(Object.keys(faultsOf(toValues(undefined), t)).sort()).toEqual(
      ['email', 'familyNames', 'givenName', 'organisation', 'roles', 'username'].sort(),
    );
  });

  it('takes no accents or spaces in the user name, and no half address', () => {
    expect(faultsOf({ ...filled, username: 'Lan Nguyễn' }, t)).toHaveProperty('username');
    expect(faultsOf({ ...filled, email: 'lan@' }, t)).toHaveProperty('email');
  });

  it('sends roles in one order, so that ticking them anew is no change', () => {
    expect(toDraft(filled).roles).toEqual(['author', 'organisation-lead']);
  });
});
