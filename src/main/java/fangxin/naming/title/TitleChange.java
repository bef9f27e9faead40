package fangxin.naming.title;

import fangxin.criteria.model.Grade;
import java.time.LocalDate;

/**
 * Value: one change of a title by a step: its status, grade and stars before and after, and the cause.
 *
 * @param before      status before, or null where the title begins
 * @param gradeBefore null where the title begins or has no grade
 * @param starsBefore null without stars
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
                new TitleCause(cause.ground(), cause.input(), cause.remedy(), lastDay));
    }
}
