@NullMarked
package vn.sangtao.bench;

import org.jspecify.annotations.NullMarked;
