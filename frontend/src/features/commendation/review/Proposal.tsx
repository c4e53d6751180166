import { Anchor, Grid, Group, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { LongTexts } from '@/shared/detail/LongTexts';
import { TransitionActions } from '@/shared/detail/TransitionActions';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ProposalFacts, SubjectFacts } from '../CommendationFacts';
import { toValues } from '../commendationValues';
import { FormerAwards } from '../FormerAwards';
import { PapersList } from '../PapersList';
import { commendations } from '../queries';
import { useFieldLabel } from '../useFieldLabel';

interface Props {
  id: string;
  onDecided: () => void;
}

/** One proposal with what is needed to decide on it, and the ways that this person may take it. */
export function Proposal({ id, onDecided }: Props) {
  const { t } = useTranslation('commendation');
  const labelOf = useFieldLabel();
  const query = useQuery(commendations.one(id));
  if (query.isError && !query.data) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton h={320} role="status" aria-label={t('shared:list.loading')} />;
  const { data: commendation, etag } = query.data;
  return (
    <Stack component="article">
      <Group justify="space-between">
        <Title order={2} size="h3">
          <Anchor
            inherit
            renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id }} target="_blank" />}
          >
            {commendation.subject.name}
          </Anchor>
        </Title>
        <Group gap="xs">
          <TransitionActions
            allowed={
              commendation.allowedTransitions as {
                to: Schemas['CommendationState'];
                commentRequired: boolean;
              }[]
            }
            actionLabel={(to) => t(`action.${to}`)}
            stateLabel={(to) => t(`state.${to}`)}
            fieldLabel={labelOf}
            send={(body, actionKey) => commendations.transition(id, body, actionKey, etag)}
            onDone={onDecided}
          />
        </Group>
      </Group>
      <FormerAwards subject={toValues(commendation).subject} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="lg">
            <LongTexts texts={[{ label: t('field.achievement'), text: commendation.achievement }]} />
            <PapersList papers={commendation.papers} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <SubjectFacts commendation={commendation} />
            <ProposalFacts commendation={commendation} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
