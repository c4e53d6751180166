import { Anchor, Badge, Breadcrumbs, Button, Grid, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Campaign, campaigns } from '@/records/campaign/campaigns';
import { Facts } from '@/shared/detail/Facts';
import { LongTexts } from '@/shared/detail/LongTexts';
import { formatDate, formatInstant } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { Below, Initiatives, OrganisationLink, Participants } from './CampaignAround';
import { CampaignLink } from './CampaignLink';
import { campaignRoute } from './index';

/** One campaign: what it is, who leads it and takes part, and what stands above and below it. */
export function CampaignPage() {
  const { t } = useTranslation('campaign');
  const { code } = campaignRoute.useParams();
  const { data } = useSuspenseQuery(campaigns.one(code));
  const campaign = data.data;
  return (
    <>
      <PageHeader
        breadcrumbs={<WayUp campaign={campaign} />}
        title={campaign.title}
        badge={<Badge color="gray">{t(`kind.${campaign.kind}`)}</Badge>}
        subtitle={campaign.code}
        actions={
          campaign.editable && (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/phong-trao/$code/sua" params={{ code }} />}
            >
              {t('shared:edit')}
            </Button>
          )
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="lg">
            <CampaignFacts campaign={campaign} />
            <LongTexts texts={[{ label: t('field.description'), text: campaign.description }]} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <Initiatives code={code} />
            <Below code={code} />
            <Participants participants={campaign.participants} />
            <RecordHistory
              query={campaigns.history(code)}
              memberLabel={(member) => t(`field.${member}`, { defaultValue: member })}
              valueLabel={(member, value) =>
                member === 'kind' ? t(`kind.${value}`, { defaultValue: value }) : value
              }
            />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: campaign.changedByName,
                at: formatInstant(campaign.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

/** The list, and the campaign above where there is one. */
function WayUp({ campaign: { parent } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  return (
    <Breadcrumbs separatorMargin={6} style={{ flexWrap: 'wrap' }}>
      <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/phong-trao" />}>
        {t('title')}
      </Anchor>
      {parent && <CampaignLink code={parent.code}>{parent.code}</CampaignLink>}
    </Breadcrumbs>
  );
}

function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const { parent, startsOn, endsOn, leadOrganisation } = campaign;
  return (
    <Facts
      facts={[
        { label: t('field.code'), value: campaign.code },
        { label: t('field.kind'), value: t(`kind.${campaign.kind}`) },
        { label: t('field.leadOrganisation'), value: <OrganisationLink {...leadOrganisation} /> },
        {
          label: t('field.parent'),
          value: parent && <CampaignLink code={parent.code}>{parent.title}</CampaignLink>,
        },
        { label: t('field.startsOn'), value: startsOn && formatDate(startsOn), always: true },
        { label: t('field.endsOn'), value: endsOn && formatDate(endsOn) },
      ]}
    />
  );
}
