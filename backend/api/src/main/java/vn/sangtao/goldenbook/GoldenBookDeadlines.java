package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.sangtao.access.Caller;
import vn.sangtao.workflow.UpcomingDeadlines;

/** The deadlines of the city's editions: the organisations' deadline while open, the city's until forwarded. */
@ApplicationScoped
public class GoldenBookDeadlines implements UpcomingDeadlines {

    @Override
    public List<Deadline> deadlinesFor(Caller caller) {
        return GoldenBookEdition.begunInCityOf(caller).stream()
                .flatMap(GoldenBookDeadlines::deadlinesOf)
                .filter(deadline -> deadline.at().isAfter(caller.at()))
                .toList();
    }

    private static Stream<Deadline> deadlinesOf(GoldenBookEdition edition) {
        return switch (edition.state) {
            case OPEN ->
                Stream.of(
                        deadline("NOMINATIONS_BY_ORGANISATIONS", edition, edition.organisationDeadline),
                        deadline("NOMINATIONS_BY_CITY", edition, edition.forwardingDeadline));
            case REVIEWING -> Stream.of(deadline("NOMINATIONS_BY_CITY", edition, edition.forwardingDeadline));
            case PLANNED, FORWARDED, PUBLISHED -> Stream.empty();
        };
    }

    private static Deadline deadline(String kind, GoldenBookEdition edition, Instant at) {
        return new Deadline(kind, edition.id(), edition.title, at, "/api/v1/golden-book/editions/" + edition.id());
    }
}
