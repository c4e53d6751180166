/** What holds for initiatives, as users meet it. */
@NullMarked
package vn.sangtao.initiative;

import org.jspecify.annotations.NullMarked;
