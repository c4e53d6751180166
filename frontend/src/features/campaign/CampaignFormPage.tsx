import { useNavigate } from '@tanstack/react-router';
import { campaigns } from '@/records/campaign/campaigns';
import { RecordFormPage } from '@/shared/record/RecordFormPage';
import { CampaignForm } from './CampaignForm';
import { campaignFormRoute, newCode } from './index';

/** Enters a new campaign, or changes a known one. */
export function CampaignFormPage() {
  const { code } = campaignFormRoute.useParams();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={campaigns}
      address={code}
      isNew={code === newCode}
      addressOf={(saved) => saved.code}
      goOn={(to) => void navigate({ to: '/phong-trao/$code', params: { code: to }, ignoreBlocker: true })}
      form={(record, onSaved) => <CampaignForm record={record} onSaved={onSaved} />}
    />
  );
}
