@NullMarked
package vn.sangtao.localstack;

import org.jspecify.annotations.NullMarked;
