/** Serves the browser side if there is no web server for it. */
@NullMarked
package vn.sangtao.site;

import org.jspecify.annotations.NullMarked;
