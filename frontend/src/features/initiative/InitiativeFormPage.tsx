import { useNavigate } from '@tanstack/react-router';
import { initiatives } from '@/records/initiative/initiatives';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { InitiativeForm } from './InitiativeForm';
import { initiativeFormRoute, newId } from './index';

/** Writes a new initiative, or changes a draft or a returned one. */
export function InitiativeFormPage() {
  const { id } = initiativeFormRoute.useParams();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={initiatives}
      address={id}
      isNew={id === newId}
      addressOf={(saved) => saved.id}
      goOn={(to, by) =>
        void (by === 'person'
          ? navigate({ to: '/sang-kien/$id', params: { id: to }, ignoreBlocker: true })
          : navigate({ to: '/sang-kien/$id/sua', params: { id: to }, replace: true, ignoreBlocker: true }))
      }
      form={(record, onSaved) => <InitiativeForm record={record} onSaved={onSaved} />}
    />
  );
}
