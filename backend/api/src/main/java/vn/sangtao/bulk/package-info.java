/** Bulk import: streams CSV, NDJSON and XLSX, and checks each row like a single create. */
@NullMarked
package vn.sangtao.bulk;

import org.jspecify.annotations.NullMarked;
