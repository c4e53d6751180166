package vn.sangtao.organisation;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Placement;

/** Tells the ground where organisations stand; remembers it for half a minute, since every request asks. */
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
