/**
 * What happened to every record: written with each change by itself, chained so that tampering shows. Knows no feature.
 */
@NullMarked
package vn.sangtao.history;

import org.jspecify.annotations.NullMarked;
