package vn.sangtao.access;

import java.util.List;
import java.util.Optional;

/** Where organisations stand, asked by the ground and answered by the feature that keeps them. */
public interface OrganisationDirectory {

    /** The place of the organisation with this code; a change may take half a minute to be seen. */
    Optional<Placement> placement(String code);

    /**
     * The paths of the organisations that this one, or one below it, followed in reorganisations, however far back; a
     * change may take half a minute to be seen.
     */
    List<String> pathsBefore(String code);
}
