import { Anchor, Box, Group, Table, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { formatDate } from '@/shared/format/date';
import { formatMoney, formatNumber } from '@/shared/format/number';
import { PageHeader } from '@/shared/PageHeader';
import { PrintSheet, PrintTogether, PrintWide, ScreenOnly } from '@/shared/print/PrintSheet';
import { useFields } from '@/shared/useFields';
import { initiativeApplicationRoute } from './index';

/** The application to endorse an initiative, as the national form has it, to print and sign. */
export function InitiativeApplicationPage() {
  const { t } = useTranslation('initiative');
  const { id } = initiativeApplicationRoute.useParams();
  const { data: initiative } = useSuspenseQuery(initiatives.one(id)).data;
  return (
    <>
      <ScreenOnly>
        <PageHeader
          breadcrumbs={
            <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id }} />}>
              {initiative.title}
            </Anchor>
          }
          title={t('application.page')}
        />
      </ScreenOnly>
      <PrintSheet>
        <Head initiative={initiative} />
        <Applicants authors={initiative.authors} />
        <Content initiative={initiative} />
        <FirstAppliers appliers={initiative.firstAppliers} />
        <Signatures initiative={initiative} />
      </PrintSheet>
    </>
  );
}

function Head({ initiative: { number, organisation } }: { initiative: Initiative }) {
  const { t } = useTranslation('initiative');
  return (
    <header>
      <Text ta="center" fw={700} tt="uppercase">
        {t('application.country')}
      </Text>
      <Text ta="center" fw={700}>
        {t('application.motto')}
      </Text>
      <Box w={160} h={1} bg="currentColor" mx="auto" mt={2} />
      <Title order={2} size="h3" ta="center" tt="uppercase" mt={32}>
        {t('application.title')}
      </Title>
      {number && <Text ta="center">{t('application.number', { number })}</Text>}
      <Text ta="center" fw={700} mt="md" mb="lg">
        {t('application.to', { organisation: organisation.name })}
      </Text>
    </header>
  );
}

function Applicants({ authors }: { authors: Initiative['authors'] }) {
  const { t } = useTranslation('initiative');
  return (
    <section>
      <Text mb="xs">{t(authors.length === 1 ? 'application.iAm' : 'application.weAre')}</Text>
      <PrintWide label={t('field.authors')}>
        <Table withTableBorder withColumnBorders verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={40}>{t('application.place')}</Table.Th>
              <Table.Th>{t('author.fullName')}</Table.Th>
              <Table.Th>{t('author.birthYear')}</Table.Th>
              <Table.Th>{t('author.workplace')}</Table.Th>
              <Table.Th>{t('author.position')}</Table.Th>
              <Table.Th>{t('author.qualification')}</Table.Th>
              <Table.Th ta="right">{t('application.share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {authors.map((author, at) => (
              <Table.Tr key={`${author.fullName}-${author.birthYear}-${author.sharePercent}`}>
                <Table.Td>{at + 1}</Table.Td>
                <Table.Td fw={600}>{author.fullName}</Table.Td>
                <Table.Td>{author.birthYear}</Table.Td>
                <Table.Td>{author.workplace}</Table.Td>
                <Table.Td>{author.position}</Table.Td>
                <Table.Td>{author.qualification}</Table.Td>
                <Table.Td ta="right">
                  {author.sharePercent !== undefined && formatNumber(author.sharePercent)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </PrintWide>
    </section>
  );
}

function Content({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiative');
  const { nameOf } = useFields();
  const { kind, applicability, annualBenefitVnd, firstAppliedOn } = initiative;
  return (
    <section>
      <Text mt="md" mb="xs">
        {t('application.asks')} <b>{initiative.title}</b>
      </Text>
      <Item label={t('field.investor')}>{initiative.investor ?? t('application.authorsThemselves')}</Item>
      <Item label={t('field.kind')}>{kind && t(`kind.${kind}`)}</Item>
      <Item label={t('application.field')}>{nameOf(initiative.field)}</Item>
      <Item label={t('field.firstAppliedOn')}>{firstAppliedOn && formatDate(firstAppliedOn)}</Item>
      <Item label={t('field.problem')}>{initiative.problem}</Item>
      <Item label={t('field.solution')}>{initiative.solution}</Item>
      <Item label={t('field.novelty')}>{initiative.novelty}</Item>
      <Item label={t('field.applicability')}>{applicability && t(`applicability.${applicability}`)}</Item>
      <Item label={t('field.placesApplied')}>{initiative.placesApplied}</Item>
      <Item label={t('field.confidentialInformation')}>{initiative.confidentialInformation}</Item>
      <Item label={t('field.conditions')}>{initiative.conditions}</Item>
      <Item label={t('field.authorBenefits')}>{initiative.authorBenefits}</Item>
      <Item label={t('field.applierBenefits')}>{initiative.applierBenefits}</Item>
      <Item label={t('field.annualBenefitVnd')}>
        {annualBenefitVnd !== undefined && formatMoney(annualBenefitVnd)}
      </Item>
      <Item label={t('field.awards')}>{initiative.awards}</Item>
    </section>
  );
}

/** What was not filled in has its place on the paper too, where it can be written by hand. */
function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Text component="div" mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      – {label}: {children || '…………………………………………'}
    </Text>
  );
}

function FirstAppliers({ appliers }: { appliers: Initiative['firstAppliers'] }) {
  const { t } = useTranslation('initiative');
  if (appliers.length === 0) return null;
  return (
    <section>
      <Text mt="md" mb="xs">
        {t('application.firstAppliers')}
      </Text>
      <PrintWide label={t('field.firstAppliers')}>
        <Table withTableBorder withColumnBorders verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={40}>{t('application.place')}</Table.Th>
              <Table.Th>{t('author.fullName')}</Table.Th>
              <Table.Th>{t('author.birthYear')}</Table.Th>
              <Table.Th>{t('author.workplace')}</Table.Th>
              <Table.Th>{t('author.position')}</Table.Th>
              <Table.Th>{t('author.work')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {appliers.map(({ fullName, birthYear, workplace, position, work }, at) => (
              <Table.Tr key={`${fullName}-${birthYear}-${work}`}>
                <Table.Td>{at + 1}</Table.Td>
                <Table.Td fw={600}>{fullName}</Table.Td>
                <Table.Td>{birthYear}</Table.Td>
                <Table.Td>{workplace}</Table.Td>
                <Table.Td>{position}</Table.Td>
                <Table.Td>{work}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </PrintWide>
    </section>
  );
}

function Signatures({ initiative: { authors } }: { initiative: Initiative }) {
  const { t } = useTranslation('initiative');
  return (
    <PrintTogether>
      <Text mt="lg">{t(authors.length === 1 ? 'application.iPledge' : 'application.wePledge')}</Text>
      <Group justify="flex-end" mt="md" mb={96}>
        <div>
          <Text fs="italic" ta="center">
            {t('application.placeAndDate')}
          </Text>
          <Text fw={700} ta="center" tt="uppercase">
            {t(authors.length === 1 ? 'application.applicant' : 'application.applicants')}
          </Text>
          <Text size="sm" fs="italic" ta="center">
            {t('application.sign')}
          </Text>
        </div>
      </Group>
    </PrintTogether>
  );
}
