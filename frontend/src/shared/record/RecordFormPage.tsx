import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { Loaded } from '@/api/record';
import type { Collection, RecordOf } from './contract';
import type { RecordQueries } from './recordQueries';

/** Called with what was saved; a draft that saved itself stays in its form. */
export type OnSaved<T> = (saved: Loaded<T>, by?: 'person' | 'autosave') => void;

interface Props<C extends Collection> {
  records: RecordQueries<C>;
  /** The record's place in the address: its id or code. */
  address: string;
  isNew: boolean;
  addressOf: (record: RecordOf<C>) => string;
  /** Goes to the record, or after a save of its own to the form at the address that it has now. */
  goOn: (address: string, by: 'person' | 'autosave') => void;
  /** The form of a record, or of a new one. */
  form: (record: Loaded<RecordOf<C>> | undefined, onSaved: OnSaved<RecordOf<C>>) => ReactNode;
}

/** The page of a form: reads the record once, keeps what was saved at hand, and goes on from there. */
export function RecordFormPage<C extends Collection>(props: Props<C>) {
  const { records, address, isNew, addressOf, goOn, form } = props;
  const queryClient = useQueryClient();
  const savedFromNew = useRef<string>(undefined);
  const onSaved: OnSaved<RecordOf<C>> = (saved, by = 'person') => {
    const now = addressOf(saved.data);
    if (isNew) savedFromNew.current = now;
    void (by === 'person' ? records.refresh(queryClient) : records.refreshLists(queryClient));
    queryClient.setQueryData(records.one(now).queryKey, saved);
    goOn(now, by);
  };
  // A new draft that has saved itself has an address of its own now, and goes on in the same form.
  if (isNew || address === savedFromNew.current) return form(undefined, onSaved);
  return <Known key={address} {...props} onSaved={onSaved} />;
}

function Known<C extends Collection>({
  records,
  address,
  form,
  onSaved,
}: Props<C> & { onSaved: OnSaved<RecordOf<C>> }) {
  const { data } = useSuspenseQuery({ ...records.one(address), staleTime: Number.POSITIVE_INFINITY });
  return form(data, onSaved);
}
