/** The foundation of the API's tests. */
@NullMarked
package vn.sangtao.testing;

import org.jspecify.annotations.NullMarked;
