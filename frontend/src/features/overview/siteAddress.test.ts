import { expect, it } from 'vitest';
import { siteAddress } from './siteAddress';

it('leads from a list or record of the API to the same in the site', () => {
  expect(siteAddress('/api/v1/initiatives?status=SUBMITTED')).toBe('/sang-kien?status=SUBMITTED');
  expect(siteAddress('/api/v1/golden-book/nominations?status=DRAFT&editionStatus=OPEN')).toBe(
    '/de-cu?status=DRAFT&editionStatus=OPEN',
  );
  expect(siteAddress('/api/v1/golden-book/editions/0192')).toBe('/ky-sach-vang/0192');
  expect(siteAddress('/api/v1/golden-book/reviews?status=ASSIGNED&reviewer=x')).toBe('/cham-diem');
  expect(siteAddress('/api/v1/initiatives-of-others')).toBeUndefined();
  expect(siteAddress('/api/v1/webhooks')).toBeUndefined();
});
