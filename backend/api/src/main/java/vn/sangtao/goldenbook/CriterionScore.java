package vn.sangtao.goldenbook;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A reviewer's score for one criterion.
 *
 * @param criterion the index of the criterion in the edition, from 0
 * @param score from 0 to the criterion's maximum, with two decimals
 */
@Embeddable
public record CriterionScore(int criterion, BigDecimal score) {}
