/** The bodies of the Front, their tree, and their successions. */
@NullMarked
package vn.sangtao.organisation;

import org.jspecify.annotations.NullMarked;
