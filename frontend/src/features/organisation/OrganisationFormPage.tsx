import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Loaded } from '@/api/record';
import { type Organisation, organisations } from '@/records/organisation/organisations';
import { newCode, organisationFormRoute } from './index';
import { OrganisationForm } from './OrganisationForm';

/** Enters a new organisation, or corrects a known one; for the committee. */
export function OrganisationFormPage() {
  const { code } = organisationFormRoute.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onSaved = async (saved: Loaded<Organisation>) => {
    await organisations.refresh(queryClient);
    await navigate({ to: '/don-vi/$code', params: { code: saved.data.code }, ignoreBlocker: true });
  };
  if (code === newCode) return <OrganisationForm record={undefined} onSaved={onSaved} />;
  return <KnownOrganisation key={code} code={code} onSaved={onSaved} />;
}

interface Props {
  code: string;
  onSaved: (saved: Loaded<Organisation>) => void;
}

function KnownOrganisation({ code, onSaved }: Props) {
  const { data } = useSuspenseQuery({ ...organisations.one(code), staleTime: Number.POSITIVE_INFINITY });
  return <OrganisationForm record={data} onSaved={onSaved} />;
}
