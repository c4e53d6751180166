@NullMarked
package vn.sangtao.access;

import org.jspecify.annotations.NullMarked;
