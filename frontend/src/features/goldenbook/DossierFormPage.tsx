import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Loaded } from '@/api/record';
import { DossierForm } from './DossierForm';
import { type Dossier, dossiers } from './dossierQueries';
import { editionChoiceQuery } from './editionQueries';
import { dossierFormRoute, newId } from './index';

type OnSaved = (saved: Loaded<Dossier>) => void;

/** Puts a dossier together, or changes one that was not sent; for the committees. */
export function DossierFormPage() {
  const { id } = dossierFormRoute.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onSaved: OnSaved = (saved) => {
    queryClient.setQueryData(dossiers.one(saved.data.id).queryKey, saved);
    void dossiers.refresh(queryClient);
    void navigate({ to: '/ho-so-gioi-thieu/$id', params: { id: saved.data.id }, ignoreBlocker: true });
  };
  if (id === newId) return <NewDossier onSaved={onSaved} />;
  return <KnownDossier key={id} id={id} onSaved={onSaved} />;
}

/** A new one is of the edition whose works are being chosen, where there is one. */
function NewDossier({ onSaved }: { onSaved: OnSaved }) {
  const { data: editions } = useSuspenseQuery(editionChoiceQuery);
  const usual = editions.find(({ state }) => state === 'REVIEWING') ?? editions[0];
  return <DossierForm record={undefined} editions={editions} usual={usual} onSaved={onSaved} />;
}

function KnownDossier({ id, onSaved }: { id: string; onSaved: OnSaved }) {
  const { data } = useSuspenseQuery({ ...dossiers.one(id), staleTime: Number.POSITIVE_INFINITY });
  const { data: editions } = useSuspenseQuery(editionChoiceQuery);
  return <DossierForm record={data} editions={editions} usual={undefined} onSaved={onSaved} />;
}
