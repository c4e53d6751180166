import { Alert, Button, Checkbox, Group, List, Modal, MultiSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { Problem } from '@/api/problem';
import { dataOf } from '@/api/record';
import { useActionKey } from '@/shared/form/useActionKey';
import { ReferencesPicker, type ReferencesSource } from '@/shared/picker/ReferencesPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { nominations } from '../nominationQueries';
import { assignReviews, type Reviewer, reviews } from './queries';

/** How many are offered at once; more words narrow it down. */
const offered = 50;

interface Props {
  edition: Edition;
  reviewers: Reviewer[];
  onClose: () => void;
}

/** The committee gives chosen nominations to chosen reviewers. */
export function ByHandDialog({ edition, reviewers, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const source = useMemo(() => underReview(edition.id), [edition.id]);
  const [nominations, setNominations] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [notTheAuthors, setNotTheAuthors] = useState(false);
  const assign = useMutation({
    mutationFn: () => {
      const body = { mode: 'BY_HAND' as const, nominations, reviewers: chosen, notTheAuthors };
      return assignReviews(edition.id, body, actionKey.of(body));
    },
    onSuccess: ({ assigned }) => {
      actionKey.done();
      notifications.show({ color: 'green', message: t('selection.evenDone', { count: assigned.length }) });
      void reviews.refresh(queryClient);
      onClose();
    },
  });
  const conflicts = conflictsOf(assign.error, chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assign.mutate();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('selection.byHand')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('selection.byHandHint')}
          </Text>
          {assign.isError && conflicts.length === 0 && <ProblemAlert error={assign.error} />}
          <ReferencesPicker
            data-autofocus
            source={source}
            label={t('selection.nominations')}
            value={nominations}
            onChange={setNominations}
          />
          <MultiSelect
            searchable
            label={t('selection.reviewers')}
            data={reviewers
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={setChosen}
            error={conflicts.length > 0}
          />
          {conflicts.length > 0 && <Conflicts reviewers={reviewers} conflicts={conflicts} />}
          {(notTheAuthors || conflicts.some(({ isNamesake }) => isNamesake)) && (
            <Checkbox
              label={t('selection.notTheAuthors')}
              description={t('selection.notTheAuthorsHint')}
              checked={notTheAuthors}
              onChange={({ currentTarget }) => setNotTheAuthors(currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button
              type="submit"
              loading={assign.isPending}
              disabled={nominations.length === 0 || chosen.length === 0}
            >
              {t('selection.assign')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FoundConflict {
  reviewer: string;
  message: string;
  /** Whether only the committee can tell if it is the same person. */
  isNamesake: boolean;
}

/** Who of those chosen can't take what: the API points at the reviewer and names the conflict. */
function conflictsOf(error: unknown, chosen: string[]): FoundConflict[] {
  if (!(error instanceof Problem)) return [];
  return error.faults
    .filter(({ code }) => code === 'conflict-of-interest' || code === 'namesake')
    .map(({ pointer, code, message }) => ({
      reviewer: chosen[Number(pointer.split('/').at(-1))] ?? '',
      message,
      isNamesake: code === 'namesake',
    }));
}

function Conflicts({ reviewers, conflicts }: { reviewers: Reviewer[]; conflicts: FoundConflict[] }) {
  const names = new Set(conflicts.map(({ reviewer }) => reviewer));
  return (
    <Alert color="front" role="alert">
      <List size="sm" spacing="xs">
        {[...names].map((id) => (
          <List.Item key={id}>
            <b>{reviewers.find((each) => each.id === id)?.name}</b>
            <List size="sm">
              {conflicts
                .filter(({ reviewer }) => reviewer === id)
                .map(({ message }) => (
                  <List.Item key={message}>{message}</List.Item>
                ))}
            </List>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** The nominations of the edition that can be assigned. */
function underReview(edition: string): ReferencesSource {
  const read = async (words: string | undefined, signal: AbortSignal) => {
    const query = {
      edition: [edition],
      status: ['UNDER_REVIEW' as const],
      q: words || undefined,
      limit: offered,
      sort: 'title',
    };
    const { items } = await dataOf(api.GET('/api/v1/golden-book/nominations', { params: { query }, signal }));
    return items.map(({ id, initiative, organisation }) => ({
      code: id,
      name: initiative.title,
      detail: [initiative.number, organisation.shortName ?? organisation.name].filter(Boolean).join(' · '),
    }));
  };
  return {
    key: [...nominations.key, 'picker', edition],
    search: (words, signal) => read(words, signal),
    find: async (id, signal) => {
      const params = { path: { id } };
      const { initiative } = await dataOf(
        api.GET('/api/v1/golden-book/nominations/{id}', { params, signal }),
      );
      return { code: id, name: initiative.title };
    },
    findAll: async () => [],
  };
}
