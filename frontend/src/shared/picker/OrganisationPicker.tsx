import { useMemo } from 'react';
import { api } from '@/api/client';
import { dataOf } from '@/api/record';
import { dateInVietnam } from '../format/date';
import { ReferencePicker, type ReferencePickerProps, type ReferenceSource } from './ReferencePicker';

/** How many are offered at once; more words narrow it down. */
const offered = 20;

interface Props extends ReferencePickerProps {
  /** Offers also organisations that are no longer in being, for looking into the past. */
  past?: boolean;
  /** Offers only this organisation and those below it. */
  within?: string;
}

/** Picks an organisation by its name or code. */
export function OrganisationPicker({ past = false, within, ...rest }: Props) {
  const source = useMemo(() => organisations(past, within), [past, within]);
  return <ReferencePicker source={source} {...rest} />;
}

function organisations(past: boolean, within: string | undefined): ReferenceSource {
  const ask = async (asked: { q?: string; code?: string[] }, signal: AbortSignal) => {
    const validOn = past || asked.code ? undefined : dateInVietnam(new Date());
    const query = { ...asked, organisation: within, validOn, limit: offered };
    const { items } = await dataOf(api.GET('/api/v1/organisations', { params: { query }, signal }));
    return items;
  };
  return {
    key: ['organisations', 'picker', past, within],
    search: (words, signal) => ask({ q: words || undefined }, signal),
    find: (code, signal) => ask({ code: [code] }, signal).then(([found]) => found),
  };
}
