/**
 * The history of every record: written automatically with each change, and chained so that tampering is detected. Knows
 * no feature.
 */
@NullMarked
package vn.sangtao.history;

import org.jspecify.annotations.NullMarked;
