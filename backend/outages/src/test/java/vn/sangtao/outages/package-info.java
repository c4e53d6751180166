/** What becomes of people's work when copies of the API, the database or Keycloak die, hang or are overrun. */
@NullMarked
package vn.sangtao.outages;

import org.jspecify.annotations.NullMarked;
