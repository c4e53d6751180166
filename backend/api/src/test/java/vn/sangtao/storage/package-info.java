/** Tests of the stores of contents. */
@NullMarked
package vn.sangtao.storage;

import org.jspecify.annotations.NullMarked;
