/** The largest page that lists give. */
const largestPage = 200;

interface RowPage<Row> {
  items: Row[];
  next?: string;
}

/**
 * The rows of a list, page after page to its end, or until there are as many as wanted.
 *
 * @param read asks the API for the page that begins at the cursor
 */
export async function allRows<Row>(
  read: (page: { limit: number; cursor: string | undefined }) => Promise<RowPage<Row>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: largestPage, cursor });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor && rows.length < most);
  return rows;
}
