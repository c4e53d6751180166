/** What a new installation begins with. */
@NullMarked
package vn.sangtao.seed;

import org.jspecify.annotations.NullMarked;
