/** Statistics over all features: work pending for a caller, deadlines, progress of the Golden Book. */
@NullMarked
package vn.sangtao.statistics;

import org.jspecify.annotations.NullMarked;
