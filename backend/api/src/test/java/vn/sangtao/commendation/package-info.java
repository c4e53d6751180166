/** The rules of commendations as seen by users. */
@NullMarked
package vn.sangtao.commendation;

import org.jspecify.annotations.NullMarked;
