/** The effects on people's work when instances of the API, the database or Keycloak crash, hang or are overloaded. */
@NullMarked
package vn.sangtao.outages;

import org.jspecify.annotations.NullMarked;
