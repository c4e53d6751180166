/** What the figures show, through HTTP. */
@NullMarked
package vn.sangtao.statistics;

import org.jspecify.annotations.NullMarked;
