/** A generator of realistic Vietnamese initiatives (sáng kiến), in any number. */
@NullMarked
package vn.sangtao.bench.initiatives;

import org.jspecify.annotations.NullMarked;
