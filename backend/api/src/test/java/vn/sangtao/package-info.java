/** How the whole is built. */
@NullMarked
package vn.sangtao;

import org.jspecify.annotations.NullMarked;
