import { api } from '@/api/client';
import { dataOf } from '@/api/record';
import { dateInVietnam } from '../format/date';
import { mostCodes, type ReferencesSource } from './ReferencesPicker';

/** How many are offered at once; more words narrow it down. */
const offered = 20;

/**
 * Organisations to pick from.
 *
 * @param past offers also those that are no longer in being
 * @param within offers only this organisation and those below it
 */
export function organisationSource(past: boolean, within: string | undefined): ReferencesSource {
  const ask = async (asked: { q?: string; code?: string[] }, signal: AbortSignal) => {
    const validOn = past || asked.code ? undefined : dateInVietnam(new Date());
    const limit = asked.code ? mostCodes : offered;
    const query = { ...asked, organisation: within, validOn, limit };
    const { items } = await dataOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
    return items;
  };
  return {
    key: ['/api/v1/organisations', 'picker', past, within],
    search: (words, signal) => ask({ q: words || undefined }, signal),
    find: (code, signal) => ask({ code: [code] }, signal).then(([found]) => found),
    findAll: (code, signal) => ask({ code }, signal),
  };
}
