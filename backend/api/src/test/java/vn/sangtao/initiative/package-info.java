/** The rules of initiatives as seen by users. */
@NullMarked
package vn.sangtao.initiative;

import org.jspecify.annotations.NullMarked;
