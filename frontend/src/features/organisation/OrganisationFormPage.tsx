import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Loaded } from '@/api/record';
import { newCode, organisationFormRoute } from './index';
import { OrganisationForm } from './OrganisationForm';
import { type Organisation, organisationQuery, organisationsKey } from './queries';

/** Enters a new organisation, or corrects a known one; for the committee. */
export function OrganisationFormPage() {
  const { code } = organisationFormRoute.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onSaved = async (saved: Loaded<Organisation>) => {
    await queryClient.invalidateQueries({ queryKey: organisationsKey });
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
  const { data } = useSuspenseQuery({ ...organisationQuery(code), staleTime: Number.POSITIVE_INFINITY });
  return <OrganisationForm record={data} onSaved={onSaved} />;
}
