package vn.sangtao.bench.initiatives;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import vn.sangtao.bench.grammar.Grammar;
import vn.sangtao.bench.grammar.Grammars;
import vn.sangtao.bench.grammar.Wording;

/**
 * The theme of a whole family of initiatives, such as the irrigation of orchards.
 *
 * @param zone the kind of place where it happens
 * @param onlyFor codes or kinds of the organisations that deal with it; empty: all do
 * @param mainFor codes of those that deal with little else
 * @param campaigns the campaigns to which it belongs; empty: any that fits the organisation
 * @param monetaryPercent the percentage of initiatives that state their benefit in money
 * @param medianMillions the median of that benefit, in million VND a year
 * @param spread the standard deviation of its logarithm
 */
record Theme(
        String field,
        Grammar grammar,
        int weight,
        String zone,
        Set<String> onlyFor,
        Set<String> mainFor,
        List<String> campaigns,
        int monetaryPercent,
        int medianMillions,
        double spread) {

    private static final int MAIN = 15;

    static final List<String> FIELDS = List.of(
            "AGRICULTURE",
            "INDUSTRY",
            "CONSTRUCTION",
            "TRANSPORT",
            "HEALTH",
            "EDUCATION",
            "ENVIRONMENT",
            "INFORMATION_TECHNOLOGY",
            "PUBLIC_ADMINISTRATION",
            "CULTURE_AND_SOCIETY",
            "SECURITY_AND_DEFENCE",
            "OTHER");

    /** Names whose text the generator supplies: the place, the year, the organisation's words. */
    static final Set<String> GIVEN =
            Set.of("ward", "quarter", "otherWard", "year", "amount", "unit", "head", "people", "association", "leader");

    /** The rules used by the generator. */
    private static final Set<String> ROOTS = Set.of(
            "title",
            "kind",
            "titlePlace",
            "problem",
            "solution",
            "novelty",
            "conditions",
            "confidentialInformation",
            "authorBenefits",
            "applierBenefits",
            "money",
            "applicability",
            "investor",
            "placesApplied",
            "awards",
            "workplace",
            "job",
            "work",
            "age",
            "authorCount",
            "firstApplierCount",
            "surname",
            "khmerSurname",
            "maleMiddle",
            "maleOldGiven",
            "maleYoungGiven",
            "femaleMiddle",
            "femaleYoungMiddle",
            "femaleOldGiven",
            "femaleYoungGiven",
            "khmerMaleGiven",
            "khmerFemaleGiven",
            "weight",
            "zone",
            "onlyFor",
            "mainFor",
            "campaigns",
            "monetary",
            "median",
            "spread");

    /** Returns all themes of all fields. */
    static List<Theme> all() {
        var files = FIELDS.stream().map(Theme::file).toList();
        var grammars =
                Grammars.read(Theme.class, List.of("common.txt", "names.txt", "jobs.txt"), files, List.copyOf(GIVEN));
        return FIELDS.stream()
                .flatMap(field ->
                        grammars.getOrDefault(file(field), List.of()).stream().map(grammar -> of(field, grammar)))
                .toList();
    }

    private static String file(String field) {
        return field.toLowerCase(Locale.ROOT) + ".txt";
    }

    private static Theme of(String field, Grammar grammar) {
        grammar.demandComplete(ROOTS, GIVEN);
        // settings have one value each, so the random numbers are not used
        var settings = new Wording(grammar, new Random(0));
        return new Theme(
                field,
                grammar,
                Integer.parseInt(settings.say("weight")),
                settings.say("zone"),
                words(settings.say("onlyFor")),
                words(settings.say("mainFor")),
                List.copyOf(words(settings.say("campaigns"))),
                Integer.parseInt(settings.say("monetary")),
                Integer.parseInt(settings.say("median")),
                Double.parseDouble(settings.say("spread")));
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(list.split(" ", -1)));
    }

    int weightFor(Seed.Organisation organisation) {
        return mainFor.contains(organisation.code()) ? weight * MAIN : weight;
    }

    boolean fits(Seed.Organisation organisation) {
        return onlyFor.isEmpty() || onlyFor.contains(organisation.code()) || onlyFor.contains(organisation.kind());
    }
}
