@NullMarked
package vn.sangtao.idempotency;

import org.jspecify.annotations.NullMarked;
