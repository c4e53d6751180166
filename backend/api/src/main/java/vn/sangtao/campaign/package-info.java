/** Movements, drives and contests linked under the Movement (clauses I.1, I.2, III.2.1). */
@NullMarked
package vn.sangtao.campaign;

import org.jspecify.annotations.NullMarked;
