package fangxin.common.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finder of names whose place in the text states them, so that a name which is a word too counts: a clause of two to four
 * characters beside a phone, a card or an address that is masked already (康健，138…), the value of a field (户名平凡), and a
 * clause or a note in brackets behind a word for a person (我父亲华晨（…）).
 */
final class StatedNameFinder implements PersonalDataDetector.Finder {
    private static final String NAME = "(?<name>\\p{IsHan}{2,4}+(?:[·•]\\p{IsHan}{1,8}+)?)";
    private static final String VALUE = "(?<name>\\p{IsHan}{2,4}?)";
    private static final String LABEL = "(?:(?:本人|我)?的?(?:联系|预留)?(?:手机|电话|方式|微信|身份证|证件|卡)(?:号码?)?[是为: ]{0,2})?";
    private static final String DATUM = "[+(\\[]{0,2}\\*{6,}";
    /** A clause directly before a masked datum; 收 or 本人 can end it. */
    private static final Pattern BEFORE_DATUM =
            Pattern.compile("(?<![\\p{IsHan}*])" + NAME + "(?<![收签])(?:[收签]|本人)?[ ,、/:(|\\-—]{1,3}" + LABEL + DATUM);
    /** A clause that a masked datum follows at once: 向怡13548001940. */
    private static final Pattern JOINED_TO_DATUM =
            Pattern.compile("(?<![\\p{IsHan}*])(?<name>\\p{IsHan}{2,3}+)\\*{6,}");
    /** The owner of an account before its number: 退款账户：盛夏／6222…. */
    private static final Pattern OWNER =
            Pattern.compile("(?:账户|账号|帐户|帐号|卡号|收款|退款|退到|打到|转到|汇到)[^*。;!?]{0,6}[: ]" + NAME + "[ ,、/|]{1,2}" + DATUM);

    private static final Pattern RECIPIENT =
            Pattern.compile("(?<=[,、 ;:]|\\*)(?<name>\\p{IsHan}{2,3}?)(?:亲?收|亲启|代收)(?=[,。;、 ]|$)");
    /** A clause directly behind a masked datum. */
    private static final Pattern BEHIND_DATUM =
            Pattern.compile("\\*{6,}[)\\]]?[ ,、/|]{1,2}" + NAME + "(?![\\p{IsHan}*])");
    /** Signs and verbs between a field and its value. */
    private static final String SEPARATORS = " :=为是叫就写填";
    /** Fields whose value is the name of a person. */
    private static final Pattern FIELD = Pattern.compile(
            "(?:姓名|户名|开户名|机主|[联连]系人|收货人|收件人|寄件人|取件人|投诉人|申诉人|举报人|反映人|当事人|持卡人|签收人|预订人|预约人|订[房票餐座]人|入住人|乘车人|购买人|付款人|收款人|下单人|登记人|申请人"
                    + "|委托人|代理人|监护人|失主|车主|户主|就诊人|署名|落款|实名|\\((?:签[字名章]|盖章|手印)\\))[" + SEPARATORS + "]{0,3}" + VALUE
                    + "(?=[,。;!?、/(\\[ *+0-9请吧]|开户|$)");
    /** A clause or the words before a bracket, which a word for a person begins. */
    private static final Pattern CLAUSE = Pattern.compile("(?<=\\p{IsHan}|[,、: ])(?<name>\\p{IsHan}{2})(?=[,。;!?(]|$)");

    /** Words for a business, which are words for a person too. */
    private static final Pattern BUSINESS = Pattern.compile("商[家户]|店家|[买卖]家|厂家");

    private static final Pattern INTRODUCED = Pattern.compile("一[名位][,、: ]");
    /** A name with a blank between its characters: 店员 李 小 红. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{IsHan}])(?<name>\\p{IsHan}(?: {1,4}|[.·\\-])\\p{IsHan}(?:(?: {1,4}|[.·\\-])\\p{IsHan})?)(?![\\p{IsHan}])");

    /** Words of a name that is stated behind it: 高兴是我的真名, 谷雨是今天当班的店员. */
    private static final Pattern STATED_BEHIND = Pattern.compile(
            "(?<![\\p{IsHan}*])(?<name>\\p{IsHan}{2,3}?)(?:就|才)?是(?:[我他她]的?(?:真名|大名|本名|名字|全名)|\\p{IsHan}{2,8}的(?:店员|服务员|收银员|导购|店长|经理|员工|司机|师傅|客服|医生|护士|老师|教练|同事|邻居|同学))(?=[^\\p{IsHan}]|$)");

