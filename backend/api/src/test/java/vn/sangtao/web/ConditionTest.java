package vn.sangtao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition OWN_CITY = Condition.of("o.cityCode = :city", "city", "CT");

    @Test
    void aParameterIsNeverOverwrittenByAnotherCondition() {
        var asked = Condition.of("o.formerCity = :city", "city", "HUE");
        assertThatThrownBy(() -> OWN_CITY.and(asked)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked.or(OWN_CITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void conditionsThatMeanTheSameValueShareIt() {
        var both = OWN_CITY.and(Condition.of("p.cityCode = :city", "city", "CT"));
        assertThat(both.hql()).isEqualTo("(o.cityCode = :city) and (p.cityCode = :city)");
        assertThat(both.parameters()).isEqualTo(Map.of("city", "CT"));
    }
}
