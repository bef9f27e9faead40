package fangxin.naming.title;

import fangxin.criteria.model.Grade;
import java.time.LocalDate;

/**
 * Value: one change of a title by a step: its status, grade, stars and last day before and after, and the cause.
 *
 * @param before      status before, or null where the title begins
 * @param gradeBefore null where the title begins or has no grade
 * @param starsBefore null without stars
 * @param endBefore   last day of the term before; null where the step sets no term, and where none was stated
 * @param endAfter    last day of the term that the step sets; null for other steps, and in entries from before last days
 *                    were recorded
 * @param cause       null where the title begins: the reason of its conferral is part of the title
 */
public record TitleChange(
        TitleStep step,
        TitleStatus before,
        TitleStatus after,
        Grade gradeBefore,
        Grade gradeAfter,
        StarGrade starsBefore,
        StarGrade starsAfter,
        LocalDate endBefore,
        LocalDate endAfter,
        TitleCause cause) {
    /** Returns the same, with another last day of the remedy. */
    TitleChange until(LocalDate lastDay) {
        return new TitleChange(
                step,
                before,
                after,
                gradeBefore,
                gradeAfter,
                starsBefore,
                starsAfter,
                endBefore,
                endAfter,
                new TitleCause(cause.ground(), cause.input(), cause.remedy(), lastDay));
    }
}
