package vn.sangtao.bench.initiatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An organisation that sends in initiatives, and their themes.
 *
 * @param weight its share of all initiatives
 * @param themes by field, only those that fit it
 */
record Sender(
        Seed.Organisation organisation,
        Profile profile,
        int weight,
        Weighted<Map.Entry<String, Integer>> fields,
        Map<String, Weighted<Theme>> themes) {
    private static final String PROFILES = "organisations.txt";

    /**
     * The names for the people of an organisation, and the proportion of women.
     *
     * @param key a code, or a kind of organisation
     * @param unit a unit at the grassroots, such as "chi hội nông dân"
     * @param association the organisation's body in a ward or commune
     * @param leader the title of its leader
     */
    record Profile(
            String key,
            int weight,
            int womenPercent,
            String unit,
            String head,
            String people,
            String association,
            String leader,
            Map<String, Integer> fields) {

        static Profile parse(String line) {
            var columns = line.split(" :: ", -1);
            var fields = new LinkedHashMap<String, Integer>();
            for (var field : columns[8].split(" \\| ", -1)) {
                var weighted = field.split(" \\*", -1);
                fields.put(weighted[0], weighted.length > 1 ? Integer.parseInt(weighted[1]) : 1);
            }
            return new Profile(
                    columns[0],
                    Integer.parseInt(columns[1]),
                    Integer.parseInt(columns[2]),
                    columns[3],
                    columns[4],
                    columns[5],
                    columns[6],
                    columns[7],
                    fields);
        }
    }

    /** Returns the organisations that send in initiatives: not the centre, which receives them. */
    static List<Sender> all(List<Seed.Organisation> organisations, List<Theme> themes, Places places) {
        var profiles = new LinkedHashMap<String, Profile>();
        ResourceLines.of(PROFILES).stream()
                .map(Profile::parse)
                .forEach(profile -> profiles.put(profile.key(), profile));
        var senders = new ArrayList<Sender>();
        for (var organisation : organisations) {
            Optional.ofNullable(profiles.get(organisation.code()))
                    .or(() -> Optional.ofNullable(profiles.get(organisation.kind())))
                    .map(profile -> of(organisation, profile, themes, places))
                    .ifPresent(senders::add);
        }
        return List.copyOf(senders);
    }

    private static Sender of(Seed.Organisation organisation, Profile profile, List<Theme> themes, Places places) {
        var byField = new LinkedHashMap<String, Weighted<Theme>>();
        for (var field : profile.fields().keySet()) {
            var fitting = themes.stream()
                    .filter(theme -> theme.field().equals(field) && theme.fits(organisation))
                    .filter(theme -> !organisation.isCommune()
                            || places.of(organisation.code()).lies(theme.zone()))
                    .toList();
            if (!fitting.isEmpty()) {
                byField.put(field, Weighted.of(fitting, theme -> theme.weightFor(organisation)));
            }
        }
        var fields = profile.fields().entrySet().stream()
                .filter(field -> byField.containsKey(field.getKey()))
                .toList();
        return new Sender(organisation, profile, profile.weight(), Weighted.of(fields, Map.Entry::getValue), byField);
    }

    Theme theme(RandomGenerator random) {
        var themesOfField = themes.get(fields.take(random).getKey());
        if (themesOfField == null) {
            throw new IllegalStateException(organisation.code() + " has a field without themes.");
        }
        return themesOfField.take(random);
    }
}
