package fangxin.complaint.warning;

import fangxin.common.validation.Length;
import fangxin.common.validation.Range;

/**
 * Filter of the public typical cases by their tags (典型案例标签): category, year of publication, and festival. Null is no
 * condition.
 *
 * @param year year in which it was published, in China
 */
public record TypicalCaseFilter(
        @Length(max = 60) String category,
        @Range(min = 2000, max = 2099) Integer year,
        ConsumerFestival festival) {
    public static final TypicalCaseFilter NONE = new TypicalCaseFilter(null, null, null);
}
