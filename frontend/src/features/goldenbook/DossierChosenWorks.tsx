import { ActionIcon, Group, List, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowBarToUp, IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DossierWorks.module.css';
import { WorkLine } from './DossierWorksField';
import type { DossierValues } from './dossierValues';
import { type Move, moved, without } from './dossierWorks';
import type { OfferedWork } from './offeredWorks';

interface Props {
  form: UseFormReturnType<DossierValues>;
  works: OfferedWork[];
  onChange: (ids: string[]) => void;
}

const moves = [
  { move: 'first', Icon: IconArrowBarToUp },
  { move: 'up', Icon: IconArrowUp },
  { move: 'down', Icon: IconArrowDown },
] as const;

/** The chosen works in the order of the letter's list, and the ways to change it; what was refused stands at its work. */
export function ChosenWorks({ form, works, onChange }: Props) {
  const { t } = useTranslation('goldenbook');
  const [told, setTold] = useState('');
  const { list, keepAt } = useKeptFocus();
  const ids = works.map(({ id }) => id);

  const move = (work: OfferedWork, how: Move) => {
    const after = moved(ids, work.id, how);
    onChange(after);
    keepAt(work.id, how);
    setTold(t('dossier.movedTo', { title: work.title, number: after.indexOf(work.id) + 1 }));
  };
  return (
    <Stack ref={list} gap="sm">
      <Text fw={600}>{t('dossier.inOrder')}</Text>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      {works.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('dossier.noneChosen')}
        </Text>
      )}
      <List listStyleType="none" className={classes.list}>
        {works.map((work, place) => {
          const refusal = form.errors[`nominations.${place}`];
          return (
            <List.Item
              key={work.id}
              className={classes.work}
              data-work={work.id}
              data-refused={refusal ? true : undefined}
            >
              <Group gap="xs" align="flex-start">
                <Text size="sm" fw={600} miw={24} ta="right">
                  {place + 1}
                </Text>
                <WorkLine work={work} />
                <Group gap={2} wrap="nowrap" ml="auto">
                  {moves.map(({ move: how, Icon }) => (
                    <ActionIcon
                      key={how}
                      data-move={how}
                      aria-label={t(`dossier.move.${how}`, { title: work.title })}
                      disabled={how === 'down' ? place === works.length - 1 : place === 0}
                      onClick={() => move(work, how)}
                    >
                      <Icon size={16} aria-hidden />
                    </ActionIcon>
                  ))}
                  <ActionIcon
                    data-path={`nominations.${place}`}
                    aria-label={t('dossier.leaveOut', { title: work.title })}
                    onClick={() => onChange(without(ids, work.id))}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </Group>
              {refusal && (
                <Text size="sm" c="var(--mantine-color-error)" fw={600} pl={34}>
                  {refusal}
                </Text>
              )}
            </List.Item>
          );
        })}
      </List>
    </Stack>
  );
}

/** Keeps the focus with the work that was moved, on a button that can still be pressed. */
function useKeptFocus() {
  const list = useRef<HTMLDivElement>(null);
  const asked = useRef<{ work: string; move: Move }>(undefined);
  useEffect(() => {
    if (!asked.current) return;
    const { work, move } = asked.current;
    asked.current = undefined;
    const row = list.current?.querySelector(`[data-work="${CSS.escape(work)}"]`);
    const wanted = row?.querySelector<HTMLElement>(`[data-move="${move}"]:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLElement>('[data-move]:not(:disabled)'))?.focus();
  });
  return {
    list,
    keepAt: (work: string, move: Move) => {
      asked.current = { work, move };
    },
  };
}
