/** The rules for openapi.yaml. */
@NullMarked
package vn.sangtao.contract;

import org.jspecify.annotations.NullMarked;
