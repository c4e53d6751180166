import { ActionIcon, Group, List, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowBarToUp, IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierWorkLine } from './DossierWorkLine';
import classes from './DossierWorks.module.css';
import type { DossierValues } from './dossierValues';
import { type Move, moved, without } from './dossierWorks';
import type { OfferedWork } from './offeredWorks';
import { nearest, useFocusAfter } from './useFocusAfter';

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
  const { list, focusAfter } = useFocusAfter();
  const ids = works.map(({ id }) => id);

  const move = (work: OfferedWork, how: Move) => {
    const after = moved(ids, work.id, how);
    onChange(after);
    focusAfter((box) => {
      const row = box.querySelector(`[data-work="${CSS.escape(work.id)}"]`);
      const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-move]') ?? [])];
      return [buttons.find((button) => button.dataset.move === how), ...buttons];
    });
    setTold(t('dossier.movedTo', { title: work.title, number: after.indexOf(work.id) + 1 }));
  };
  return (
    <Stack ref={list} tabIndex={-1} gap="sm">
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
                <DossierWorkLine work={work} />
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
                    onClick={() => {
                      onChange(without(ids, work.id));
                      focusAfter((box) => nearest(box, '[data-path]', place));
                    }}
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
