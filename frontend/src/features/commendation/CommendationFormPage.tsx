import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Loaded } from '@/api/record';
import { CommendationForm } from './CommendationForm';
import { commendationFormRoute, newId } from './index';
import { type Commendation, commendations } from './queries';

/** Writes a new commendation, or changes a draft or a returned one. */
export function CommendationFormPage() {
  const { id } = commendationFormRoute.useParams();
  const savedFromNew = useRef<string>(undefined);
  const save = useSaved((saved) => {
    if (id === newId) savedFromNew.current = saved.data.id;
  });
  // A new draft that has saved itself has an address of its own now, and goes on in the same form.
  if (id === newId || id === savedFromNew.current) {
    return <CommendationForm key={newId} record={undefined} onSaved={save} />;
  }
  return <KnownCommendation key={id} id={id} onSaved={save} />;
}

interface Props {
  id: string;
  onSaved: (saved: Loaded<Commendation>, by: 'person' | 'autosave') => void;
}

function KnownCommendation({ id, onSaved }: Props) {
  const { data } = useSuspenseQuery({ ...commendations.one(id), staleTime: Number.POSITIVE_INFINITY });
  return <CommendationForm record={data} onSaved={onSaved} />;
}

/** Keeps what was saved at hand; the person goes on to the commendation, a draft's own save stays in the form. */
function useSaved(note: (saved: Loaded<Commendation>) => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (saved: Loaded<Commendation>, by: 'person' | 'autosave') => {
    note(saved);
    const { id } = saved.data;
    if (by === 'person') void commendations.refresh(queryClient);
    else void queryClient.invalidateQueries({ queryKey: [...commendations.key, 'list'] });
    queryClient.setQueryData(commendations.one(id).queryKey, saved);
    if (by === 'person') void navigate({ to: '/khen-thuong/$id', params: { id }, ignoreBlocker: true });
    else void navigate({ to: '/khen-thuong/$id/sua', params: { id }, replace: true, ignoreBlocker: true });
  };
}
