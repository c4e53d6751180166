import { useNavigate } from '@tanstack/react-router';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { newId, nominationFormRoute } from './index';
import { NominationForm } from './NominationForm';
import { nominations } from './nominationQueries';

/** Nominates an initiative, or changes a draft or a returned nomination. */
export function NominationFormPage() {
  const { id } = nominationFormRoute.useParams();
  const { initiative } = nominationFormRoute.useSearch();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={nominations}
      address={id}
      isNew={id === newId}
      addressOf={(saved) => saved.id}
      goOn={(to, by) => {
        if (by === 'person') void navigate({ to: '/de-cu/$id', params: { id: to }, ignoreBlocker: true });
      }}
      form={(record, onSaved) => (
        <NominationForm record={record} initiative={record ? undefined : initiative} onSaved={onSaved} />
      )}
    />
  );
}
