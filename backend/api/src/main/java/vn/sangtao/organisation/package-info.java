/** The bodies of the Front, their tree, and who followed whom. */
@NullMarked
package vn.sangtao.organisation;

import org.jspecify.annotations.NullMarked;
