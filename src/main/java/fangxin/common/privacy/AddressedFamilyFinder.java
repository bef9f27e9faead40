package fangxin.common.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of family names with a form of address: 王 of 王经理, 陈 of 老陈. Beside the name of a shop they identify its
 * staff and its neighbours; a role without a name, such as 值班经理, identifies nobody.
 */
final class AddressedFamilyFinder implements PersonalDataDetector.Finder {
    private static final String TITLE =
            "(?:老(?:太(?!婆)|爷子|汉(?!口))|女士|先生(?!们)|小姐(?!姐|妹)|太太|夫人|阿姨|大爷|大妈|大娘|大姐|大嫂|大婶|大叔|大伯|大哥|老师|师傅|师父|总经理|经理|老板娘?|店长(?![期久时])|主任|医生|大夫|护士|叔叔|奶奶|爷爷"
                    + "|同学|教练|主管|科长|处长|局长|所长|院长|校长|园长|厂长|书记|教授|队长|警官|律师|法官|同志|姐姐|哥哥|美女|帅哥|领班|会计|司机|掌柜"
                    + "|总(?!是(?![个我你谁])|[共会算体结数之部监额价有能觉要得台长])|董(?!事)|姐(?![妹姐弟夫])|哥(?![们哥儿])|叔(?!叔)|婶|姨(?![妈夫])|嫂|爷(?!爷)|伯(?!伯)|工(?=[,。!?:、 您你说和来修帮给]|$))(?!们)";
    private static final Pattern ADDRESSED = Pattern.compile(TITLE);
    /** Goods and shops that are named by a family and a form of address: 王姐麻辣烫. */
    private static final Pattern GOODS_FOLLOW = Pattern.compile(
            "^(?:家的?)?(?:[炖炒蒸煮腌熏烧]|烧饼|豆腐|豆浆|油条|煎饼|凉皮|冷面|酸菜|水煮|麻婆|手工|手擀|薯片|薯条|坚果|零食|饼干|辣条|瓜子|花生|奶茶|咖啡|果汁|饮料|牛奶|酸奶|果冻|糖果|巧克力|蜜饯|果脯|泡面|螺蛳粉|面膜|护肤|化妆|口红|内衣|童装|女装|男装|服饰|鞋|珠宝|首饰|馒头|酱|卤|鸡蛋|蛋糕|点心|麻花|月饼|粽子|臭豆腐|串|肉|鱼|鸭|鹅|汤|茶|酒|菜|食品|餐饮|产品|品牌|牌|招牌|麻辣|烧烤|[烤炸卤煎拌]|火锅|[面粉饼鸡鸭鱼肉串豆粥饭糕店馆铺](?!对|好)|方便面|红烧|饺子|包子|米线|熟食|超市|理发|美容|小吃|家常|私房|厨房|酱菜|水果|便利|大饼|馄饨)");
    /** Words for the driver of a vehicle, whose first character is no family name: 网约车司机. */
    private static final Pattern DRIVER = Pattern.compile("\\p{IsHan}车司机");
    /** Family name that is a verb before a wish: 祝老板生意兴隆. */
    private static final char WISH = '祝';

    private static final Pattern WISHED =
            Pattern.compile("^(?:[们家]|生意|身体|发财|新[年春]|节日|一切|工作|早日|越[来做]|大[吉卖]|健康|平安|开心|快乐|财源|好[人运])");

