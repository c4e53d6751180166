/** The initial data of a new installation. */
@NullMarked
package vn.sangtao.seed;

import org.jspecify.annotations.NullMarked;
