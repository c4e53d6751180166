import { anyOf, date, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';

/** The list of dossiers as its address describes it. */
export const dossierList = new ListDefinition({
  name: 'dossier',
  filters: {
    edition: texts,
    status: anyOf(['DRAFT', 'SENT']),
    'issuedOn.from': date,
    'issuedOn.to': date,
  },
  sortable: ['createdAt', 'sentAt', 'year'],
  defaultSort: '-createdAt',
});

export type DossierSearch = ReturnType<typeof dossierList.validateSearch>;
