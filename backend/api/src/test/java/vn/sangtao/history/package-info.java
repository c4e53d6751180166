@NullMarked
package vn.sangtao.history;

import org.jspecify.annotations.NullMarked;
