/** Callers, their roles, and the reach of their organisations. Knows no feature. */
@NullMarked
package vn.sangtao.access;

import org.jspecify.annotations.NullMarked;
