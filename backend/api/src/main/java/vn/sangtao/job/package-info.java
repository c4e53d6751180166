/** Recurring work, run once for all instances of the service. Knows no feature. */
@NullMarked
package vn.sangtao.job;

import org.jspecify.annotations.NullMarked;
