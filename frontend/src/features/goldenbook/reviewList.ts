import { anyOf, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';

/** The reviews of an edition as the address of its selection describes their list. */
export const reviewList = new ListDefinition({
  name: 'review',
  filters: {
    status: anyOf(['ASSIGNED', 'SUBMITTED', 'RECUSED', 'CANCELLED']),
    reviewer: texts,
  },
  sortable: ['createdAt', 'submittedAt', 'title'],
  defaultSort: '-createdAt',
});

export type ReviewSearch = ReturnType<typeof reviewList.validateSearch>;
