/** The storage of files. Knows no feature. */
@NullMarked
package vn.sangtao.storage;

import org.jspecify.annotations.NullMarked;
