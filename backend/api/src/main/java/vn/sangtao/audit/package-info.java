/** The access log: sign-ins, refusals and exports of personal data; and the verification of the history. */
@NullMarked
package vn.sangtao.audit;

import org.jspecify.annotations.NullMarked;
