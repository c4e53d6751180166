import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { Organisation } from '@/records/organisation/organisations';
import { Facts } from '@/shared/detail/Facts';
import { formatDate } from '@/shared/format/date';

/** The facts of an organisation, with those it followed and those that followed it. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const { parent, email, validFrom, validTo, predecessors, successors } = organisation;
  return (
    <Facts
      facts={[
        { label: t('field.code'), value: organisation.code },
        { label: t('field.shortName'), value: organisation.shortName },
        { label: t('field.kind'), value: t(`kind.${organisation.kind}`) },
        { label: t('field.parent'), value: parent && <OrganisationLink {...parent} /> },
        { label: t('field.administrativeUnitCode'), value: organisation.administrativeUnitCode },
        { label: t('field.validFrom'), value: validFrom && formatDate(validFrom) },
        { label: t('field.validTo'), value: validTo && formatDate(validTo) },
        {
          label: t('predecessors'),
          value: predecessors.length > 0 && <Successions successions={predecessors} />,
        },
        { label: t('successors'), value: successors.length > 0 && <Successions successions={successors} /> },
        { label: t('field.email'), value: email && <Anchor href={`mailto:${email}`}>{email}</Anchor> },
        { label: t('field.phone'), value: organisation.phone },
        { label: t('field.address'), value: organisation.address },
      ]}
    />
  );
}

function OrganisationLink({ code, name }: { code: string; name: string }) {
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/don-vi/$code" params={{ code }} />}>
      {name}
    </Anchor>
  );
}

function Successions({ successions }: { successions: Schemas['SuccessionView'][] }) {
  const { t } = useTranslation('organisation');
  return (
    <Stack gap={6}>
      {successions.map(({ organisation, effectiveOn, part }) => (
        <div key={organisation.code}>
          <OrganisationLink {...organisation} />
          <Text size="xs" c="dimmed">
            {t(part ? 'succession.part' : 'succession.whole', { date: formatDate(effectiveOn) })}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
