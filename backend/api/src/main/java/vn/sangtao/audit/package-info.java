/** Who came in, who was refused, and who took personal data out; and whether the history is still whole. */
@NullMarked
package vn.sangtao.audit;

import org.jspecify.annotations.NullMarked;
