/** How much callers and addresses may ask of the API, counted across all copies of the service. Knows no feature. */
@NullMarked
package vn.sangtao.limit;

import org.jspecify.annotations.NullMarked;
