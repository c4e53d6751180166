package vn.sangtao.bench.initiatives;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The wards and communes, and the type of area of each. */
final class Places {
    private static final String ZONES = "zones.txt";

    private final List<Place> all;
    private final Map<String, Place> byOrganisation = new HashMap<>();
    private final Map<String, List<Place>> byZone;

    /**
     * A ward or commune.
     *
     * @param inner whether it is in the centre of a town
     * @param coastal whether its water is brackish
     * @param khmer whether many of its people are Khmer
     */
    record Place(String name, boolean inner, boolean coastal, boolean khmer) {

        /** Returns the name of its subdivisions: communes have hamlets, wards have quarters. */
        String quarter() {
            return name.startsWith("xã ") ? "ấp" : "khu vực";
        }

        boolean lies(String zone) {
            return switch (zone) {
                case "any" -> true;
                case "outer" -> !inner;
                case "coast" -> coastal;
                default -> throw new IllegalArgumentException("No zone is called " + zone + ".");
            };
        }
    }

    Places(List<Seed.Organisation> organisations) {
        var inner = codes("core");
        var coastal = codes("coast");
        var khmer = codes("khmer");
        for (var organisation : organisations) {
            if (organisation.isCommune()) {
                var code = organisation.administrativeUnitCode();
                byOrganisation.put(
                        organisation.code(),
                        new Place(
                                organisation.ward(),
                                inner.contains(code),
                                coastal.contains(code),
                                khmer.contains(code)));
            }
        }
        all = organisations.stream()
                .filter(Seed.Organisation::isCommune)
                .map(organisation -> of(organisation.code()))
                .toList();
        byZone = Map.of("any", lying("any"), "outer", lying("outer"), "coast", lying("coast"));
    }

    /** Returns the place of a commune's own organisation. */
    Place of(String organisation) {
        var place = byOrganisation.get(organisation);
        if (place == null) {
            throw new IllegalArgumentException(organisation + " is no commune.");
        }
        return place;
    }

    /** Returns a random place of the zone. */
    Place in(String zone, RandomGenerator random) {
        var places = byZone.getOrDefault(zone, all);
        return places.get(random.nextInt(places.size()));
    }

    private List<Place> lying(String zone) {
        return all.stream().filter(place -> place.lies(zone)).toList();
    }

    private static Set<String> codes(String zone) {
        return ResourceLines.of(ZONES).stream()
                .filter(line -> line.startsWith(zone + ": "))
                .map(line -> Set.of(line.substring(zone.length() + 2).split(" ", -1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ZONES + " has no line " + zone + "."));
    }
}
