/** Broken and hostile requests, generated from openapi.yaml, and the rules for the response to each. */
@NullMarked
package vn.sangtao.sweep;

import org.jspecify.annotations.NullMarked;
