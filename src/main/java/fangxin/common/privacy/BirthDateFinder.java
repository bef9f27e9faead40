package fangxin.common.privacy;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of dates of birth: a date with its year beside a word such as 生日 or 出生. A day without a year, an age or a year
 * alone identifies nobody and stays.
 */
final class BirthDateFinder implements PersonalDataDetector.Finder {
    private static final String DIGIT = "[0-9零〇○一二三四五六七八九十元]";
    private static final String YEAR =
            "(?:(?:19|20)[0-9]{2}|[0-9]{2}(?= ?年)|[一二][九零〇○][零〇○一二三四五六七八九]{2}|[零〇○一二三四五六七八九]{2}(?= ?年))";
    private static final String DATE = "(?:(?:公历|农历|阳历|阴历|旧历) ?)?" + YEAR
            + "(?: ?年(?: ?(?:农历|阴历))? ?(?:[正冬腊]月|" + DIGIT + "{1,3} ?月)(?: ?(?:初|廿|卅)?" + DIGIT + "{1,3} ?[日号]?)?"
            + "| ?[\\-./、—] ?[0-9]{1,2} ?[\\-./、—] ?[0-9]{1,2}(?![0-9])"
            + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))";
    /** Words for a birth with a date behind them, and a date with words for a birth behind it. */
    private static final Pattern BIRTH = Pattern.compile("(?:出生(?:日期|年月日?|时间|于|在)?|生日|生辰|诞辰|生于|(?<!先)生的日子|生月)"
            + "(?:日期)?[是为在: (,\"“]{0,3}(?:身份证上?(?:写的?)?(?:是)?|我?填的?是?|登记的?是?)?[: ]{0,2}(?<behind>" + DATE
            + ")|(?<before>(?<![0-9])" + DATE
            + ")(?: ?(?:出?生(?:人|的|于|[,。、;) ]|$)|出生|的?生日|诞生))");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        for (Matcher birth = BIRTH.matcher(text.plain()); birth.find(); ) {
            String group = birth.group("behind") == null ? "before" : "behind";
            found.add(text.span(birth.start(group), birth.end(group), PersonalDataKind.BIRTH_DATE));
        }
    }
}
