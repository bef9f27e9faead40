package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * Value of what a decision changes on one title besides its status: cause of the change, last day for returning the
 * plaque, and name of the level of a lower grade.
 *
 * @param cause       cause of the change, or null where the title keeps its status
 * @param plaqueDueOn last day for returning the plaque; null where the decision does not demand it back
 * @param lowerLevel  name of the level of the lower grade, where the decision lowers the grade
 */
record DecisionEffect(TitleCause cause, LocalDate plaqueDueOn, LocalizedText lowerLevel) {}
