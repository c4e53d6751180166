/** What holds for organisations, as users meet it. */
@NullMarked
package vn.sangtao.organisation;

import org.jspecify.annotations.NullMarked;
