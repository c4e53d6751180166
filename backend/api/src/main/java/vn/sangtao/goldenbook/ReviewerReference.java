package vn.sangtao.goldenbook;

import vn.sangtao.organisation.OrganisationReference;

/**
 * Who reviews.
 *
 * @param id the lasting id of the account
 * @param organisation the one that the reviewer belonged to when the review was assigned
 */
public record ReviewerReference(String id, String name, OrganisationReference organisation) {}
