package vn.sangtao.organisation;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Placement;

/**
 * Provides the positions of organisations to the ground; caches them for half a minute, since every request needs them.
 */
@ApplicationScoped
public class CachedDirectory implements OrganisationDirectory {

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    @CacheResult(cacheName = "organisation-placements")
    public Optional<Placement> placement(String code) {
        return Organisation.byCode(code).map(Organisation::placement);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    @CacheResult(cacheName = "organisations-before")
    public List<String> pathsBefore(String code) {
        return Succession.pathsBefore(code, true);
    }
}
