package fangxin.common.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of dates of birth: a date with its year beside a word such as 生日 or 出生, or behind a name or a sex. A day without
 * a year stays unless it is stated as the birthday of a person; an age or a year alone identifies nobody and stays.
 */
final class BirthDateFinder implements PersonalDataDetector.Finder {
    private static final String DIGIT = "[0-9零〇○一二三四五六七八九十元]";
    private static final String CHINESE_DIGIT = "[0零〇○一二三四五六七八九]";
    /** Year of the sexagenary cycle: 癸酉年. */
    private static final String CYCLIC_YEAR = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?= ?年)";
    /** Name of a calendar, which may stand in brackets. */
    private static final String CALENDAR = "(?:\\(?(?:公历|新历|农历|阳历|阴历|旧历)\\)? ?)?";

    private static final String YEAR = "(?:" + CYCLIC_YEAR + "|(?:19|20)[0-9]{2}|[0-9]{2}(?= ?年)|[一二][九0零〇○]"
            + CHINESE_DIGIT + "{2}|" + CHINESE_DIGIT + "{2}(?= ?年))";
    private static final String SIGN = " ?[\\-./、—_~:]{1,2} ?";
    private static final String MONTH_AND_DAY =
            "(?: ?年 ?" + CALENDAR + "闰?(?:[正冬腊]月|" + DIGIT + "{1,3} ?月)(?: ?(?:初|廿|卅)?" + DIGIT
                    + "{1,3} ?[日号]?)?"
                    + "|" + SIGN + "[0-9]{1,2}" + SIGN + "[0-9]{1,2}(?![0-9])"
                    + "| [0-9]{1,2} [0-9]{1,2}(?![0-9])"
                    + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])"
                    + "|[0零〇○一][0零〇○一二三四五六七八九][0零〇○一二三]" + CHINESE_DIGIT + "(?!" + CHINESE_DIGIT + "))";
    private static final String DATE = CALENDAR + YEAR + MONTH_AND_DAY;
    /** A date before 2016, which words farther from it can call a birth: the goods of a shop are newer. */
    private static final String OLDER_DATE = CALENDAR + "(?=(?:" + CYCLIC_YEAR
            + "|19|200|201[0-5]|[一二]九|二[0零〇○][0零〇○]|二[0零〇○]一[0零〇○一二三四五]|[4-9][0-9] ?年|[四五六七八九]" + CHINESE_DIGIT
            + " ?年))" + YEAR + MONTH_AND_DAY;

    /** A date without the century: 62.8.15. */
    private static final String SHORT_DATE = "(?<![0-9.\\-/])[0-9]{2}(?: ?[.\\-/] ?[0-9]{1,2}){2}(?![0-9])";
    /** A date of the lunar calendar before 2016, which states nothing but a birth: 1983年腊月初八. */
    private static final String LUNAR_DATE =
            "(?:(?:19|20[01])[0-9]{2}|[一二][九0零〇○]" + CHINESE_DIGIT + "{2}|(?<![0-9])[4-9][0-9]|(?<!"
                    + CHINESE_DIGIT + ")[四五六七八九]" + CHINESE_DIGIT + ") ?年 ?" + CALENDAR + "(?:闰?(?:[正冬腊]|" + DIGIT
                    + "{1,2}) ?月(?:初|廿|卅)" + DIGIT + "{1,2}|(?:[正冬腊]|闰" + DIGIT + "{1,2}) ?月" + DIGIT + "{1,2})日?";

    private static final String BORN = "(?:出生(?:日期|年月日?|时间|于|在)?|生日|生辰|诞辰|生于|(?<!先)生的日子|生月|降生|出世)";
    /** Words that make an occasion or goods of a birthday: 生日蛋糕. */
    private static final String PARTY = "蛋糕|宴|聚|派对|礼|会|当|那天|快乐|祝|餐|帽|party|套餐|优惠|活动|券|福利|特权|月";

    private static final String OWNER =
            "(?:我(?!们)|本人|他|她|孩子|宝宝|[爸妈爷奶儿女婆公]|老人|闺女|儿子|老伴|[我俺他她家大二小](?:宝|娃|孩|丫头|小子|姑娘|妹|弟|哥|姐))";
    private static final String DAY = "(?:公历|农历|阴历|阳历)?(?:" + DIGIT + "{1,2}|[正冬腊])月(?:初|廿)?" + DIGIT + "{1,3}[日号]?";

    /** Words of correcting an entry between a word for a birth and the date. */
    private static final String CORRECTED = "(?:[填写登录记弄搞输印][错反成]了?[, ]?(?:应该?|实际|正确的?|本来|其实)?)?";
    /** Words for a birth with a date behind them, and a date with words for a birth behind it. */
    private static final Pattern BIRTH = Pattern.compile(BORN + "(?:日期)?" + CORRECTED
            + "[是为在: (,\"“]{0,3}(?:身份证上?(?:写的?)?(?:是)?|我?填的?是?|登记的?是?)?[: ]{0,2}(?<behind>" + DATE
            + ")|(?<before>(?<![0-9])" + DATE
            + ")[^0-9a-z。,;!?*买订做过办送取店去到]{0,6}?(?: ?(?:出?生(?:人|的(?!活|意|鲜)|于|[,。、;) ]|$)|出生|的?生日(?!" + PARTY + ")|诞生))");
    /** The birthday of a person without its year. */
    private static final Pattern BIRTHDAY = Pattern.compile("(?:" + OWNER + "的?(?:是|在)?(?<before>" + DAY
            + ")(?:的|过)?生日(?!" + PARTY + ")|" + OWNER + "的?生日(?:是|在|为|:){1,2}(?<behind>" + DAY + "))");
    /** A date behind the words for an entry in the register of a household. */
    private static final Pattern REGISTERED = Pattern.compile(
            "(?:上户口|落户口?|户口[本簿页]?)(?:时|的时候)?(?:上|里)?(?:就|都)?(?:[写登填报用印]的?(?:记|的)?|的|(?=是))(?:是|日期)?[: ]{0,2}(?<behind>"
                    + DATE + ")");
    /** Words that make the nearer date one of birth, if it is older. */
    private static final Pattern OLDER = Pattern.compile("(?:" + BORN
            + "|(?:老[人年]证|身份证|身分证|户口本?)上?的?(?:写|印|登记|显示|日期|是)|(?:born|birthday|birth|dob)(?![a-z]))[^0-9。;!?]{0,12}?(?<![0-9"
            + "零〇○一二三四五六七八九])(?<behind>" + OLDER_DATE + ")|(?:\\*{2,4}|(?<![\\p{IsHan}])[男女])[ ,、(]{1,2}(?<sex>"
            + OLDER_DATE
            + ")|(?<before>(?<![0-9])" + OLDER_DATE
            + ")[^0-9。;!?]{0,6}(?:出生|生日|过寿|大寿|寿辰|寿宴|周岁|属[鼠牛虎兔龙蛇马羊猴鸡狗猪]|[未没][满成]年|不满(?:十八|18)|年龄不)"
            + "|(?<under>(?<![0-9])" + DATE + ")[^。;!?]{0,14}(?:[未没][满成]年|不满(?:十八|18)|年龄不)");

    /** A date that states a birth by its calendar, its form, or the words of a record around it. */
    private static final Pattern STATED =
            Pattern.compile("(?<lunar>" + LUNAR_DATE + ")|(?<calendar>(?<!\\p{IsHan})(?=\\(?[公新阳农阴旧]历)"
                    + OLDER_DATE + "|(?<=[是为写])(?=[公新阳农阴旧]历)" + OLDER_DATE + ")|(?<short>" + SHORT_DATE
                    + ")[日号]? ?(?:出?生(?:人|的(?!活|意|鲜)|日|于|[,。、;) ]|$)|出生)|"
                    + OWNER + "是?(?<own>" + SHORT_DATE + "|(?<![0-9])" + DATE + ")的(?=[,。;!?、 ]|$)"
                    + "|(?:生人|出生)[,、( ]{1,2}(?<again>" + OLDER_DATE + ")"
                    + "|(?:身份(?:核验|核对|登记|信息)|(?:会员|个人|实名)(?:信息|资料|登记|认证)|投保人|被保险人|持卡人|监护人)[^0-9。;!?]{0,10}(?<![0-9])(?<record>"
                    + OLDER_DATE + ")"
                    + "|[,、;: ](?<row>" + OLDER_DATE
                    + ")(?=[,、; ]{1,2}(?:[男女](?![装鞋包款士])|[汉满回苗]族|朝鲜族|蒙古族|手机|身份证|家住|住址|\\*{11}|1[3-9][0-9]{9}))");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        for (Matcher birth = BIRTH.matcher(text.plain()); birth.find(); ) {
            add(text, birth, birth.group("behind") == null ? "before" : "behind", found);
        }
        for (Matcher birth = BIRTHDAY.matcher(text.plain()); birth.find(); ) {
            add(text, birth, birth.group("behind") == null ? "before" : "behind", found);
        }
        for (Matcher birth = REGISTERED.matcher(text.plain()); birth.find(); ) {
            add(text, birth, "behind", found);
        }
        addGroups(text, OLDER.matcher(text.plain()), List.of("behind", "sex", "before", "under"), found);
        addGroups(
                text,
                STATED.matcher(text.plain()),
                List.of("lunar", "calendar", "short", "own", "again", "record", "row"),
                found);
    }

    private static void addGroups(
            ComparableText text, Matcher birth, List<String> groups, Collection<PersonalDataDetector.Span> found) {
        while (birth.find()) {
            for (String group : groups) {
                if (birth.group(group) != null) {
                    add(text, birth, group, found);
                }
            }
        }
    }

    private static void add(
            ComparableText text, Matcher birth, String group, Collection<PersonalDataDetector.Span> found) {
        found.add(text.span(birth.start(group), birth.end(group), PersonalDataKind.BIRTH_DATE));
    }
}
