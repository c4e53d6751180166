/** Who calls, what they may do and how far their organisation reaches. Knows no feature. */
@NullMarked
package vn.sangtao.access;

import org.jspecify.annotations.NullMarked;
