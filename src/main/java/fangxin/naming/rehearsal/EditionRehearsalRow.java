package fangxin.naming.rehearsal;

import fangxin.criteria.model.Grade;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * View of a title whose grade a draft of criteria would change or leave uncertain.
 *
 * @param before      grade that its evaluation reached
 * @param least       grade where items that nobody has marked bring their least points; null where it is not passed
 * @param most        grade where they bring all their points; null where it is not passed
 * @param points      points of all sheets that the evaluation reached
 * @param leastPoints points by the draft in the first case
 * @param mostPoints  points by the draft in the second case
 */
public record EditionRehearsalRow(
        @NotNull String number,
        String signName,
        @NotNull EditionEffect effect,
        @NotNull Grade before,
        Grade least,
        Grade most,
        double points,
        double leastPoints,
        double mostPoints)
        implements Serializable {}
