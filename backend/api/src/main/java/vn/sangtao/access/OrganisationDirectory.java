package vn.sangtao.access;

import java.util.List;
import java.util.Optional;

/** The positions of organisations; an interface of the ground, implemented by the feature that keeps organisations. */
public interface OrganisationDirectory {

    /** Returns the position of the organisation with this code; changes may take half a minute to become visible. */
    Optional<Placement> placement(String code);

    /**
     * Returns the paths of all direct and indirect predecessors of this organisation and of those below it; changes may
     * take half a minute to become visible.
     */
    List<String> pathsBefore(String code);
}
