/** A generator of realistic Vietnamese initiatives (sáng kiến), as many as are asked for. */
@NullMarked
package vn.sangtao.bench.initiatives;

import org.jspecify.annotations.NullMarked;
