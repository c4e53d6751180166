package vn.sangtao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock used everywhere, and the time zone in which deadlines are meant. */
@ApplicationScoped
public class TimeSource {

    /** Deadlines and dates are those of Vietnam. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
