package vn.sangtao.goldenbook;

import vn.sangtao.organisation.OrganisationReference;

/**
 * A reviewer.
 *
 * @param id the permanent id of the account
 * @param organisation the organisation that the reviewer belonged to when the review was assigned
 */
public record ReviewerReference(String id, String name, OrganisationReference organisation) {}
