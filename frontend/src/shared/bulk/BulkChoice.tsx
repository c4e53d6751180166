import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkTransitions, ChosenStep } from './BulkTransitions';
import type { OfferedStep } from './runBulk';

interface Props<Row> {
  bulk: BulkTransitions<Row>;
  /** How many records were chosen. */
  count: number;
  steps: OfferedStep<Row>[];
  onChosen: (step: ChosenStep<Row>) => void;
  onCancel: () => void;
}

/** Asks which step to take, and for one comment to all. */
export function BulkChoice<Row>({ bulk, count, steps, onChosen, onCancel }: Props<Row>) {
  const { t } = useTranslation('shared');
  const [to, setTo] = useState(steps.length === 1 ? (steps[0]?.to ?? '') : '');
  const [comment, setComment] = useState('');
  const [isTried, setTried] = useState(false);
  const step = steps.find((each) => each.to === to);
  const needsComment = step?.commentRequired ?? false;
  const words = comment.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (step && (words || !needsComment)) onChosen({ to, comment: words, items: step.items });
  };
  if (steps.length === 0) {
    return (
      <Stack>
        <Text>{t('bulk.nothing')}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onCancel}>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Radio.Group
          label={t('bulk.step')}
          required
          value={to}
          onChange={setTo}
          error={isTried && !step && t('bulk.stepRequired')}
        >
          <Stack gap="xs" mt="xs">
            {steps.map(({ to: value, items }) => (
              <Radio
                key={value}
                value={value}
                label={bulk.actionLabel(value)}
                description={
                  items.length === count
                    ? t('bulk.forAll', { count })
                    : t('bulk.forSome', { count: items.length, all: count })
                }
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('bulk.comment')}
          description={needsComment ? t('transition.commentHint') : t('transition.commentOptional')}
          required={needsComment}
          error={isTried && needsComment && !words && t('transition.commentRequired')}
          autosize
          minRows={2}
          maxRows={8}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit">
            {step ? t('bulk.go', { count: step.items.length }) : t('bulk.goNone')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
