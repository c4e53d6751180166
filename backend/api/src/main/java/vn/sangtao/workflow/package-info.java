/** States, the transitions between them, who may make them, and their history. Knows no feature. */
@NullMarked
package vn.sangtao.workflow;

import org.jspecify.annotations.NullMarked;
