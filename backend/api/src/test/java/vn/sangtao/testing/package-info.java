/** What the tests of the API stand on. */
@NullMarked
package vn.sangtao.testing;

import org.jspecify.annotations.NullMarked;
