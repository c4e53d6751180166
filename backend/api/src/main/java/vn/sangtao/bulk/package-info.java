/** Bulk import: streams CSV and NDJSON, checks each row as a single create is checked. */
@NullMarked
package vn.sangtao.bulk;

import org.jspecify.annotations.NullMarked;
