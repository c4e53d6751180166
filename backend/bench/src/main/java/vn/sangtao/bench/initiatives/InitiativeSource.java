package vn.sangtao.bench.initiatives;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.bench.grammar.VietnameseNumber;
import vn.sangtao.bench.grammar.Wording;

/**
 * An endless supply of initiatives, each generated from its row number alone: no state is kept between rows, so memory
 * stays constant however many are generated, and any of them can be generated again.
 */
public final class InitiativeSource {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int ONE_IN = 200;
    private static final double THOUSANDS_PER_MILLION = 1000;
    private static final long LEAST_THOUSANDS = 500;
    private static final int OWN_CAMPAIGN_PERCENT = 45;
    private static final int CITY_CAMPAIGN_PERCENT = 25;
    private static final String CITY_CAMPAIGN = "DKST";
    /**
     * Uses became more frequent over the years: percentage of cases in which the later of two random days is taken.
     */
    private static final int LATER_PERCENT = 55;

    private static final Pattern PLACE_WORDS = Pattern.compile("^(?:tại|trên địa bàn|của) ");

    private final GenerationSettings settings;
    private final Places places;
    private final Weighted<Sender> senders;
    private final Map<String, List<String>> campaigns;
    private final int days;

    /**
     * Reads the grammars and the seed data.
     *
     * @throws IllegalArgumentException if the organisation doesn't exist or isn't valid on the last day
     */
    public InitiativeSource(GenerationSettings settings) {
        this.settings = settings;
        var organisations = Seed.organisationsOn(settings.until());
        places = new Places(organisations);
        var themes = Theme.all();
        senders =
                Weighted.of(chosen(Sender.all(organisations, themes, places), settings.organisation()), Sender::weight);
        // a contest for pupils only gets initiatives of themes that name it
        var contests =
                themes.stream().flatMap(theme -> theme.campaigns().stream()).collect(Collectors.toSet());
        campaigns = Seed.campaigns().stream()
                .filter(campaign -> !contests.contains(campaign.code()))
                .collect(Collectors.groupingBy(
                        Seed.Campaign::leadOrganisation, Collectors.mapping(Seed.Campaign::code, Collectors.toList())));
        days = (int) ChronoUnit.DAYS.between(GenerationSettings.SINCE, settings.until()) + 1;
    }

