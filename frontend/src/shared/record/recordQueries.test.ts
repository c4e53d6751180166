import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { organisationSource } from '../picker/organisationSource';
import { recordQueries } from './recordQueries';

const organisations = recordQueries('/api/v1/organisations');
const nominations = recordQueries('/api/v1/golden-book/nominations', {
  alsoChanges: ['/api/v1/golden-book/editions'],
});

describe('what was read before a change', () => {
  let client: QueryClient;
  beforeEach(() => {
    client = new QueryClient();
  });

  function held(queryKey: readonly unknown[]) {
    client.setQueryData(queryKey, {});
    return () => client.getQueryState(queryKey)?.isInvalidated;
  }

  it('is read anew in lists, records and pickers, of this collection alone', async () => {
    const list = held(organisations.list({ q: 'Ninh Kiều' }).queryKey);
    const one = held(organisations.one('CT-31135').queryKey);
    const picked = held([...organisationSource(false, undefined).key, 'code', 'CT-31135']);
    const other = held(nominations.one('1').queryKey);
    await organisations.refresh(client);
    expect([list(), one(), picked(), other()]).toEqual([true, true, true, false]);
  });

  it('is read anew in the collections that show it', async () => {
    const edition = held(recordQueries('/api/v1/golden-book/editions').one('2027').queryKey);
    await nominations.refresh(client);
    expect(edition()).toBe(true);
  });

  it('stays in the open record while a draft saves itself', async () => {
    const one = held(nominations.one('1').queryKey);
    const list = held(nominations.list({}).queryKey);
    await nominations.refreshLists(client);
    expect([one(), list()]).toEqual([false, true]);
  });
});
