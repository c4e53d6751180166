import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { DossierForm } from './DossierForm';
import { dossiers } from './dossierQueries';
import { editionChoiceQuery } from './editionQueries';
import { dossierFormRoute, newId } from './index';

/** Puts a dossier together, or changes one that was not sent; for the committees. */
export function DossierFormPage() {
  const { id } = dossierFormRoute.useParams();
  const navigate = useNavigate();
  const { data: editions } = useSuspenseQuery(editionChoiceQuery);
  // A new one is of the edition whose works are being chosen, where there is one.
  const usual = editions.find(({ state }) => state === 'REVIEWING') ?? editions[0];
  return (
    <RecordFormPage
      records={dossiers}
      address={id}
      isNew={id === newId}
      addressOf={(saved) => saved.id}
      goOn={(to) => void navigate({ to: '/ho-so-gioi-thieu/$id', params: { id: to }, ignoreBlocker: true })}
      form={(record, onSaved) => (
        <DossierForm
          record={record}
          editions={editions}
          usual={record ? undefined : usual}
          onSaved={onSaved}
        />
      )}
    />
  );
}
