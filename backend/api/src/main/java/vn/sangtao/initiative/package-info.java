/** Initiatives (sáng kiến) of working people, from draft to outstanding (clause II.4). */
@NullMarked
package vn.sangtao.initiative;

import org.jspecify.annotations.NullMarked;
