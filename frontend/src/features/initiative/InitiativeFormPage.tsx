import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Loaded } from '@/api/record';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { InitiativeForm } from './InitiativeForm';
import { initiativeFormRoute, newId } from './index';

/** Writes a new initiative, or changes a draft or a returned one. */
export function InitiativeFormPage() {
  const { id } = initiativeFormRoute.useParams();
  const savedFromNew = useRef<string>(undefined);
  const save = useSaved((saved) => {
    if (id === newId) savedFromNew.current = saved.data.id;
  });
  // A new draft that has saved itself has an address of its own now, and goes on in the same form.
  if (id === newId || id === savedFromNew.current) {
    return <InitiativeForm key={newId} record={undefined} onSaved={save} />;
  }
  return <KnownInitiative key={id} id={id} onSaved={save} />;
}

interface Props {
  id: string;
  onSaved: (saved: Loaded<Initiative>, by: 'person' | 'autosave') => void;
}

function KnownInitiative({ id, onSaved }: Props) {
  const { data } = useSuspenseQuery({ ...initiatives.one(id), staleTime: Number.POSITIVE_INFINITY });
  return <InitiativeForm record={data} onSaved={onSaved} />;
}

/** Keeps what was saved at hand; the person goes on to the initiative itself, a draft's own save stays in the form. */
function useSaved(note: (saved: Loaded<Initiative>) => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (saved: Loaded<Initiative>, by: 'person' | 'autosave') => {
    note(saved);
    const { id } = saved.data;
    queryClient.setQueryData(initiatives.one(id).queryKey, saved);
    void queryClient.invalidateQueries({ queryKey: [...initiatives.key, 'list'] });
    if (by === 'person') void navigate({ to: '/sang-kien/$id', params: { id }, ignoreBlocker: true });
    else void navigate({ to: '/sang-kien/$id/sua', params: { id }, replace: true, ignoreBlocker: true });
  };
}
