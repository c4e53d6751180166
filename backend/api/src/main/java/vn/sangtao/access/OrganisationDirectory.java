package vn.sangtao.access;

import java.util.Optional;

/** Where organisations stand, asked by the ground and answered by the feature that keeps them. */
public interface OrganisationDirectory {

    /** The place of the organisation with this code; a change may take half a minute to be seen. */
    Optional<Placement> placement(String code);
}
