package fangxin.complaint.association;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * View of a figure of an association in a year: its value, and the path of the list that it counts.
 *
 * @param list path of the list that it counts
 */
public record AssociationFigureView(
        @NotNull AssociationFigure figure,
        @NotNull BigDecimal value,
        @NotNull String list) implements Serializable {}
