import { organisations, today } from '@/records/organisation/organisations';
import { type OrganisationSearch, organisationList } from './organisationList';
import { toDraft, toValues } from './organisationValues';

export const saveOrganisation = organisations.saver({ toDraft, toValues });

/** The query of the address as the API takes it: without a date, those in being today. */
export function askedOf(search: OrganisationSearch) {
  return { ...organisationList.query(search), validOn: search.validOn ?? today() };
}

/** All organisations directly below one that are in being on a date, by kind, then name. */
export function childrenQuery(parent: string, validOn: string) {
  return organisations.all({ parent: [parent], validOn, sort: 'kind,name' });
}

/** The best few for the search over everything, those in being today. */
export async function searchOrganisations(words: string, signal: AbortSignal) {
  const found = await organisations.find({ q: words, validOn: today(), limit: 5 }, signal);
  return found.map(({ id, code, name }) => ({
    key: id,
    title: name,
    detail: code,
    to: '/don-vi/$code' as const,
    params: { code },
  }));
}