    /** The value behind a word for a person and a sign: 医师：周涛. */
    private static final Pattern ROLE_FIELD =
            Pattern.compile("(?<=\\p{IsHan}{2})[:|] ?(?<name>\\p{IsHan}{2,3})(?=[,。;!?/(\\[ *|+]|$)");
    /** Words for the speakers of a chat, behind which their words are. */
    private static final Pattern SPEAKER =
            Pattern.compile("(?:客服|顾客|[买卖商店]家|店[员铺]|用户|老板|对方|客户|本人|会员|店长|师傅|房东|群主|主播|[爸妈哥姐弟妹])$");

    /** A name behind the statement of its family: 姓蔡，蔡文静. */
    private static final Pattern FAMILY_STATED = Pattern.compile(
            "(?:我|他|她|人|免贵)?姓(?<family>\\p{IsHan})[,、: ]{1,2}(?<name>\\k<family>\\p{IsHan}{1,2})(?=[^\\p{IsHan}]|$)");
    /** The end of a clause behind words of reaching a person, or of paying one: 找我芦苇, 打给项羽飞. */
    private static final Pattern REACHED = Pattern.compile(
            "(?:(?:找|叫|喊|联系|打给|告诉|通知)我|(?<payee>(?:打|转|汇|付|还|借|退|交|寄)(?:款|钱|账)?给(?:了)?))(?<name>\\p{IsHan}{2,3}+)(?=[,。;!?(*]|$)");
    /** A noun between a word for a person and what that person does at an office: 市民原野反映. */
    private static final Pattern ACTOR = Pattern.compile(
            "(?<=\\p{IsHan}{2})(?<name>\\p{IsHan}{2})(?=反映|投诉|来[电访信]|举报|诉称|自述|求助|致电|表示|要求|称[,:]|提出|申请|签字)");
    /** Two characters between a word for a person and what that person does, which may be a whole name of a minority: 我哥布和在前郭. */
    private static final Pattern PART =
            Pattern.compile("(?<=\\p{IsHan}{2})\\p{IsHan}{2}(?=[在说买去来也的被把给让拿跟和][\\p{IsHan}0-9]|[,。;!?(:]|$)");
    /** Least evidence of a given name behind words of reaching or paying. */
    private static final double LEAST_OF_GIVEN = -3;

    private static final Pattern CALLED = Pattern.compile("叫" + NAME + "(?=[,。;!?( ]|$)");

    /** First letters of the tags of words for times, directions, pronouns, numbers and function words. */
    private static final String FUNCTION = "tfrmqdcpuyeow";

    /** First letters of the tags of particles, pronouns, prepositions, conjunctions and adverbs. */
    private static final String PARTICLES = "urypcd";

