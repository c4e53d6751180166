import { useNavigate } from '@tanstack/react-router';
import { organisations } from '@/records/organisation/organisations';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { newCode, organisationFormRoute } from './index';
import { OrganisationForm } from './OrganisationForm';

/** Enters a new organisation, or corrects a known one; for the committee. */
export function OrganisationFormPage() {
  const { code } = organisationFormRoute.useParams();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={organisations}
      address={code}
      isNew={code === newCode}
      addressOf={(saved) => saved.code}
      goOn={(to) => void navigate({ to: '/don-vi/$code', params: { code: to }, ignoreBlocker: true })}
      form={(record, onSaved) => <OrganisationForm record={record} onSaved={onSaved} />}
    />
  );
}
