import { Checkbox, Paper as Panel, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/number';
import { ProblemAlert } from '../problem/ProblemAlert';
import { AttachmentDrop } from './AttachmentDrop';
import { AttachmentLine } from './AttachmentLine';
import { attachmentsQuery, mostShown, type Owner } from './queries';
import { SendingLine } from './SendingLine';
import { useUploads } from './useUploads';

/** A paper that a file can be filed under. */
export interface Paper {
  value: string;
  label: string;
}

export interface AttachmentSectionProps {
  owner: Owner;
  /** What the section is called, where a page has more than one. */
  title?: string;
  /** Whether this person may change the record now: as the record says. */
  editable: boolean;
  /** Whether the record was never submitted: then a removed file is gone for good. */
  isDraft: boolean;
  papers?: readonly Paper[];
  /** Whether files of this record can be confidential. */
  takesConfidential?: boolean;
}

/** The files of a record: list, and where it may be changed, sending, changing and removing. */
export function AttachmentSection(props: AttachmentSectionProps) {
  const { owner, editable, papers = [], takesConfidential = false } = props;
  const { t } = useTranslation('attachment');
  const title = props.title ?? t('title');
  const [withWithdrawn, setWithWithdrawn] = useState(false);
  const attachments = useQuery(attachmentsQuery(owner, withWithdrawn));
  const uploads = useUploads(owner);
  const items = attachments.data?.items ?? [];
  return (
    <Panel component="section" p="md" aria-label={title}>
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <Stack>
        {attachments.isPending && <Skeleton h={48} />}
        {attachments.isError && (
          <ProblemAlert error={attachments.error} onRetry={() => void attachments.refetch()} />
        )}
        {attachments.isSuccess && items.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
        {items.length > 0 && (
          <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map((attachment) => (
              <AttachmentLine
                key={attachment.id}
                {...{ owner, attachment, papers, editable, takesConfidential }}
                isDraft={props.isDraft}
              />
            ))}
          </Stack>
        )}
        {attachments.data?.next && <Text size="sm">{t('more', { number: formatNumber(mostShown) })}</Text>}
        {!props.isDraft && (
          <Checkbox
            label={t('showWithdrawn')}
            checked={withWithdrawn}
            onChange={({ currentTarget }) => setWithWithdrawn(currentTarget.checked)}
          />
        )}
        {uploads.sendings.length > 0 && (
          <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {uploads.sendings.map((sending) => (
              <SendingLine key={sending.key} sending={sending} uploads={uploads} />
            ))}
          </Stack>
        )}
        {editable && (
          <AttachmentDrop papers={papers} takesConfidential={takesConfidential} onFiles={uploads.add} />
        )}
      </Stack>
    </Panel>
  );
}
