/** Broken and hostile requests, made from openapi.yaml, and what must hold for the answer to each. */
@NullMarked
package vn.sangtao.sweep;

import org.jspecify.annotations.NullMarked;
