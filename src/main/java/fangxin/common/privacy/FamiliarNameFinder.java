package fangxin.common.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of names by which acquaintances call a person: a family name behind 小 or 老 (店员小朱), with the rank among
 * brothers (曹老四), and nicknames behind a duty or before an act (店长阿龙). They are masked as a whole, so that nothing
 * but the duty remains.
 */
final class FamiliarNameFinder implements PersonalDataDetector.Finder {
    /** A family name behind 老 or 小. */
    private static final Pattern FAMILIAR = Pattern.compile("[老小]\\p{IsHan}(?:(?<=老.)头(?![发皮疼晕痛像条部上])儿?)?");
    /** A familiar name without a family, or a family behind 大: 阿强, 小芳, 大刘. */
    private static final Pattern NICKNAME =
            Pattern.compile("[阿小][芳丽红燕娟敏强军明勇刚伟涛辉华梅兰玲琴霞静娜婷莉萍杰斌峰珍凤香英云]" + "|大[李张刘陈赵孙周吴徐朱郭何林罗梁宋谢韩曹董袁潘蒋蔡魏吕丁沈姚卢崔]");
    /** A nickname of a given name behind a role: 店长阿龙, 我家娃豆豆. */
    private static final Pattern CALLED_BEHIND_A_ROLE =
            Pattern.compile("阿[^姨婆公爹妈爷奶胶里迪福拉尔富司訇弥是么]|(?<given>[薇娜莉丽婷莹琳佳媛倩晶蕾露欣妍雯芳萍玲珊豆乐朵贝瑶菲诺彤萌])\\k<given>");
    /** Nicknames, and family names behind 小 and 老 in any place. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "阿[^姨婆公爹妈爷奶胶里迪福拉尔富司訇弥是么的\\P{IsHan}]|[大二三小][胖壮强军勇刚伟明亮宝毛丫妮虎龙鹏飞东]|(?<given>[薇娜莉丽婷莹琳佳媛倩晶蕾露欣妍雯芳萍玲珊豆乐朵贝瑶菲诺彤萌苗毛甜])\\k<given>"
                    + "|[小老](?<family>\\p{IsHan})");

    /** Words for a duty that no list has, or for the place of a person who is called by a familiar name behind it. */
    private static final Pattern DUTY =
            Pattern.compile("(?:\\p{IsHan}[^动满复裁减超全]员|\\p{IsHan}[^出拜会大]师|\\p{IsHan}(?:[店组班队站厂校院园所处科局部会村]长|[^施加手人做开完竣]工)"
                    + "|私教|外教|教练|管家|总监|[我你他她]们?(?:单元|小区)|隔壁|对门|物业|前台|后厨|柜台|家娃)[:是为 ]{0,2}$");
    /** Family names that begin words for goods behind 小 and 老: 小黄车, 小马扎, 老汤. */
    private static final String BEGINS_GOODS = "马黄白金钱石汤田方高龙毛梁江花包单蓝房车路时";
    /** A family name with the rank among brothers and sisters. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{IsHan}[老小][大二三四五六七八九幺](?![个家月天年点份斤块条碗只件])");
    /** A family name whose given name its writer left out; a rare one identifies a person: 阚某. */
    private static final Pattern SOMEBODY = Pattern.compile("(?<family>\\p{IsHan})某");
    /** The house of a family, which names a shop more often, or a form of address: 老孙家羊肉馆, 小马哥. */
    private static final Pattern OF_A_HOUSE = Pattern.compile("^(?:家(?!孩|娃|养|媳妇|儿子|闺女|老[人头太])|记|氏|[姐哥叔姨婶嫂])");
    /** What makes a shop of the house of a family: 老岳家烧饼铺. */
    private static final Pattern SHOP_OF_A_HOUSE = Pattern.compile("^(?:家?\\p{IsHan}{0,3}[店馆铺楼肉面饼汤鱼菜饭堂]|记|氏|[姐哥叔姨婶嫂])");
    /** Characters behind which 老 or 小 begins such an address. */
    private static final String BEFORE_FAMILIAR = "的找问让给跟和与叫请谢是那个位们说对向被过上的由到把像听据天下里家店客前谢实好工蜜司院站厂馆部铺摊校";
    /** Adverbs, numbers and adjectives, behind which 小 and 老 are adjectives. */
    private static final String NO_FAMILIAR_BEHIND = "太很不最更较从大中矮胆窄偏好真挺有一二两三四五六七八九十几半这那每某缩变减";
    /** Words behind such an address: an act, a greeting, or nothing more of a word. */
    private static final Pattern PERSON_FOLLOWS = Pattern.compile(
            "^(?:$|[^\\p{IsHan}]|投诉|所述|已|沟通|发生|签收|自愿|对|个人|于|因|反映|当面|与|[您你他她我](?![家店])|说|讲|帮|给|也|都|就|把|被|不|没|在|还|跟|和|让|来|去|到|收|骂|答应|态度|人(?![参气])|这人|那人|这个人|同志|从|为|是|很|太|真|特|总|又|才|已经|一直|亲自|知道|告诉|负责|吓|摔|哭|推荐|检查|疏忽|未|弄|辛苦|手艺|服务|送|修|做|卖|拿|开(?!心)|打|问|要|想|办|接|教|剪|量|管|三回|两回|三次|几次)");