    /** Commonness of a word above which a clause beside a datum is no name: 白天, 周末. */
    private static final double MOST = 2.6;
    /** Commonness of a noun above which it is no name behind a word for a person. */
    private static final double MOST_BEHIND_ROLE = 1.8;
    /** Commonness of a word for a time above which it is no name behind a word for a person: 今年. */
    private static final double MOST_OF_TIME = 0.65;
    /** Evidence of a given name behind a rare family name that a datum follows at once. */
    private static final double SURELY_GIVEN = 1;
    /** Commonness of a word above which it is no given name here: 常联系. */
    private static final double MOST_OF_GIVEN = 2.2;

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        if (!NameLexicon.AVAILABLE) {
            return;
        }
        String plain = text.plain();
        for (Pattern pattern : List.of(BEFORE_DATUM, OWNER, RECIPIENT, BEHIND_DATUM, FIELD)) {
            for (Matcher clause = pattern.matcher(plain); clause.find(); ) {
                if (canBeName(
                        plain,
                        clause.start("name"),
                        clause.end("name"),
                        pattern == OWNER
                                || pattern == RECIPIENT
                                || (pattern == FIELD && isSeparated(plain, clause.start("name"))))) {
                    found.add(text.span(clause.start("name"), clause.end("name"), PersonalDataKind.PERSON_NAME));
                }
            }
        }
        for (Matcher clause = JOINED_TO_DATUM.matcher(plain); clause.find(); ) {
            String name = clause.group("name");
            double least = NameCharacters.isFamilyName(name.charAt(0), false) ? 0 : SURELY_GIVEN;
            if (NameLexicon.commonness(name) == 0
                    && NameLexicon.givenName(name.substring(1)) > least
                    && canBeName(plain, clause.start("name"), clause.end("name"), false)) {
                found.add(text.span(clause.start("name"), clause.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher clause = CLAUSE.matcher(plain); clause.find(); ) {
            findBehindRole(text, clause.end(), found);
        }
        for (Matcher spaced = SPACED.matcher(plain); spaced.find(); ) {
            String name = spaced.group("name").replaceAll("[^\\p{IsHan}]", "");
            if (NameCharacters.isFamilyName(name.charAt(0), false) && canBeName(name, 0, name.length(), false)) {
                found.add(text.span(spaced.start("name"), spaced.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher field = ROLE_FIELD.matcher(plain); field.find(); ) {
            if (PersonRoles.endsBefore(plain, field.start())
                    && !SPEAKER.matcher(plain.substring(Math.max(0, field.start() - 2), field.start()))
                            .find()
                    && canBeName(plain, field.start("name"), field.end("name"), false)) {
                found.add(text.span(field.start("name"), field.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher stated = STATED_BEHIND.matcher(plain); stated.find(); ) {
            if (!PersonRoles.isOne(stated.group("name"))
                    && canBeName(plain, stated.start("name"), stated.end("name"), true)) {
                found.add(text.span(stated.start("name"), stated.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher stated = FAMILY_STATED.matcher(plain); stated.find(); ) {
            found.add(text.span(stated.start("name"), stated.end("name"), PersonalDataKind.PERSON_NAME));
        }
        for (Matcher reached = REACHED.matcher(plain); reached.find(); ) {
            String name = reached.group("name");
            boolean isOfOneWord = NameLexicon.words(name).size() == 1;
            boolean isName = reached.group("payee") == null
                    ? isNoun(name) || !isOfOneWord
                    : !isOfOneWord || NameLexicon.words(name).getFirst().is("nr");
            if (isName
                    && NameLexicon.givenName(name.substring(1)) > LEAST_OF_GIVEN
                    && !PersonRoles.endsBefore(plain, reached.end())
                    && canBeName(plain, reached.start("name"), reached.end("name"), reached.group("payee") == null)) {
                found.add(text.span(reached.start("name"), reached.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher actor = ACTOR.matcher(plain); actor.find(); ) {
            if (PersonRoles.endsBefore(plain, actor.start())
                    && isNoun(actor.group("name"))
                    && !isOfABusiness(plain, actor.start("name"), actor.end("name"))
                    && canBeName(plain, actor.start("name"), actor.end("name"), false)) {
                found.add(text.span(actor.start("name"), actor.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher part = PART.matcher(plain); part.find(); ) {
            if (TransliteratedName.partLength(plain, part.start()) == part.end() - part.start()
                    && NameLexicon.commonness(part.group()) == 0
                    && PersonRoles.endsBefore(plain, part.start())) {
                found.add(text.span(part.start(), part.end(), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher called = CALLED.matcher(plain); called.find(); ) {
            if (PersonRoles.endsBefore(plain, called.start())
                    && canBeName(plain, called.start("name"), called.end("name"), true)) {
                found.add(text.span(called.start("name"), called.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether a sign or a verb separates a value from its field: 投诉人：平凡, but not 投诉人权益. */
    private static boolean isSeparated(String plain, int start) {
        return SEPARATORS.indexOf(plain.charAt(start - 1)) >= 0;
    }

    /** Adds the two or three characters before an index that follow a word for a person, or a mark behind one. */
    private static void findBehindRole(ComparableText text, int end, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (int length = Math.min(4, end); length >= 2; length--) {
            int start = end - length;
            if (start > 0
                    && PersonRoles.endsBefore(plain, introduced(plain, start))
                    && !PersonRoles.endsAParty(plain, start)
                    && !PersonRoles.endsBefore(plain, start + 1)
                    && !isOfABusiness(plain, start, end)
                    && (length > 3
                            ? isForeign(plain.substring(start, end))
                            : isNoun(plain.substring(start, end))
                                    || isTime(plain.substring(start, end))
                                    || (length == 3 && isSeldomName(plain, start)))
                    && (canBeName(plain, start, end, false) || isTime(plain.substring(start, end)))) {
                found.add(text.span(start, end, PersonalDataKind.PERSON_NAME));
                return;
            }
        }
    }

    /**
     * Returns whether a rare family name with what is hardly a given name follows a word for a business, and states what
     * the business does: 商家全责, but not 卖家展翼.
     */
    static boolean isOfABusiness(String plain, int start, int end) {
        return BUSINESS.matcher(plain.substring(Math.max(0, start - 2), start)).matches()
                && !NameCharacters.isFamilyName(plain.charAt(start), false)
                && NameLexicon.givenName(plain.substring(start + 1, Math.min(end, start + 3))) < 0;
    }

    /** Returns the end of the words before a clause that 一名 or 一位 and a mark introduce: 教师一名，庄稼. */
    private static int introduced(String plain, int start) {
        Matcher one = INTRODUCED.matcher(plain.substring(Math.max(0, start - 3), start));
        return one.matches() ? start - 3 : start;
    }

    private static boolean isForeign(String name) {
        return TransliteratedName.isOne(name) && TransliteratedName.hasPart(name);
    }

    /**
     * Returns whether three characters are a frequent family name and two others that are no word with it: 李二妮, 龙在田.
     */
    private static boolean isSeldomName(String plain, int start) {
        List<NameLexicon.Word> words = NameLexicon.words(plain.substring(start, start + 3));
        return NameCharacters.isFamilyName(plain.charAt(start), false)
                && words.getFirst().end() == 1
                && (words.size() == 3
                        || NameLexicon.commonness(plain.substring(start + 1, start + 3)) < MOST_BEHIND_ROLE)
                && words.stream().noneMatch(word -> word.is("u") || word.is("r") || word.is("y"));
    }

    /** Returns whether characters are one noun or no word, and no adjective or verb of the person: 我爸衣钵. */
    private static boolean isNoun(String characters) {
        List<NameLexicon.Word> words = NameLexicon.words(characters);
        return words.size() == 1
                && "ng".indexOf(words.getFirst().tag().charAt(0)) >= 0
                && NameLexicon.commonness(characters) < MOST_BEHIND_ROLE;
    }

    /** Returns whether a verb or noun that is no given name follows a rare family name: 来取货, 吓死人. */
    private static boolean isOtherWord(String name, int family, NameLexicon.Word last) {
        return family == 1
                && !NameCharacters.isFamilyName(name.charAt(0), false)
                && last.end() - last.start() > 1
                && !last.is("nr")
                && !NameLexicon.isGivenName(name.substring(last.start()))
                && NameLexicon.givenName(name.substring(last.start())) < 0;
    }

    /** Returns whether a word for a time with a frequent family name can be the name of a person: 盛夏. */
    private static boolean isTime(String name) {
        List<NameLexicon.Word> words = NameLexicon.words(name);
        return words.size() == 1
                && words.getFirst().is("t")
                && NameCharacters.isFamilyName(name.charAt(0), false)
                && NameLexicon.commonness(name) < MOST_OF_TIME;
    }

    /**
     * Returns whether characters begin like a family name, and are no word that such a place holds instead.
     *
     * @param isCalled whether words state that a person is called so, so that a common word can be the name
     */
    static boolean canBeName(String plain, int start, int end, boolean isCalled) {
        String name = plain.substring(start, end);
        if (name.matches(".*[·•].*")) {
            return TransliteratedName.isOne(name.replaceAll("[·•]", ""));
        }
        if (end - start > 2 && isForeign(name)) {
            return true;
        }
        int family = NameCharacters.familyName(plain, start, true);
        if (family == 0 && end - start == 3 && NameLexicon.commonness(name.substring(0, 1)) < 1) {
            family = 1;
        }
        int given = start + family;
        if (family == 0
                || end - given < 1
                || end - given > 2
                || PersonRoles.isOne(name)
                || PersonNameFinder.isNoValue(plain, start)
                || (!isCalled && NotNames.isWord(name))
                || PersonNameFinder.startsTitle(plain, given)
                || (end - given == 1
                        && !NameCharacters.isGiven(plain, given)
                        && !NameCharacters.isSeldomGiven(plain, given))) {
            return false;
        }
        if (end - given == 2 && plain.charAt(given) == plain.charAt(given + 1)) {
            return NameCharacters.isFamilyName(plain.charAt(start), false);
        }
        if (!NameCharacters.isGiven(plain, end - 1)
                && !NameCharacters.isSeldomGiven(plain, end - 1)
                && !NameCharacters.isFamilyName(plain.charAt(start), false)) {
            return false;
        }
        List<NameLexicon.Word> words = NameLexicon.words(name);
        NameLexicon.Word first = words.getFirst();
        NameLexicon.Word last = words.getLast();
        if (words.size() == 1) {
            if (!isCalled && end - start > 2 && !first.is("nr")) {
                return false;
            }
            String excluded = isCalled ? PARTICLES : FUNCTION;
            return first.is("nr")
                    || (excluded.indexOf(first.tag().charAt(0)) < 0
                            && (isCalled || NameLexicon.commonness(name) < MOST));
        }
        boolean isGiven = IntStream.range(given, end).allMatch(i -> NameCharacters.isGiven(plain, i));
        if (!isGiven
                && words.stream().anyMatch(word -> PARTICLES.indexOf(word.tag().charAt(0)) >= 0)) {
            return false;
        }
        boolean isFamilyApart = first.end() <= family;
        if (!isCalled && isFamilyApart && isOtherWord(name, family, last)) {
            return false;
        }
        return isFamilyApart
                ? last.end() - last.start() == 1
                        || (isCalled && NameLexicon.isGivenName(name.substring(last.start())))
                        || (FUNCTION.indexOf(last.tag().charAt(0)) < 0
                                && NameLexicon.commonness(name.substring(last.start())) < MOST_OF_GIVEN)
                : first.is("nr") || NameLexicon.commonness(name.substring(0, first.end())) < 1.5;
    }
}
