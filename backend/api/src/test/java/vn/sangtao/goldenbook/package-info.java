/** Tests of the rules of the Golden Book, through HTTP. */
@NullMarked
package vn.sangtao.goldenbook;

import org.jspecify.annotations.NullMarked;
