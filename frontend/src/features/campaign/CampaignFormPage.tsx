import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Loaded } from '@/api/record';
import { type Campaign, campaigns } from '@/records/campaign/campaigns';
import { CampaignForm } from './CampaignForm';
import { campaignFormRoute, newCode } from './index';

/** Enters a new campaign, or changes a known one. */
export function CampaignFormPage() {
  const { code } = campaignFormRoute.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onSaved = async (saved: Loaded<Campaign>) => {
    await campaigns.refresh(queryClient);
    await navigate({ to: '/phong-trao/$code', params: { code: saved.data.code }, ignoreBlocker: true });
  };
  if (code === newCode) return <CampaignForm record={undefined} onSaved={onSaved} />;
  return <KnownCampaign key={code} code={code} onSaved={onSaved} />;
}

interface Props {
  code: string;
  onSaved: (saved: Loaded<Campaign>) => void;
}

function KnownCampaign({ code, onSaved }: Props) {
  const { data } = useSuspenseQuery({ ...campaigns.one(code), staleTime: Number.POSITIVE_INFINITY });
  return <CampaignForm record={data} onSaved={onSaved} />;
}
