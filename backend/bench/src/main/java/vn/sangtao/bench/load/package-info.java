/**
 * A closed-loop driver for HTTP: a fixed number of connections, each sending its next request when it has the response
 * to the last.
 */
@NullMarked
package vn.sangtao.bench.load;

import org.jspecify.annotations.NullMarked;
