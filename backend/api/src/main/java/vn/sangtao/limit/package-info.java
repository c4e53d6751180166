/** Rate limits of callers and addresses, counted across all instances of the service. Knows no feature. */
@NullMarked
package vn.sangtao.limit;

import org.jspecify.annotations.NullMarked;
