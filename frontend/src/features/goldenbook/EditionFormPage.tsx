import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { EditionForm } from './EditionForm';
import { type Edition, editionChoiceQuery, editions } from './editionQueries';
import { toValues, valuesForNext } from './editionValues';
import { editionFormRoute, newId } from './index';

type OnSaved = (saved: Loaded<Edition>) => void;

/** Plans an edition, or changes its settings; for the committee. */
export function EditionFormPage() {
  const { id } = editionFormRoute.useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onSaved = async (saved: Loaded<Edition>) => {
    queryClient.setQueryData(editions.one(saved.data.id).queryKey, saved);
    void editions.refresh(queryClient);
    await navigate({ to: '/ky-sach-vang/$id', params: { id: saved.data.id }, ignoreBlocker: true });
  };
  if (id === newId) return <NewEdition onSaved={onSaved} />;
  return <KnownEdition key={id} id={id} onSaved={onSaved} />;
}

/** The year after the latest edition's, with its criteria and papers. */
function NewEdition({ onSaved }: { onSaved: OnSaved }) {
  const { t } = useTranslation('goldenbook');
  const { data: before } = useSuspenseQuery({
    queryKey: [...editions.key, 'latest'],
    queryFn: async ({ client }) => {
      const [latest] = await client.fetchQuery(editionChoiceQuery);
      return latest ? (await editions.read(latest.id)).data : null;
    },
    gcTime: 0,
  });
  const year = before ? before.year + 1 : new Date().getFullYear() + 1;
  const empty = valuesForNext(year, t('edition.titleOf', { year }), before ?? undefined);
  return (
    <EditionForm
      record={undefined}
      toValues={(edition) => (edition ? toValues(edition) : empty)}
      onSaved={onSaved}
    />
  );
}

function KnownEdition({ id, onSaved }: { id: string; onSaved: OnSaved }) {
  const { data } = useSuspenseQuery({ ...editions.one(id), staleTime: Number.POSITIVE_INFINITY });
  return <EditionForm record={data} toValues={toValues} onSaved={onSaved} />;
}
