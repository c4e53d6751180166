/** Accounts of people and machine clients, stored in Keycloak and managed by the administrators of the cities. */
@NullMarked
package vn.sangtao.account;

import org.jspecify.annotations.NullMarked;