    /** Words for a place or a person before a family name, whose last character is no part of a word with it. */
    private static final Pattern BEGINS =
            Pattern.compile("(?:楼[上下]|对门|隔壁|店里|家里|[那这一]个|[那这一两]位|[找问见叫求谢骂]过|(?:^|[^\\p{IsHan}])[和与跟向找给对])$");
    /** A family name behind 老 or 小. */
    private static final Pattern FAMILIAR =
            Pattern.compile("[老小](?<family>\\p{IsHan})(?<head>(?<=老.)头(?![发皮疼晕痛像条部上])儿?)?");
    /** A familiar name without a family, or a family behind 大: 阿强, 小芳, 大刘. */
    private static final Pattern NICKNAME =
            Pattern.compile("[阿小][芳丽红燕娟敏强军明勇刚伟涛辉华梅兰玲琴霞静娜婷莉萍杰斌峰珍凤香英云]" + "|大[李张刘陈赵孙周吴徐朱郭何林罗梁宋谢韩曹董袁潘蒋蔡魏吕丁沈姚卢崔]");
    /** A nickname of a given name behind a role: 店长阿龙, 我家娃豆豆. */
    private static final Pattern CALLED_BEHIND_A_ROLE =
            Pattern.compile("阿[^姨婆公爹妈爷奶胶里迪福拉尔富司訇弥是么]|(?<given>[薇娜莉丽婷莹琳佳媛倩晶蕾露欣妍雯芳萍玲珊豆乐朵贝瑶菲诺彤萌])\\k<given>");
    /** Words for a duty that no list has, or for the place of a person who is called by a familiar name behind it. */
    private static final Pattern DUTY =
            Pattern.compile("(?:\\p{IsHan}[^动满复裁减超全]员|\\p{IsHan}[^出拜会大]师|\\p{IsHan}(?:[店组班队站厂校院园所处科局部会村]长|[^施加手人做开完竣]工)"
                    + "|私教|外教|教练|管家|总监|[我你他她]们?(?:单元|小区)|隔壁|对门|物业|前台|后厨|柜台|家娃)[:是为 ]{0,2}$");
    /** Family names that begin words for goods behind 小 and 老: 小黄车, 小马扎, 老汤. */
    private static final String BEGINS_GOODS = "马黄白金钱石汤田方高龙毛梁江花包单蓝房车路时";
    /** A family name with the rank among brothers and sisters. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{IsHan}[老小][大二三四五六七八九幺](?![个家月天年点份斤块条碗只件])");
    /** The house of a family, which names a shop more often, or a form of address: 老孙家羊肉馆, 小马哥. */
    private static final Pattern OF_A_HOUSE = Pattern.compile("^(?:家(?!孩|娃|养|媳妇|儿子|闺女|老[人头太])|记|氏|[姐哥叔姨婶嫂])");
    /** Characters before which a family name does not begin: 新 of 新老师 and the like. */
    private static final String NO_FAMILIES = "问看找请见叫求楼新老大小美女男全多好真前后各单双本那都同两几某该每此对另何和与跟为是有等从应当连就门班区家总副正代项位名员校院长店台东主户";
    /** Characters behind which 老 or 小 begins such an address. */
    private static final String BEFORE_FAMILIAR = "的找问让给跟和与叫请谢是那个位们说对向被过上的由到把像听据天下里家店客前谢实好工蜜";
    /** Words behind such an address: an act, a greeting, or nothing more of a word. */
    private static final Pattern PERSON_FOLLOWS = Pattern.compile(
            "^(?:$|[^\\p{IsHan}]|投诉|所述|已|沟通|发生|签收|自愿|对|个人|于|因|反映|当面|与|[您你他她我](?![家店])|说|讲|帮|给|也|都|就|把|被|不|没|在|还|跟|和|让|来|去|到|收|骂|答应|态度|人(?![参气])|这人|那人|这个人|同志|从|为|是|很|太|真|特|总|又|才|已经|一直|亲自|知道|告诉|负责|吓|摔|哭|推荐|检查|疏忽|未|弄|辛苦|手艺|服务|送|修|做|卖|拿|开(?!心)|打|问|要|想|办|接|教|剪|量|管|三回|两回|三次|几次)");

