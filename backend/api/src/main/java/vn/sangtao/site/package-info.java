/** Serves the browser side, where no web server of its own does. */
@NullMarked
package vn.sangtao.site;

import org.jspecify.annotations.NullMarked;
