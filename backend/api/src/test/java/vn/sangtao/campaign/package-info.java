/** What holds for campaigns, as users meet it. */
@NullMarked
package vn.sangtao.campaign;

import org.jspecify.annotations.NullMarked;
