import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '@/shared/form/MoneyField';
import { formatMoney } from '@/shared/format/number';
import type { UsualPrize } from './decidableRows';
import { type DecisionValues, type EarlierAward, isDeclining, newAward } from './decisionValues';
import type { CommendationRow } from './queries';
import { RefusedRow } from './RefusedRow';
import { Reason } from './useCommendationColumns';

interface Props {
  form: UseFormReturnType<DecisionValues>;
  rows: CommendationRow[];
  earlier: EarlierAward[];
  usualPrize: UsualPrize;
}

/** Rows to choose, each with its prize money, and with what kept it from being awarded. */
export function DecidableTable({ form, rows, earlier, usualPrize }: Props) {
  const { t } = useTranslation('commendation');
  const places = new Map(form.values.awards.map(({ commendation }, index) => [commendation, index]));
  const isDeclined = isDeclining(form.values);
  return (
    <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Td w={44} />
            <Table.Th>{t('field.subject')}</Table.Th>
            <Table.Th>{t('field.organisation')}</Table.Th>
            <Table.Th>{t('field.form')}</Table.Th>
            <Table.Th>{t('field.reasonKind')}</Table.Th>
            {!isDeclined && <Table.Th w={170}>{t('field.prizeVnd')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              form={form}
              row={row}
              place={places.get(row.id)}
              earlier={earlier}
              usualPrize={usualPrize}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps extends Omit<Props, 'rows'> {
  row: CommendationRow;
  /** Where it stands among the chosen; absent where it is not chosen. */
  place: number | undefined;
}

function Row({ form, row, place, earlier, usualPrize }: RowProps) {
  const { t } = useTranslation('commendation');
  const { id, subject, organisation } = row;
  const usual = form.values.prizeVnd ?? usualPrize(row);
  const choose = () =>
    place === undefined ? form.insertListItem('awards', newAward(id)) : form.removeListItem('awards', place);
  const fault = place !== undefined && form.errors[`awards.${place}.commendation`];
  return (
    <>
      <Table.Tr bg={place === undefined ? undefined : 'var(--mantine-color-default-hover)'}>
        <Table.Td>
          <Checkbox
            aria-label={t('decision.choose', { name: subject.name })}
            checked={place !== undefined}
            onChange={choose}
            data-path={place === undefined ? undefined : `awards.${place}.commendation`}
          />
        </Table.Td>
        <Table.Th scope="row" fw={500}>
          <Anchor
            size="sm"
            fw={600}
            target="_blank"
            renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id }} />}
          >
            {subject.name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {subject.birthYear === undefined
              ? t(`subject.${subject.type}`)
              : t('bornIn', { year: subject.birthYear })}
          </Text>
        </Table.Th>
        <Table.Td>{organisation.shortName ?? organisation.name}</Table.Td>
        <Table.Td>{row.form && t(`form.${row.form}`)}</Table.Td>
        <Table.Td>
          <Reason row={row} />
        </Table.Td>
        {!isDeclining(form.values) && (
          <Table.Td>
            <Prize form={form} place={place} usual={usual} name={subject.name} />
          </Table.Td>
        )}
      </Table.Tr>
      {place !== undefined && (fault || form.values.awards[place]?.overrideReason) && (
        <RefusedRow form={form} place={place} message={fault ? String(fault) : ''} earlier={earlier} />
      )}
    </>
  );
}

interface PrizeProps {
  form: UseFormReturnType<DecisionValues>;
  place: number | undefined;
  /** What goes with it where nothing is entered, in VND. */
  usual: number | undefined;
  name: string;
}

/** The prize money: what goes with it, and for the chosen a field to say otherwise. */
function Prize({ form, place, usual, name }: PrizeProps) {
  const { t } = useTranslation('commendation');
  const words = usual === undefined ? t('decision.noPrize') : formatMoney(usual);
  if (place === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {words}
      </Text>
    );
  }
  return (
    <MoneyField
      size="xs"
      aria-label={t('decision.prizeOf', { name })}
      placeholder={words}
      {...form.getInputProps(`awards.${place}.prizeVnd`)}
    />
  );
}
