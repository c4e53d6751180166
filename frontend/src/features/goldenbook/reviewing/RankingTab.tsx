import {
  Alert,
  Anchor,
  Button,
  Group,
  NumberInput,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconArrowRight, IconSpeakerphone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { EmptyState } from '@/shared/EmptyState';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { useRowChoice } from '@/shared/list/useRowChoice';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { AnnounceDialog } from './AnnounceDialog';
import { PrepareDialog } from './PrepareDialog';
import { rankingAddress, rankingQuery } from './queries';
import { RankingTable } from './RankingTable';
import {
  firstPlaces,
  isUndecided,
  partsOf,
  preparedCounts,
  type RankedNomination,
  type ShortlistDecision,
  withPlaces,
} from './ranking';

interface Props {
  edition: Edition;
  /** Whether the person may prepare and announce decisions now. */
  mayAct: boolean;
}

/** The nominations by their scores, where the line lies, and what is decided on them. */
export function RankingTab({ edition, mayAct }: Props) {
  const { t } = useTranslation('goldenbook');
  const ranking = useQuery({ ...rankingQuery(edition.id), staleTime: 0 });
  if (ranking.error instanceof Problem && ranking.error.kind === 'own-reviews-first') {
    return <OwnFirst edition={edition} detail={ranking.error.detail} />;
  }
  if (ranking.isError && !ranking.data) {
    return <ProblemAlert error={ranking.error} onRetry={() => void ranking.refetch()} />;
  }
  if (!ranking.data) return <Skeleton h={320} />;
  if (ranking.data.length === 0) {
    return (
      <Paper>
        <EmptyState title={t('selection.rankingEmpty')} hint={t('selection.rankingEmptyHint')} />
      </Paper>
    );
  }
  return <Ranking edition={edition} mayAct={mayAct} rows={ranking.data} />;
}

/** Who has yet to review sees no others' scores. */
function OwnFirst({ edition, detail }: { edition: Edition; detail: string | undefined }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Alert color="blue" title={t('selection.ownFirst')}>
      <Text size="sm">{detail}</Text>
      <Anchor
        size="sm"
        fw={600}
        renderRoot={(props) => <Link {...props} to="/cham-diem/$edition" params={{ edition: edition.id }} />}
      >
        {t('selection.toOwn')} <IconArrowRight size={14} aria-hidden />
      </Anchor>
    </Alert>
  );
}

/** What is to be prepared for the rows chosen; NONE takes back what was. */
export type Take = ShortlistDecision | 'NONE';

function Ranking({ edition, mayAct, rows }: Props & { rows: RankedNomination[] }) {
  const { t } = useTranslation('goldenbook');
  const [places, setPlaces] = useState<number | string>(edition.targetCount);
  const [taking, setTaking] = useState<Take>();
  const [isAnnouncing, setAnnouncing] = useState(false);
  const count = places === '' ? edition.targetCount : Number(places);
  const shown = withPlaces(rows, count);
  const { ranked, apart } = partsOf(shown);
  const choice = useRowChoice(shown.filter(isUndecided), ({ id }) => id);
  const counts = preparedCounts(shown);
  const isAnyPrepared = counts.shortlisted + counts.notShortlisted > 0;
  const firstOnes = firstPlaces(shown, count);
  return (
    <Stack gap="md">
      <Paper p="md">
        <Group justify="space-between" gap="md" align="flex-end">
          <NumberInput
            label={t('selection.places')}
            description={t('selection.placesHint')}
            w={220}
            min={0}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            value={places}
            onChange={setPlaces}
          />
          <Group gap="xs">
            <ExportMenu exported={{ path: rankingAddress(edition.id), query: { places: count } }} />
            {mayAct && (
              <Button
                leftSection={<IconSpeakerphone size={18} aria-hidden />}
                disabled={!isAnyPrepared}
                onClick={() => setAnnouncing(true)}
              >
                {t('selection.announce')}
              </Button>
            )}
          </Group>
        </Group>
        {counts.shortlisted + counts.notShortlisted + counts.undecided > 0 && (
          <Text mt="sm" fw={600} role="status">
            {t('selection.summary', counts)}
          </Text>
        )}
      </Paper>
      {mayAct && (
        <ChoiceBar
          chosen={choice.chosen.length}
          firstCount={firstOnes.length}
          onFirst={() => choice.set(firstOnes)}
          onClear={choice.clear}
          onTake={setTaking}
        />
      )}
      {ranked.length > 0 && (
        <RankingTable edition={edition} rows={ranked} places={count} choice={mayAct ? choice : undefined} />
      )}
      {apart.length > 0 && (
        <section aria-label={t('selection.apart')}>
          <Title order={2} size="h4">
            {t('selection.apart')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('selection.apartHint', { count: edition.minimumReviews })}
          </Text>
          <RankingTable edition={edition} rows={apart} choice={mayAct ? choice : undefined} />
        </section>
      )}
      {taking && (
        <PrepareDialog
          edition={edition}
          rows={choice.chosen}
          take={taking}
          onClose={(isDone) => {
            setTaking(undefined);
            if (isDone) choice.clear();
          }}
        />
      )}
      {isAnnouncing && <AnnounceDialog edition={edition} rows={shown} onClose={() => setAnnouncing(false)} />}
    </Stack>
  );
}

interface ChoiceBarProps {
  chosen: number;
  firstCount: number;
  onFirst: () => void;
  onClear: () => void;
  onTake: (take: Take) => void;
}

/** What can be done with the rows chosen; always there, so that the table does not jump. */
function ChoiceBar({ chosen, firstCount, onFirst, onClear, onTake }: ChoiceBarProps) {
  const { t } = useTranslation('goldenbook');
  return (
    <Paper px="md" py={6}>
      <Group justify="space-between" gap="xs" mih={36}>
        <Group gap="xs">
          <Text size="sm" role="status" fw={chosen > 0 ? 600 : undefined}>
            {chosen > 0 ? t('selection.chosen', { count: chosen }) : t('selection.chooseHint')}
          </Text>
          {chosen > 0 && (
            <Button variant="subtle" size="xs" onClick={onClear}>
              {t('selection.clear')}
            </Button>
          )}
        </Group>
        <Group gap="xs">
          {firstCount > 0 && (
            <Button variant="default" size="xs" onClick={onFirst}>
              {t('selection.chooseFirst', { count: firstCount })}
            </Button>
          )}
          {chosen > 0 && (
            <>
              <Button size="xs" onClick={() => onTake('SHORTLISTED')}>
                {t('selection.take.SHORTLISTED')}
              </Button>
              <Button size="xs" variant="default" onClick={() => onTake('NOT_SHORTLISTED')}>
                {t('selection.take.NOT_SHORTLISTED')}
              </Button>
              <Button size="xs" variant="subtle" onClick={() => onTake('NONE')}>
                {t('selection.take.NONE')}
              </Button>
            </>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
