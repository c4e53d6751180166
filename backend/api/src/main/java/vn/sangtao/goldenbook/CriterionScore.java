package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a reviewer gave for one criterion.
 *
 * @param criterion which one of the edition's, counted from 0
 * @param score from 0 to the criterion's highest, with two decimals
 */
@Embeddable
public record CriterionScore(int criterion, BigDecimal score) {}
