package vn.sangtao.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * A second city in the same installation, Huế with its Farmers' Union, of which nobody in Cần Thơ may see anything. It
 * is written past the API, since founding a city is nobody's role there: cities come with an installation.
 */
@ApplicationScoped
class SecondCity {

    /** After what a new installation is filled with. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER + 1000;

    @Inject
    EntityManager database;

    @Transactional
    void found(@Observes @Priority(LAST) StartupEvent started) {
        insert("HUE", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Huế", "CITY_FRONT", "TW", "/TW/HUE/");
        insert("HUE-HND", "Hội Nông dân thành phố Huế", "SOCIO_POLITICAL", "HUE", "/TW/HUE/HUE-HND/");
    }

    private void insert(String code, String name, String kind, String parent, String path) {
        var inserted = database.createNativeQuery("""
                        insert into organisation (id, version, created_at, created_by, created_by_name, changed_at,
                            changed_by, changed_by_name, code, name, kind, parent_id, path, city_code)
                        select uuid(), 0, utc_timestamp(6), 'tests', 'tests', utc_timestamp(6), 'tests', 'tests',
                            :code, :name, :kind, parent.id, :path, 'HUE'
                        from organisation parent where parent.code = :parent
                        """)
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("kind", kind)
                .setParameter("path", path)
                .setParameter("parent", parent)
                .executeUpdate();
        if (inserted != 1) {
            throw new IllegalStateException("no organisation " + parent + " for " + code + " to stand under");
        }
    }
}
