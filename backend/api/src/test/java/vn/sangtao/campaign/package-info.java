/** The rules of campaigns as seen by users. */
@NullMarked
package vn.sangtao.campaign;

import org.jspecify.annotations.NullMarked;
