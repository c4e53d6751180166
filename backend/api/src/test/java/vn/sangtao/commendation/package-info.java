/** What holds for commendations, as users meet it. */
@NullMarked
package vn.sangtao.commendation;

import org.jspecify.annotations.NullMarked;
