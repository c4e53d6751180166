/** POSTs sent again with the same Idempotency-Key are carried out once. Knows no feature. */
@NullMarked
package vn.sangtao.idempotency;

import org.jspecify.annotations.NullMarked;
