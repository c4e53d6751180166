@NullMarked
package vn.sangtao.audit;

import org.jspecify.annotations.NullMarked;
