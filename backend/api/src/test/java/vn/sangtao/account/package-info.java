/** Rules of accounts and machine clients. */
@NullMarked
package vn.sangtao.account;

import org.jspecify.annotations.NullMarked;
