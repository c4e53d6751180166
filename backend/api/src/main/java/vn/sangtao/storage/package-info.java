/** Where files are kept. Knows no feature. */
@NullMarked
package vn.sangtao.storage;

import org.jspecify.annotations.NullMarked;