    /** Least evidence of a rare family name behind 小 or 老. */
    private static final double LEAST_OF_A_FAMILY = -1;

    /** Acts that show that a rare family name is one: 和小易说好的. */
    private static final Pattern SPEAKS = Pattern.compile("^(?:说|讲好|帮我|答应|告诉|亲自|态度|一直没)");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        findFamiliar(text, found);
        findNicknames(text, found);
        findNumbered(text, found);
        findSomebody(text, found);
    }

    /** Adds family names behind 小 or 老, with that character: 小朱 of 店员小朱, 老李头. */
    private static void findFamiliar(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher familiar = FAMILIAR.matcher(plain); familiar.find(); ) {
            int start = familiar.start();
            String behind = plain.substring(familiar.end(), Math.min(plain.length(), familiar.end() + 4));
            if ((begins(plain, start) || isBehindADuty(plain, start, behind) || isFrequent(plain, start, behind))
                    && (NameCharacters.isFamilyName(plain.charAt(start + 1), false)
                            || (NameCharacters.isFamilyName(plain.charAt(start + 1), true)
                                    && (SPEAKS.matcher(behind).find() || isRareFamily(plain, start, behind))))
                    && !NotNames.startsWord(plain, start)
                    && !isWord(plain, start)
                    && (PERSON_FOLLOWS.matcher(behind).find() || !beginsAWord(plain, start + 1))) {
                found.add(text.span(start, familiar.end(), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether a frequent family name behind 小 or 老 is no part of a word, of goods or of a shop: 超市小庄. */
    private static boolean isFrequent(String plain, int start, String behind) {
        char family = plain.charAt(start + 1);
        return NameCharacters.isFamilyName(family, false)
                && NameLexicon.AVAILABLE
                && NO_FAMILIAR_BEHIND.indexOf(plain.charAt(start - 1)) < 0
                && !NameLexicon.cutsAWord(plain, start)
                && !endsAName(plain, start)
                && !beginsAWord(plain, start + 1)
                && !SHOP_OF_A_HOUSE.matcher(behind).find()
                && (BEGINS_GOODS.indexOf(family) < 0
                        || PERSON_FOLLOWS.matcher(behind).find());
    }

    /** Returns whether a rare family name behind 小 or 老 is one more often than a word, and an act of the person follows. */
    private static boolean isRareFamily(String plain, int start, String behind) {
        return NameLexicon.AVAILABLE
                && NameLexicon.familyName(plain.substring(start + 1, start + 2)) > LEAST_OF_A_FAMILY
                && !NameLexicon.isWord(plain.substring(start, start + 2))
                && !beginsAWord(plain, start + 1)
                && PERSON_FOLLOWS.matcher(behind).find();
    }

    /**
     * Adds nicknames that no word for a duty makes certain, and familiar names behind any other word: 阿飞, 二胖, 修车的老范.
     */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher name = DOUBTFUL.matcher(plain); name.find(); ) {
            int start = name.start();
            String behind = plain.substring(name.end(), Math.min(plain.length(), name.end() + 5));
            boolean isFamily = name.group("family") != null;
            if (isFamily && (!isFamilyName(plain.charAt(start + 1)) || endsAName(plain, start))) {
                continue;
            }
            if (!NotNames.startsWord(plain, start)
                    && !isWord(plain, start)
                    && !AddressedFamilyFinder.GOODS_FOLLOW.matcher(behind).find()
                    && !(isFamily ? SHOP_OF_A_HOUSE : OF_A_HOUSE)
                            .matcher(behind)
                            .find()
                    && (isFamily
                            ? behind.startsWith("家") || !beginsAWord(plain, start + 1)
                            : begins(plain, start)
                                    && PERSON_FOLLOWS.matcher(behind).find())) {
                found.add(text.span(start, name.end(), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Adds rare family names whose given name is left out; a frequent one, as in 王某, identifies nobody. */
    private static void findSomebody(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher somebody = SOMEBODY.matcher(plain); somebody.find(); ) {
            char family = plain.charAt(somebody.start());
            if (!NameCharacters.isFamilyName(family, false)
                    && NameCharacters.isFamilyName(family, true)
                    && !AddressedFamilyFinder.isWordBeforeAPerson(family)
                    && !NameLexicon.cutsAWord(plain, somebody.start())) {
                found.add(text.span(somebody.start(), somebody.start() + 1, PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Adds nicknames that an act of the person follows: 阿强剪头发, 那天是大刘收的钱. */
    private static void findNicknames(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher name = NICKNAME.matcher(plain); name.find(); ) {
            int start = name.start();
            String behind = plain.substring(name.end(), Math.min(plain.length(), name.end() + 4));
            if ((begins(plain, start) || isBehindADuty(plain, start, behind))
                    && PERSON_FOLLOWS.matcher(behind).find()
                    && !NotNames.startsWord(plain, start)
                    && !isWord(plain, start)) {
                found.add(text.span(start, name.end(), PersonalDataKind.PERSON_NAME));
            }
        }
        for (Matcher name = CALLED_BEHIND_A_ROLE.matcher(plain); name.find(); ) {
            int start = name.start();
            String behind = plain.substring(name.end(), Math.min(plain.length(), name.end() + 4));
            if (isBehindADuty(plain, start, behind)
                    && PERSON_FOLLOWS.matcher(behind).find()
                    && !NotNames.startsWord(plain, start)) {
                found.add(text.span(start, name.end(), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether a word for a duty or a person is before a familiar name that names no goods: 技术员小陈, 隔壁老王. */
    private static boolean isBehindADuty(String plain, int start, String behind) {
        return (PersonRoles.endsBefore(plain, start)
                        || DUTY.matcher(plain.substring(Math.max(0, start - 8), start))
                                .find())
                && !AddressedFamilyFinder.GOODS_FOLLOW.matcher(behind).find()
                && !OF_A_HOUSE.matcher(behind).find()
                && (BEGINS_GOODS.indexOf(plain.charAt(start + 1)) < 0
                        || PERSON_FOLLOWS.matcher(behind).find());
    }

    /** Adds family names with the rank among brothers, beside the end of a clause or an act: 曹老四. */
    private static void findNumbered(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher name = NUMBERED.matcher(plain); name.find(); ) {
            int start = name.start();
            String behind = plain.substring(name.end(), Math.min(plain.length(), name.end() + 4));
            if ((NameCharacters.isFamilyName(plain.charAt(start), false)
                            || (NameCharacters.isFamilyName(plain.charAt(start), true)
                                    && !NameLexicon.cutsAWord(plain, start)))
                    && (begins(plain, start) || PersonRoles.endsBefore(plain, start))
                    && !AddressedFamilyFinder.GOODS_FOLLOW.matcher(behind).find()
                    && !OF_A_HOUSE.matcher(behind).find()
                    && PERSON_FOLLOWS.matcher(behind).find()
                    && !PersonNameFinder.namesAThing(plain.substring(Math.max(0, start - 8), start))) {
                found.add(text.span(start, name.end(), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether a family name is before 小 or 老, so that a brand or a whole name is there: 王老吉. */
    private static boolean endsAName(String plain, int start) {
        return start > 0 && NameCharacters.isFamilyName(plain.charAt(start - 1), false);
    }

    /** Returns whether a character is a family name more often than another word. */
    private static boolean isFamilyName(char character) {
        return NameCharacters.isFamilyName(character, false)
                || (NameCharacters.isFamilyName(character, true)
                        && NameLexicon.AVAILABLE
                        && NameLexicon.familyName(String.valueOf(character)) > LEAST_OF_A_FAMILY);
    }

    /** Returns whether a clause begins at an index, or a word behind which persons are called by a familiar name. */
    private static boolean begins(String plain, int start) {
        return start == 0
                || !NameCharacters.isHan(plain, start - 1)
                || BEFORE_FAMILIAR.indexOf(plain.charAt(start - 1)) >= 0;
    }

    /**
     * Returns whether the family name begins another word, whether the text is parted there or not: 白菜 of 小白菜, 方块 of
     * 小方块.
     */
    private static boolean beginsAWord(String plain, int family) {
        if (!NameLexicon.AVAILABLE
                || OF_A_HOUSE
                        .matcher(plain.substring(family + 1, Math.min(plain.length(), family + 3)))
                        .find()
                || NotNames.startsOne(plain, family)
                || AddressedFamilyFinder.GOODS_FOLLOW
                        .matcher(plain.substring(family + 1, Math.min(plain.length(), family + 5)))
                        .find()) {
            return true;
        }
        for (int end = family + 2; end <= Math.min(plain.length(), family + 4); end++) {
            if (!NameCharacters.isHan(plain, end - 1)) {
                return false;
            }
            if (NameLexicon.isWord(plain.substring(family, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word of two characters or more begins at an index that is no name of a person. */
    static boolean isWord(String plain, int start) {
        int end = start;
        while (end - start < 4 && NameCharacters.isHan(plain, end)) {
            end++;
        }
        if (!NameLexicon.AVAILABLE || end - start < 2) {
            return false;
        }
        List<NameLexicon.Word> words = NameLexicon.words(plain.substring(start, end));
        NameLexicon.Word first = words.getFirst();
        return first.end() > 1
                && !first.is("nr")
                && NameLexicon.commonness(plain.substring(start, start + first.end())) > 1;
    }
}