    /** Acts that show that a rare family name is one: 和小易说好的. */
    private static final Pattern SPEAKS = Pattern.compile("^(?:说|讲好|帮我|答应|告诉|亲自|态度|一直没)");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher title = ADDRESSED.matcher(plain); title.find(); ) {
            int start = familyStart(plain, title.start());
            String behind = plain.substring(title.end(), Math.min(plain.length(), title.end() + 4));
            if (start >= 0
                    && !PersonNameFinder.isOfABrand(plain, title.start())
                    && !GOODS_FOLLOW.matcher(behind).find()
                    && !NotNames.isWord(plain.substring(start, title.end()))
                    && !PersonNameFinder.namesAThing(plain.substring(Math.max(0, start - 8), start))
                    && !DRIVER.matcher(plain.substring(Math.max(0, start - 1), title.end()))
                            .matches()
                    && !isPartOfAWord(plain, title)
                    && !(plain.charAt(start) == WISH && WISHED.matcher(behind).find())) {
                found.add(text.span(
                        isFamiliar(plain, start) ? start - 1 : start, title.start(), PersonalDataKind.PERSON_NAME));
            }
        }
        findNicknames(text, found);
        findNumbered(text, found);
        for (Matcher familiar = FAMILIAR.matcher(plain); familiar.find(); ) {
            int start = familiar.start();
            String behind = plain.substring(familiar.end(), Math.min(plain.length(), familiar.end() + 4));
            if ((begins(plain, start) || isBehindADuty(plain, start, behind))
                    && (NameCharacters.isFamilyName(plain.charAt(start + 1), false)
                            || (NameCharacters.isFamilyName(plain.charAt(start + 1), true)
                                    && SPEAKS.matcher(behind).find()))
                    && !NotNames.startsWord(plain, start)
                    && !isWord(plain, start)
                    && (PERSON_FOLLOWS.matcher(behind).find() || !beginsAWord(plain, start + 1))) {
                found.add(text.span(
                        familiar.group("head") == null ? familiar.start("family") : start,
                        familiar.end(),
                        PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether 小 or 老 before a family name belongs to it: 小宋老师. */
    private static boolean isFamiliar(String plain, int family) {
        return family > 0
                && (plain.charAt(family - 1) == '小' || plain.charAt(family - 1) == '老')
                && !NameLexicon.cutsAWord(plain, family - 1);
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
                && !GOODS_FOLLOW.matcher(behind).find()
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
            if (NameCharacters.isFamilyName(plain.charAt(start), false)
                    && (begins(plain, start) || PersonRoles.endsBefore(plain, start))
                    && !GOODS_FOLLOW.matcher(behind).find()
                    && !OF_A_HOUSE.matcher(behind).find()
                    && PERSON_FOLLOWS.matcher(behind).find()
                    && !PersonNameFinder.namesAThing(plain.substring(Math.max(0, start - 8), start))) {
                found.add(text.span(start, name.end(), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether a clause begins at an index, or a word behind which persons are called by a familiar name. */
    private static boolean begins(String plain, int start) {
        return start == 0
                || !NameCharacters.isHan(plain, start - 1)
                || BEFORE_FAMILIAR.indexOf(plain.charAt(start - 1)) >= 0;
    }

    /** Returns the start of the family name that ends at a form of address; -1 where none does. */
    private static int familyStart(String plain, int end) {
        for (int length = 2; length >= 1; length--) {
            int start = end - length;
            if (start < 0
                    || NameCharacters.familyName(plain, start, true) != length
                    || PersonRoles.endsAParty(plain, start)) {
                continue;
            }
            boolean isFrequent = length == 2 || NameCharacters.isFamilyName(plain.charAt(start), false);
            boolean begins = start == 0
                    || !NameCharacters.isHan(plain, start - 1)
                    || BEGINS.matcher(plain.substring(Math.max(0, start - 3), start))
                            .find();
            begins |= PersonRoles.endsBefore(plain, start);
            boolean isRare = NO_FAMILIES.indexOf(plain.charAt(start)) < 0 && !NameLexicon.cutsAWord(plain, start);
            if (isFrequent ? begins || !NameLexicon.cutsAWord(plain, start) : isRare) {
                return start;
            }
        }
        return -1;
    }

    /** Returns whether family name and title are in one word of the dictionary: 高大哥 is none, 白大褂 is one. */
    private static boolean isPartOfAWord(String plain, Matcher title) {
        return title.end() - title.start() == 1 && isWord(plain, title.start() - 1);
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
                || GOODS_FOLLOW
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
    private static boolean isWord(String plain, int start) {
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
