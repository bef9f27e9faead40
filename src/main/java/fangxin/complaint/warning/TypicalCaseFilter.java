package fangxin.complaint.warning;

/**
 * Filter of the public typical cases by their tags (典型案例标签). Null is no condition.
 *
 * @param year year in which it was published, in China
 */
public record TypicalCaseFilter(String category, Integer year, ConsumerFestival festival) {
    public static final TypicalCaseFilter NONE = new TypicalCaseFilter(null, null, null);
}
