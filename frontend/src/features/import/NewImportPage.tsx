import { Anchor, Skeleton, Stack, Stepper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { useIsPhone } from '@/shared/useIsPhone';
import { CheckStep } from './CheckStep';
import { type ChosenFile, FileStep } from './FileStep';
import { newImportRoute } from './index';
import { KindStep } from './KindStep';
import { type ImportKind, importKindsQuery } from './queries';
import { RunStep } from './RunStep';

/** Imports a file, step by step: what it holds, the file, a dry run, and then in earnest. */
export function NewImportPage() {
  const { t } = useTranslation('import');
  const kinds = useQuery(importKindsQuery);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/nhap-du-lieu" />}>
            {t('title')}
          </Anchor>
        }
        title={t('create')}
        subtitle={t('createHint')}
      />
      {kinds.isError && <ProblemAlert error={kinds.error} onRetry={() => void kinds.refetch()} />}
      {kinds.isPending && <Skeleton h={240} />}
      {kinds.data?.length === 0 && <EmptyState title={t('notAllowed')} hint={t('notAllowedHint')} />}
      {kinds.data && kinds.data.length > 0 && <Steps kinds={kinds.data} />}
    </>
  );
}

function Steps({ kinds }: { kinds: ImportKind[] }) {
  const { t } = useTranslation('import');
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const search = newImportRoute.useSearch();
  const kind = kinds.find(({ name }) => name === search.kind);
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<ChosenFile>();
  const [checkedId, setCheckedId] = useState<string>();

  const choose = (file: ChosenFile | undefined) => {
    setChosen(file);
    setCheckedId(undefined);
  };
  const chooseKind = (name: string) => {
    choose(undefined);
    void navigate({ to: '/nhap-du-lieu/moi', search: { kind: name }, replace: true });
  };
  const titles = [t('step.kind'), t('step.file'), t('step.check'), t('step.run')];
  // What a step needs may be gone, by Back for instance: then the one before is shown.
  const shown = Math.min(step, kind ? (chosen ? (checkedId ? 3 : 2) : 1) : 0);
  return (
    <Stack gap="lg" maw={1100}>
      <Stepper
        active={shown}
        onStepClick={setStep}
        allowNextStepsSelect={false}
        size={isPhone ? 'xs' : 'sm'}
        aria-label={t('steps')}
      >
        {titles.map((title) => (
          <Stepper.Step key={title} label={isPhone ? undefined : title} aria-label={title} />
        ))}
      </Stepper>
      {shown === 0 && <KindStep kinds={kinds} kind={kind} onKind={chooseKind} onNext={() => setStep(1)} />}
      {shown === 1 && kind && (
        <FileStep
          kind={kind}
          chosen={chosen}
          onChosen={choose}
          onBack={() => setStep(0)}
          onNext={() => setStep(2)}
        />
      )}
      {shown === 2 && kind && chosen && (
        <CheckStep
          kind={kind}
          chosen={chosen}
          checkedId={checkedId}
          onStarted={setCheckedId}
          onBack={() => setStep(1)}
          onNext={() => setStep(3)}
        />
      )}
      {shown === 3 && kind && chosen && checkedId && (
        <RunStep kind={kind} chosen={chosen} checkedId={checkedId} onBack={() => setStep(2)} />
      )}
    </Stack>
  );
}
