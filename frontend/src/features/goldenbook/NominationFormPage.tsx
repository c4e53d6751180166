import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Loaded } from '@/api/record';
import { editions } from './editionQueries';
import { newId, nominationFormRoute } from './index';
import { NominationForm } from './NominationForm';
import { type Nomination, nominations } from './nominationQueries';

type OnSaved = (saved: Loaded<Nomination>, by: 'person' | 'autosave') => void;

/** Nominates an initiative, or changes a draft or a returned nomination. */
export function NominationFormPage() {
  const { id } = nominationFormRoute.useParams();
  const { initiative } = nominationFormRoute.useSearch();
  const onSaved = useSaved();
  if (id === newId) return <NominationForm record={undefined} initiative={initiative} onSaved={onSaved} />;
  return <KnownNomination key={id} id={id} onSaved={onSaved} />;
}

function KnownNomination({ id, onSaved }: { id: string; onSaved: OnSaved }) {
  const { data } = useSuspenseQuery({ ...nominations.one(id), staleTime: Number.POSITIVE_INFINITY });
  return <NominationForm record={data} onSaved={onSaved} />;
}

/** Keeps what was saved at hand; the person goes on to the nomination itself, a draft's own save stays in the form. */
function useSaved(): OnSaved {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (saved, by) => {
    const { id } = saved.data;
    queryClient.setQueryData(nominations.one(id).queryKey, saved);
    void queryClient.invalidateQueries({ queryKey: [...nominations.key, 'list'] });
    void editions.refresh(queryClient);
    if (by === 'person') void navigate({ to: '/de-cu/$id', params: { id }, ignoreBlocker: true });
  };
}
