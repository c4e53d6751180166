import { Box, Button, Group, Input, NumberInput, type NumberInputProps, Text } from '@mantine/core';
import { type FocusEvent, type MouseEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { quickScores } from './scoring';

interface Props extends Omit<NumberInputProps, 'onChange' | 'value'> {
  criterion: Schemas['Criterion'];
  value?: number | string;
  onChange?: (score: number | string) => void;
}

/** The score for one criterion: typed, or given by one press. */
export function ScoreField({ criterion, value, onChange, error, ...rest }: Props) {
  const { t } = useTranslation('goldenbook');
  const { name, weight, maxScore } = criterion;
  const label = useId();
  const hint = useId();
  const fault = useId();
  return (
    <Box role="group" aria-labelledby={label}>
      <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
        <div>
          <Text size="sm" fw={600} id={label}>
            {name}
          </Text>
          <Text size="xs" c="dimmed" id={hint}>
            {t('review.weightAndMax', { weight: formatPercent(weight), max: formatNumber(maxScore) })}
          </Text>
        </div>
        <NumberInput
          {...scoreInput}
          w={84}
          flex="none"
          data-score
          aria-labelledby={label}
          aria-describedby={error ? `${hint} ${fault}` : hint}
          rightSection={
            <Text size="xs" c="dimmed" aria-hidden>
              /{formatNumber(maxScore)}
            </Text>
          }
          rightSectionWidth={36}
          rightSectionPointerEvents="none"
          {...rest}
          error={Boolean(error)}
          value={value}
          onChange={onChange}
        />
      </Group>
      {/* The field takes the same by keyboard: these are for the hand on the mouse or the phone. */}
      <Group gap={4} mt={4} wrap="nowrap" grow>
        {quickScores(maxScore).map((score) => (
          <Button
            key={score}
            size="compact-xs"
            h={26}
            px={0}
            tabIndex={-1}
            variant={value === score ? 'filled' : 'default'}
            aria-label={t('review.give', { score: formatNumber(score), name })}
            aria-pressed={value === score}
            onClick={() => onChange?.(score)}
          >
            {formatNumber(score)}
          </Button>
        ))}
      </Group>
      {error && (
        <Input.Error id={fault} mt={2}>
          {error}
        </Input.Error>
      )}
    </Box>
  );
}

/** How scores are typed, here and in the grid: two decimals, with a comma or a point. */
export const scoreInput = {
  size: 'sm',
  hideControls: true,
  withKeyboardEvents: false,
  // In the capture phase: the number field tells `onFocus` a timer later, when the first digits may be typed already,
  // and selecting them then would let the next one write over them.
  onFocusCapture: ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select(),
  // The press that focuses would place the caret afterwards, and undo the selection.
  onMouseDown: (event: MouseEvent<HTMLInputElement>) => {
    if (event.currentTarget === document.activeElement) return;
    event.preventDefault();
    event.currentTarget.focus();
  },
  allowNegative: false,
  decimalScale: 2,
  decimalSeparator: ',',
  allowedDecimalSeparators: [',', '.'],
  inputMode: 'decimal',
  clampBehavior: 'none',
} satisfies NumberInputProps;
