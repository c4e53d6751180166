package vn.sangtao.bench.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InitiativeSourceTest {
    private static final int ROWS = 8_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern CLUMSY = Pattern.compile("\\{|\\}| {2}|\\.\\.| [.,;]|^ | $");
    private static final Set<String> KINDS = Set.of("TECHNICAL", "MANAGERIAL", "OPERATIONAL", "TECHNOLOGY_APPLICATION");

    private static List<Initiative> rows = List.of();

    @BeforeAll
    static void generate() {
        rows = new InitiativeSource(GenerationSettings.of(7)).rows(0, ROWS).toList();
    }

    @Test
    void sameSeedGivesTheSameRows() {
        var again = new InitiativeSource(GenerationSettings.of(7));

        assertThat(again.rows(0, 500)).containsExactlyElementsOf(rows.subList(0, 500));
        assertThat(again.at(ROWS - 1)).isEqualTo(rows.getLast());
    }

    @Test
    void anotherSeedGivesOtherRows() {
        var other = new InitiativeSource(GenerationSettings.of(8));

        assertThat(other.rows(0, 500).map(Initiative::problem).toList())
                .isNotEqualTo(
                        rows.subList(0, 500).stream().map(Initiative::problem).toList());
        assertThat(other.at(0).externalId()).isNotEqualTo(rows.getFirst().externalId());
    }

    @Test
    void externalIdsAreUnique() {
        assertThat(rows.stream().map(Initiative::externalId)).doesNotHaveDuplicates();
    }

    @Test
    void sharesSumToAHundred() {
        assertThat(rows).allSatisfy(initiative -> {
            assertThat(initiative.authors()).hasSizeBetween(1, 5);
            assertThat(initiative.authors().stream().mapToInt(Initiative.Author::sharePercent))
                    .allMatch(share -> share > 0);
            assertThat(initiative.authors().stream()
                            .mapToInt(Initiative.Author::sharePercent)
                            .sum())
                    .isEqualTo(100);
        });
    }

    @Test
    void titlesFitTheColumn() {
        assertThat(rows).allMatch(initiative -> initiative.title().length() <= 300);
        assertThat(rows)
                .allMatch(initiative -> Character.isUpperCase(initiative.title().charAt(0)));
    }

    @Test
    void whatTheFormAsksForIsThere() {
        assertThat(rows).allSatisfy(initiative -> {
            assertThat(initiative.kind()).isIn(KINDS);
            assertThat(initiative.field()).isIn(Theme.FIELDS);
            assertThat(initiative.applicability()).isIn("OWN_UNIT", "CITY", "NATIONWIDE");
            assertThat(List.of(
                            initiative.problem(),
                            initiative.solution(),
                            initiative.novelty(),
                            initiative.conditions(),
                            initiative.authorBenefits(),
                            initiative.applierBenefits(),
                            initiative.placesApplied()))
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void textIsCleanVietnamese() {
        assertThat(rows.stream().flatMap(InitiativeSourceTest::texts)).allSatisfy(text -> {
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(CONTROL.matcher(text).find()).isFalse();
            assertThat(CLUMSY.matcher(text).find()).as(text).isFalse();
        });
    }

    @Test
    void personsCanShareACell() {
        assertThat(rows.stream().flatMap(InitiativeSourceTest::personTexts))
                .noneMatch(text -> text.contains("|") || text.contains(";"));
    }

    @Test
    void onlyOrganisationsValidOnTheLastDaySendIn() {
        var valid = Seed.organisationsOn(GenerationSettings.UNTIL).stream()
                .map(Seed.Organisation::code)
                .collect(Collectors.toSet());

        assertThat(valid).contains("CT-HND", "CT-31135").doesNotContain("CT-NINH-KIEU");
        assertThat(rows).allMatch(initiative -> valid.contains(initiative.organisation()));
        assertThat(rows.stream().map(Initiative::organisation).distinct().count())
                .isGreaterThan(100);
    }

    @Test
    void firstUsesLieInThePast() {
        assertThat(rows)
                .allMatch(initiative -> !initiative.firstAppliedOn().isBefore(GenerationSettings.SINCE)
                        && !initiative.firstAppliedOn().isAfter(GenerationSettings.UNTIL));
    }

    @Test
    void benefitsAreWholeThousandsAndSkewed() {
        var benefits = rows.stream()
                .map(Initiative::annualBenefitVnd)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();

        assertThat(benefits).allMatch(benefit -> benefit > 0 && benefit % 1000 == 0);
        assertThat(benefits.size()).isBetween(ROWS * 4 / 10, ROWS * 7 / 10);
        var mean = benefits.stream().mapToLong(Long::longValue).average().orElseThrow();
        assertThat(mean).isGreaterThan(1.2 * benefits.get(benefits.size() / 2));
    }

    @Test
    void campaignsFitTheOrganisation() {
        var leads = Seed.campaigns().stream()
                .collect(Collectors.toMap(Seed.Campaign::code, Seed.Campaign::leadOrganisation));

        assertThat(rows).allSatisfy(initiative -> {
            if (!initiative.campaign().isEmpty()) {
                assertThat(leads.get(initiative.campaign())).isIn("CT", initiative.organisation());
            }
        });
    }

    @Test
    void pupilsAreOfSchoolAge() {
        var pupils = rows.stream()
                .filter(initiative -> initiative.campaign().equals("ST-TTNND"))
                .toList();

        assertThat(pupils)
                .isNotEmpty()
                .allSatisfy(initiative -> assertThat(initiative.authors())
                        .allSatisfy(
                                author -> assertThat(initiative.firstAppliedOn().getYear()
                                                - author.person().birthYear())
                                        .isBetween(9, 18)));
    }

    @Test
    void familyNamesComeAsOftenAsInLife() {
        var nguyen = rows.stream()
                .flatMap(initiative -> initiative.authors().stream())
                .filter(author -> author.person().fullName().startsWith("Nguyễn "))
                .count();
        var all = rows.stream()
                .mapToInt(initiative -> initiative.authors().size())
                .sum();

        assertThat(100.0 * nguyen / all).isBetween(25.0, 35.0);
    }

    @Test
    void vocabularyIsWide() {
        var pairs = rows.stream()
                .map(initiative -> initiative.title() + " " + initiative.solution())
                .map(text -> text.toLowerCase(java.util.Locale.of("vi")).split("[^\\p{L}]+", -1))
                .flatMap(words ->
                        java.util.stream.IntStream.range(1, words.length).mapToObj(i -> words[i - 1] + " " + words[i]))
                .collect(Collectors.toSet());

        assertThat(pairs.size()).isGreaterThan(10_000);
        assertThat(rows.stream().map(Initiative::title).distinct().count()).isGreaterThan(ROWS * 3 / 4);
    }

    @Test
    void oneOrganisationAlone() {
        var source = new InitiativeSource(GenerationSettings.of(7).forOrganisation("CT-HND"));

        assertThat(source.rows(0, 1000))
                .allMatch(initiative -> initiative.organisation().equals("CT-HND"));
    }

    @Test
    void unknownOrFormerOrganisationIsRefused() {
        assertThatThrownBy(() -> new InitiativeSource(GenerationSettings.of(7).forOrganisation("CT-NINH-KIEU")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CT-NINH-KIEU")
                .hasMessageContaining("CT-HND");
    }

    @Test
    void formerDistrictsSendInUntilTheyEnd() {
        var before = new GenerationSettings(7, LocalDate.of(2025, 6, 30), "CT-NINH-KIEU-31117", false);

        assertThat(new InitiativeSource(before).at(3).organisation()).isEqualTo("CT-NINH-KIEU-31117");
    }

    @Test
    void aboutOneInTwoHundredIsSentAgain() {
        var withRepeats = new InitiativeSource(GenerationSettings.of(7).withNearDuplicates())
                .rows(0, ROWS)
                .toList();
        var repeats = withRepeats.stream()
                .filter(initiative -> !initiative.equals(rows.get(row(initiative))))
                .toList();
        var firsts = rows.stream().collect(Collectors.toMap(Initiative::solution, Function.identity(), (a, _) -> a));

        assertThat(repeats.size()).isBetween(ROWS / 200 * 7 / 10, ROWS / 200 * 13 / 10);
        assertThat(repeats).allSatisfy(repeat -> {
            var first = Objects.requireNonNull(firsts.get(repeat.solution()));
            assertThat(row(first)).isLessThan(row(repeat));
            assertThat(repeat.title()).isNotEqualTo(first.title()).hasSizeLessThanOrEqualTo(300);
        });
        assertThat(withRepeats.stream().map(Initiative::externalId)).doesNotHaveDuplicates();
    }

    private static int row(Initiative initiative) {
        var id = initiative.externalId();
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) - 1;
    }

    private static Stream<String> texts(Initiative initiative) {
        return Stream.concat(
                Stream.of(
                        initiative.title(),
                        initiative.investor(),
                        initiative.problem(),
                        initiative.solution(),
                        initiative.novelty(),
                        initiative.conditions(),
                        initiative.confidentialInformation(),
                        initiative.authorBenefits(),
                        initiative.applierBenefits(),
                        initiative.placesApplied(),
                        initiative.awards()),
                personTexts(initiative));
    }

    private static Stream<String> personTexts(Initiative initiative) {
        var persons = Stream.concat(
                initiative.authors().stream().map(Initiative.Author::person),
                initiative.firstAppliers().stream().map(Initiative.FirstApplier::person));
        return Stream.concat(
                persons.flatMap(person ->
                        Stream.of(person.fullName(), person.workplace(), person.position(), person.qualification())),
                initiative.firstAppliers().stream().map(Initiative.FirstApplier::work));
    }
}
