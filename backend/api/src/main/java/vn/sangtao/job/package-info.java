/** What the clock brings, again and again, once for all copies of the service. Knows no feature. */
@NullMarked
package vn.sangtao.job;

import org.jspecify.annotations.NullMarked;
