/** The rules of organisations as seen by users. */
@NullMarked
package vn.sangtao.organisation;

import org.jspecify.annotations.NullMarked;
