package vn.sangtao.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    private static Grammar grammar(String file) {
        var symbols = new Symbols();
        symbols.of("ward");
        var parsed = GrammarFile.parse(file.lines().toList(), symbols);
        var section = parsed.sections().values().stream().findFirst().orElse(Map.of());
        return Grammar.layered("test", symbols, List.of(parsed.rules(), section));
    }

    private static Wording wording(Grammar grammar, long seed) {
        return new Wording(grammar, new Random(seed));
    }

    @Test
    void onceSaidStaysSaid() {
        var grammar = grammar("""
                crop
                  xoài | nhãn | bưởi | sầu riêng
                title
                  Tưới {crop}
                problem
                  Vườn {crop} thiếu nước.
                problem
                  người trồng {crop} thiếu công.
                """);

        for (var seed = 0; seed < 50; seed++) {
            var wording = wording(grammar, seed);
            var crop = wording.say("crop");
            assertThat(wording.say("title")).isEqualTo("Tưới " + crop);
            assertThat(wording.passage("problem"))
                    .isEqualTo("Vườn " + crop + " thiếu nước. Người trồng " + crop + " thiếu công.");
        }
    }

    @Test
    void columnsOfOneAlternativeFitEachOther() {
        var grammar = grammar("""
                crop, pest
                  xoài :: ruồi đục trái | lúa :: rầy nâu | khóm :: rệp sáp *3
                title
                  {pest} trên {crop}
                """);

        for (var seed = 0; seed < 50; seed++) {
            assertThat(wording(grammar, seed).say("title"))
                    .isIn("ruồi đục trái trên xoài", "rầy nâu trên lúa", "rệp sáp trên khóm");
        }
    }

    @Test
    void ruleOfTheSectionLiesOverTheOneOfTheFile() {
        var grammar = grammar("""
                users
                  người dân
                praise
                  {users} hài lòng
                == nhà vườn
                users
                  nhà vườn
                """);

        assertThat(wording(grammar, 1).say("praise")).isEqualTo("nhà vườn hài lòng");
    }

    @Test
    void freshReferencesAreChosenAnewEachTime() {
        var grammar = grammar("""
                grade
                  1 | 2 | 3 | 4 | 5
                job
                  giáo viên lớp {+grade}
                """);
        var wording = wording(grammar, 3);

        assertThat(java.util.stream.Stream.generate(() -> wording.rephrase("job"))
                        .limit(100)
                        .distinct()
                        .count())
                .isEqualTo(5);
    }

    @Test
    void weightsAreKept() {
        var grammar = grammar("""
                state
                  a *9 | b
                """);
        var wording = wording(grammar, 4);

        assertThat(java.util.stream.Stream.generate(() -> wording.sayAnew("state"))
                        .limit(10_000)
                        .filter("a"::equals)
                        .count())
                .isBetween(8_800L, 9_200L);
    }

    @Test
    void numbersKeepToTheirRangeAndStep() {
        var grammar = grammar("""
                yield
                  {#1000-3000/500} | {#1.5-2.5/0.5} | {#7-7}
                """);
        var wording = wording(grammar, 5);

        assertThat(java.util.stream.Stream.generate(() -> wording.sayAnew("yield"))
                        .limit(500)
                        .distinct())
                .containsExactlyInAnyOrder("1.000", "1.500", "2.000", "2.500", "3.000", "1,5", "2", "2,5", "7");
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "999,0,999", "1250,0,1.250", "1234567,0,1.234.567", "25,1,'2,5'", "100005,2,'1.000,05'"})
    void numbersAreWrittenTheVietnameseWay(long scaled, int decimals, String written) {
        assertThat(VietnameseNumber.of(scaled, decimals)).isEqualTo(written);
    }

    @Test
    void missingRulesAreNamed() {
        var grammar = grammar("""
                title
                  Tưới {crop} tại {ward}
                """);

        assertThatThrownBy(() -> grammar.demandComplete(Set.of("title", "kind"), Set.of("ward")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crop")
                .hasMessageContaining("kind")
                .hasMessageNotContaining("ward");
    }

    @ParameterizedTest
    @CsvSource({"'title|  {#1-}'", "'crop, pest|  xoài'", "'title|  {crop'", "'title|other|  x'"})
    void brokenFilesAreRefused(String lines) {
        assertThatThrownBy(() -> grammar(lines.replace('|', '\n'))).isInstanceOf(IllegalArgumentException.class);
    }
}
