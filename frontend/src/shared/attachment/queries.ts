import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders } from '@/api/mergePatch';
import { dataOf } from '@/api/record';
import { upload } from '@/api/upload';

export type Attachment = Schemas['AttachmentView'];
export type AttachmentDraft = Schemas['AttachmentDraft'];

/** The record that the files belong to; those of a review are the files of the initiative under review, to be read. */
export interface Owner {
  collection: 'initiatives' | 'golden-book/nominations' | 'golden-book/reviews' | 'commendations';
  id: string;
}

/** How many files are shown. */
export const mostShown = 200;

/** Everything read of a record's attachments lies under this key. */
export function attachmentsKey({ collection, id }: Owner) {
  return ['attachments', collection, id] as const;
}

/** All collections have the same attachments; the contract's types are those of one of them. */
function pathOf({ collection }: Owner) {
  return `/api/v1/${collection}/{id}/attachments` as '/api/v1/initiatives/{id}/attachments';
}

function onePathOf(owner: Owner) {
  return `${pathOf(owner)}/{attachmentId}` as const;
}

export function attachmentsQuery(owner: Owner, withWithdrawn: boolean) {
  const status: ('CURRENT' | 'WITHDRAWN')[] = withWithdrawn ? ['CURRENT', 'WITHDRAWN'] : ['CURRENT'];
  const params = { path: { id: owner.id }, query: { status, limit: mostShown } };
  return queryOptions({
    queryKey: [...attachmentsKey(owner), { withWithdrawn }],
    queryFn: ({ signal }) => dataOf(api.GET(pathOf(owner), { params, signal })),
  });
}

/** The address of the file itself. */
export function contentAddress({ collection, id }: Owner, attachment: Attachment): string {
  return `/api/v1/${collection}/${id}/attachments/${attachment.id}/content`;
}

/** What a file is sent with. */
export interface Filing {
  paper: string | null;
  confidential: boolean;
}

/** Sends a file; the same file sent again is attached once. */
export function attach(
  { collection, id }: Owner,
  file: File,
  { paper, confidential }: Filing,
  sending: { actionKey: string; onProgress: (sent: number) => void; signal: AbortSignal },
): Promise<unknown> {
  const query = new URLSearchParams({ name: file.name });
  if (paper) query.set('checklistItem', paper);
  if (confidential) query.set('confidential', 'true');
  const url = `/api/v1/${collection}/${id}/attachments?${query}`;
  return upload({ url, file, contentType: 'application/octet-stream', ...sending });
}

export function draftOf({ name, description, checklistItem, confidential }: Attachment): AttachmentDraft {
  return { name, description, checklistItem, confidential };
}

export function changeAttachment(owner: Owner, attachment: Attachment, draft: AttachmentDraft) {
  const params = { path: { id: owner.id, attachmentId: attachment.id } };
  const body = mergePatch(draftOf(attachment), draft);
  return api.PATCH(onePathOf(owner), { params, body, headers: patchHeaders(tagOf(attachment)) });
}

export function removeAttachment(owner: Owner, attachment: Attachment) {
  const params = { path: { id: owner.id, attachmentId: attachment.id } };
  return api.DELETE(onePathOf(owner), { params, headers: { 'If-Match': tagOf(attachment) } });
}

/** The ETag of a row of the list. */
function tagOf({ version }: Attachment): string {
  return `"${version}"`;
}
