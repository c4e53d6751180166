import { useNavigate } from '@tanstack/react-router';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { CommendationForm } from './CommendationForm';
import { commendationFormRoute, newId } from './index';
import { commendations } from './queries';

/** Writes a new commendation, or changes a draft or a returned one. */
export function CommendationFormPage() {
  const { id } = commendationFormRoute.useParams();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={commendations}
      address={id}
      isNew={id === newId}
      addressOf={(saved) => saved.id}
      goOn={(to, by) =>
        void (by === 'person'
          ? navigate({ to: '/khen-thuong/$id', params: { id: to }, ignoreBlocker: true })
          : navigate({ to: '/khen-thuong/$id/sua', params: { id: to }, replace: true, ignoreBlocker: true }))
      }
      form={(record, onSaved) => <CommendationForm record={record} onSaved={onSaved} />}
    />
  );
}
