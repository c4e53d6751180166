/** Statistics, tested through HTTP. */
@NullMarked
package vn.sangtao.statistics;

import org.jspecify.annotations.NullMarked;
