package vn.sangtao.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationKind;

/** Another city in the same installation, Huế with its Farmers' Union: nobody there may know anything of Cần Thơ. */
@ApplicationScoped
class SecondCity {

    private static final int AFTER_THE_SEED = Interceptor.Priority.LIBRARY_AFTER;

    @ActivateRequestContext
    void found(@Observes @Priority(AFTER_THE_SEED) StartupEvent started) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Organisation.byCode("HUE").isEmpty()) {
                var centre = Organisation.byCode("TW").orElseThrow();
                var city = organisation(
                        "HUE", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Huế", OrganisationKind.CITY_FRONT, centre);
                organisation("HUE-HND", "Hội Nông dân thành phố Huế", OrganisationKind.SOCIO_POLITICAL, city);
            }
        });
    }

    private static Organisation organisation(String code, String name, OrganisationKind kind, Organisation parent) {
        var organisation = new Organisation();
        organisation.code = code;
        organisation.name = name;
        organisation.kind = kind;
        organisation.parent = parent;
        organisation.path = parent.path + code + "/";
        organisation.cityCode = "HUE";
        organisation.createdAt = Instant.EPOCH;
        organisation.persist();
        return organisation;
    }
}
