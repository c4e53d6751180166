/** Accounts of people and machine clients, kept in Keycloak and looked after by the administrators of the cities. */
@NullMarked
package vn.sangtao.account;

import org.jspecify.annotations.NullMarked;
