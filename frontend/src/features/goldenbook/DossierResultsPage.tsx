import { Anchor, Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { DossierResultsForm } from './DossierResultsForm';
import { type Dossier, dossiers } from './dossierQueries';
import { dossierResultsRoute } from './index';

/** Records what the Council decided on the works of a dossier, for the Council or by the committees from its letter. */
export function DossierResultsPage() {
  const { t } = useTranslation('goldenbook');
  const { id } = dossierResultsRoute.useParams();
  const { data } = useSuspenseQuery({ ...dossiers.one(id), staleTime: Number.POSITIVE_INFINITY });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const dossier = data.data;
  const onSaved = (saved: Loaded<Dossier>) => {
    queryClient.setQueryData(dossiers.one(id).queryKey, saved);
    void dossiers.refresh(queryClient);
    void navigate({ to: '/ho-so-gioi-thieu/$id', params: { id }, ignoreBlocker: true });
  };
  const isOpen = dossier.selectable && dossier.works.some(({ state }) => state === 'FORWARDED');
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id" params={{ id }} />}
          >
            {dossier.title}
          </Anchor>
        }
        title={t('dossier.results.title')}
        subtitle={t('dossier.results.hint')}
        actions={
          isOpen && (
            <Button
              variant="default"
              leftSection={<IconFileImport size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link {...props} to="/nhap-du-lieu/moi" search={{ kind: 'selections' }} />
              )}
            >
              {t('dossier.results.import')}
            </Button>
          )
        }
      />
      {isOpen ? (
        <DossierResultsForm dossier={dossier} onSaved={onSaved} />
      ) : (
        <EmptyState
          title={t('dossier.results.nothing')}
          hint={t('dossier.results.nothingHint')}
          action={
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id" params={{ id }} />}
            >
              {t('dossier.results.back')}
            </Button>
          }
        />
      )}
    </>
  );
}
