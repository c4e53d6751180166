/** The parts of openapi.yaml that apply to every operation. */
@NullMarked
package vn.sangtao.contract;

import org.jspecify.annotations.NullMarked;
