/** What openapi.yaml says of every operation alike. */
@NullMarked
package vn.sangtao.contract;

import org.jspecify.annotations.NullMarked;
