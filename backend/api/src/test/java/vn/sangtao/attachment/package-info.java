@NullMarked
package vn.sangtao.attachment;

import org.jspecify.annotations.NullMarked;