    private static List<Sender> chosen(List<Sender> all, @Nullable String organisation) {
        if (organisation == null) {
            return all;
        }
        var found = all.stream()
                .filter(sender -> sender.organisation().code().equals(organisation))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No organisation that sends in initiatives has the code " + organisation
                    + ". There are: "
                    + all.stream().map(sender -> sender.organisation().code()).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** Returns {@code count} initiatives, starting with row {@code first}. */
    public Stream<Initiative> rows(long first, long count) {
        return LongStream.range(first, first + count).mapToObj(this::at);
    }

    /**
     * Returns the initiative of one row.
     *
     * @param row from 0
     */
    public Initiative at(long row) {
        if (settings.nearDuplicates() && row > 0) {
            var random = random(~row);
            if (random.nextInt(ONE_IN) == 0) {
                var earlier = original(random.nextLong(row));
                return earlier.sentAgain(externalId(row), SimilarTitle.of(earlier.title(), random));
            }
        }
        return original(row);
    }

    private Initiative original(long row) {
        var random = random(row);
        var sender = senders.take(random);
        var theme = sender.theme(random);
        var place = sender.organisation().isCommune()
                ? places.of(sender.organisation().code())
                : places.in(theme.zone(), random);
        return write(row, random, sender, theme, place);
    }

    private Initiative write(long row, RandomGenerator random, Sender sender, Theme theme, Places.Place place) {
        var firstAppliedOn = GenerationSettings.SINCE.plusDays(day(random));
        var wording = new Wording(theme.grammar(), random)
                .given("ward", place.name())
                .given("quarter", place.quarter())
                .given("otherWard", other(place, theme, random))
                .given("year", Integer.toString(firstAppliedOn.getYear()))
                .given("unit", sender.profile().unit())
                .given("head", sender.profile().head())
                .given("people", sender.profile().people())
                .given("association", sender.profile().association())
                .given("leader", sender.profile().leader());
        var thousands = benefit(theme, random);
        var persons = new Persons(wording, random, sender, place, firstAppliedOn.getYear());
        return new Initiative(
                externalId(row),
                sender.organisation().code(),
                title(wording),
                wording.say("kind"),
                theme.field(),
                Wording.capitalised(wording.say("investor")),
                wording.passage("problem"),
                wording.passage("solution"),
                wording.passage("novelty"),
                wording.passage("conditions"),
                wording.passage("confidentialInformation"),
                benefits(wording, thousands),
                wording.passage("applierBenefits"),
                thousands == null ? null : thousands * 1000,
                wording.say("applicability"),
                firstAppliedOn,
                wording.passage("placesApplied"),
                wording.passage("awards"),
                campaign(sender, theme, random),
                persons.authors(),
                persons.firstAppliers());
    }

    private String externalId(long row) {
        return "SK-" + settings.seed() + "-"
                + Long.toString(100_000_000 + row + 1).substring(1);
    }

    private static String title(Wording wording) {
        var title = Wording.capitalised(wording.say("title"));
        var place = wording.say("titlePlace");
        if (place.isEmpty()) {
            return title;
        }
        if (title.contains(" tại ")) {
            return title + "," + PLACE_WORDS.matcher(place).replaceFirst(" ");
        }
        return title + " "
                + (title.contains(" trên ") ? PLACE_WORDS.matcher(place).replaceFirst("tại ") : place);
    }

    private String other(Places.Place place, Theme theme, RandomGenerator random) {
        var other = places.in(theme.zone(), random);
        while (other.equals(place)) {
            other = places.in(theme.zone(), random);
        }
        return other.name();
    }

    private long day(RandomGenerator random) {
        var day = random.nextInt(days);
        return random.nextInt(100) < LATER_PERCENT ? Math.max(day, random.nextInt(days)) : day;
    }

    /**
     * Returns a log-normal benefit in thousands of VND a year, or null for a theme's share of benefits that aren't
     * money.
     */
    private static @Nullable Long benefit(Theme theme, RandomGenerator random) {
        if (random.nextInt(100) >= theme.monetaryPercent()) {
            return null;
        }
        var millions = theme.medianMillions() * Math.exp(theme.spread() * random.nextGaussian());
        return Math.max(LEAST_THOUSANDS, Math.round(millions * THOUSANDS_PER_MILLION));
    }

    private static String benefits(Wording wording, @Nullable Long thousands) {
        var benefits = wording.passage("authorBenefits");
        if (thousands == null) {
            return benefits;
        }
        return benefits + " " + wording.given("amount", amount(thousands)).passage("money");
    }

    private static String amount(long thousands) {
        if (thousands >= 1_000_000) {
            return VietnameseNumber.of(thousands / 10_000, 2) + " tỷ đồng";
        }
        return thousands >= 10_000
                ? VietnameseNumber.of(thousands / 1000, 0) + " triệu đồng"
                : VietnameseNumber.of(thousands / 100, 1) + " triệu đồng";
    }

    private String campaign(Sender sender, Theme theme, RandomGenerator random) {
        if (!theme.campaigns().isEmpty()) {
            return theme.campaigns().getFirst();
        }
        var drawn = random.nextInt(100);
        var own = campaigns.getOrDefault(sender.organisation().code(), List.of());
        if (!own.isEmpty() && drawn < OWN_CAMPAIGN_PERCENT) {
            return own.get(random.nextInt(own.size()));
        }
        var city = own.isEmpty() ? OWN_CAMPAIGN_PERCENT : OWN_CAMPAIGN_PERCENT + CITY_CAMPAIGN_PERCENT;
        return drawn < city ? CITY_CAMPAIGN : "";
    }

    private RandomGenerator random(long row) {
        var mixed = (settings.seed() * GOLDEN_GAMMA ^ row) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return new SplittableRandom(mixed ^ mixed >>> 31);
    }
}
