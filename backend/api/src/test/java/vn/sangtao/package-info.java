/** The architecture. */
@NullMarked
package vn.sangtao;

import org.jspecify.annotations.NullMarked;
