/** Figures over all features: what waits for a caller, what is due, how far the Golden Book has come. */
@NullMarked
package vn.sangtao.statistics;

import org.jspecify.annotations.NullMarked;
