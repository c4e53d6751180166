/** A closed-loop driver for HTTP: so many connections, each sends its next request when its last is answered. */
@NullMarked
package vn.sangtao.bench.load;

import org.jspecify.annotations.NullMarked;
