import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type OnSaved, RecordFormPage } from '@/shared/record/RecordFormPage';
import { EditionForm } from './EditionForm';
import { type Edition, editionChoiceQuery, editions } from './editionQueries';
import { toValues, valuesForNext } from './editionValues';
import { editionFormRoute, newId } from './index';

/** Plans an edition, or changes its settings; for the committee. */
export function EditionFormPage() {
  const { id } = editionFormRoute.useParams();
  const navigate = useNavigate();
  return (
    <RecordFormPage
      records={editions}
      address={id}
      isNew={id === newId}
      addressOf={(saved) => saved.id}
      goOn={(to) => void navigate({ to: '/ky-sach-vang/$id', params: { id: to }, ignoreBlocker: true })}
      form={(record, onSaved) =>
        record ? (
          <EditionForm record={record} toValues={toValues} onSaved={onSaved} />
        ) : (
          <NewEdition onSaved={onSaved} />
        )
      }
    />
  );
}

/** The year after the latest edition's, with its criteria and papers. */
function NewEdition({ onSaved }: { onSaved: OnSaved<Edition> }) {
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
