package fangxin.common.privacy;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of family names with a form of address, 王 of 王经理, and of those that are stated alone, 刘 of 师傅姓刘. Beside the
 * name of a shop they identify its staff and its neighbours; a role without a name, such as 值班经理, identifies nobody.
 */
final class AddressedFamilyFinder implements PersonalDataDetector.Finder {
    private static final String TITLE =
            "(?:老(?:太(?!婆)|爷子|汉(?!口)|先生|师傅)|[二三四五六][哥姐叔嫂婶姨舅](?!子)|[二三四五六]嫂子|[胖瘦矮麻瘸秃]子|女士|先生(?!们)|小姐(?!姐|妹)|太太|夫人|阿姨|大爷|大妈|大娘|大姐|大嫂|大婶|大叔|大伯|大哥|老师|师傅|师父|总经理|经理|老板娘?|店长(?![期久时])|主任|医生|大夫|护士|叔叔|奶奶|爷爷"
                    + "|同学|教练|主管|科长|处长|局长|所长|院长|校长|园长|厂长|站长|班长|组长|村长|镇长|教官|学[姐长]|师[兄姐]|博士|总监|督导|技师|店主|摊主|护士长|房东|导游|大厨|妈妈|爸爸|老人|书记|教授|队长|警官|律师|法官|同志|姐姐|哥哥|美女|帅哥|领班|会计|司机|掌柜"
                    + "|总(?!是(?![个我你谁])|[共会算体结数之部监额价有能觉要得台长])|董(?!事)|姐(?![妹姐弟夫])|哥(?![们哥儿])|叔(?!叔)|婶|姨(?![妈夫])|嫂|爷(?!爷)|伯(?!伯)|工(?=[,。!?:、 您你说和来修帮给]|$))(?!们)";
    private static final Pattern ADDRESSED = Pattern.compile(TITLE);
    /** Goods and shops that are named by a family and a form of address: 王姐麻辣烫. */
    static final Pattern GOODS_FOLLOW = Pattern.compile(
            "^(?:家的?)?(?:[炖炒蒸煮腌熏烧](?![的了得])|烧饼|豆腐|豆浆|油条|煎饼|凉皮|冷面|酸菜|水煮|麻婆|手工|手擀|薯片|薯条|坚果|零食|饼干|辣条|瓜子|花生|奶茶|咖啡|果汁|饮料|牛奶|酸奶|果冻|糖果|巧克力|蜜饯|果脯|泡面|螺蛳粉|面膜|护肤|化妆|口红|内衣|童装|女装|男装|服饰|鞋|珠宝|首饰|馒头|酱|卤|鸡蛋|蛋糕|点心|麻花|月饼|粽子|臭豆腐|串|肉|鱼|鸭|鹅|汤|茶|酒|菜|食品|餐饮|产品|品牌|牌|招牌|麻辣|烧烤|[烤炸卤煎拌](?![的了得])|火锅|[面粉饼鸡鸭鱼肉串豆粥饭糕店馆铺](?!对|好)|方便面|红烧|饺子|包子|米线|熟食|超市|理发|美容|小吃|家常|私房|厨房|酱菜|水果|便利|大饼|馄饨)");
    /** Words behind a person for what the house of the person has or sells. */
    private static final String OF_THE_HOUSE = "家的";
    /** Words for the driver of a vehicle, whose first character is no family name: 网约车司机. */
    private static final Pattern DRIVER = Pattern.compile("\\p{IsHan}车司机");
    /** Family name that is a verb before a wish: 祝老板生意兴隆. */
    private static final char WISH = '祝';

    private static final Pattern WISHED =
            Pattern.compile("^(?:[们家]|生意|身体|发财|新[年春]|节日|一切|工作|早日|越[来做]|大[吉卖]|健康|平安|开心|快乐|财源|好[人运])");

    /** Words for a place or a person before a family name, whose last character is no part of a word with it. */
    private static final Pattern BEGINS =
            Pattern.compile("(?:楼[上下]|对门|隔壁|店里|家里|[那这一]个|[那这一两]位|[找问见叫求谢骂]过|(?:^|[^\\p{IsHan}])[和与跟向找给对])$");
    /** The statement of a family name alone: 我姓程, 师傅姓刘. */
    private static final Pattern STATED = Pattern.compile(
            "(?<![百同同复单改]|[叫贵]什么)(?:(?<certain>[我俺咱他她您]|免贵|自称|本人|师傅|大哥|大姐|老板娘?)(?:就|也|都|是)?)?姓(?!名|氏|啥|什|甚|谁|何(?:名|许)|不|的|和|有|是|都|也)(?<family>\\p{IsHan}{1,2}?)"
                    + "(?=[^\\p{IsHan}]|$|[的这那是说他她和就还也给在住家]|名|电话|手机|先生|女士)");
    /** A family name before 姓, which a person follows: 靳姓消费者. */
    private static final Pattern OF_A_FAMILY = Pattern.compile("(?<family>\\p{IsHan})姓(?=[\\p{IsHan}&&[^名氏的不是有]]{2})");
    /** A family name alone beside a number that is masked, as messages are signed: 头疼。赖，186…, 电话158…，李. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<=[。!?,;\n])(?<before>\\p{IsHan})[,:： ]{0,2}(?=\\*{7})|(?<=\\*{7}[。,; ]{1,2})(?<behind>\\p{IsHan})(?=[。! ]{0,2}$)");
    /** Those of them that are family names behind a role, since they join no two persons: 司机单师傅, 教练后师傅. */
    private static final String BEHIND_A_ROLE = "单后全应连班商";
    /** Characters before which a family name does not begin: 新 of 新老师 and the like. */
    private static final String NO_FAMILIES = "问看找请见叫求楼新老大小美女男全多好真前后各单双本那都同两几某该每此对另何和与跟为是有等从应当连就门班区家总副正代项位名员校院长店台东主户";

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        findAddressed(text, false, found);
        findStated(text, found);
        findOfAFamily(text, found);
        findSigned(text, found);
    }

    /** Adds family names with a form of address before what their house sells, which name a shop as often: 曲姐家的豆腐脑. */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        findAddressed(text, true, found);
    }

    /** Returns whether a form of address at an index has goods or a shop behind it: 王姐麻辣烫. */
    static boolean isOfGoods(String plain, int place) {
        Matcher title = ADDRESSED.matcher(plain).region(place, plain.length());
        return title.lookingAt()
                && GOODS_FOLLOW
                        .matcher(plain.substring(title.end(), Math.min(plain.length(), title.end() + 4)))
                        .find();
    }

    /** @param ofHouses whether to add the families before the goods of their houses, and no others */
    private static void findAddressed(
            ComparableText text, boolean ofHouses, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher title = ADDRESSED.matcher(plain); title.find(); ) {
            int start = familyStart(plain, title.start());
            String behind = plain.substring(title.end(), Math.min(plain.length(), title.end() + 4));
            if (start >= 0
                    && !PersonNameFinder.isOfABrand(plain, title.start())
                    && GOODS_FOLLOW.matcher(behind).find() == ofHouses
                    && (!ofHouses || behind.startsWith(OF_THE_HOUSE))
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
    }

    private static void findStated(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher stated = STATED.matcher(plain); stated.find(); ) {
            int family = stated.start("family");
            if (stated.group("certain") != null
                    ? stated.end("family") == family + 1 || NameCharacters.familyName(plain, family, true) == 2
                    : NameCharacters.familyName(plain, family, true) == stated.end("family") - family) {
                found.add(text.span(family, stated.end("family"), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    private static void findOfAFamily(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        for (Matcher person = OF_A_FAMILY.matcher(text.plain()); person.find(); ) {
            int family = person.start("family");
            if (NameCharacters.isFamilyName(text.plain().charAt(family), true)
                    && !isWordBeforeAPerson(text.plain().charAt(family))
                    && !FamiliarNameFinder.isWord(text.plain(), family)) {
                found.add(text.span(family, family + 1, PersonalDataKind.PERSON_NAME));
            }
        }
    }

    private static void findSigned(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        for (Matcher signed = SIGNED.matcher(text.plain()); signed.find(); ) {
            String group = signed.group("before") == null ? "behind" : "before";
            if (NameCharacters.isFamilyName(signed.group(group).charAt(0), false)) {
                found.add(text.span(signed.start(group), signed.end(group), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /** Returns whether 小 or 老 before a family name belongs to it: 小宋老师. */
    private static boolean isFamiliar(String plain, int family) {
        return family > 0 && (plain.charAt(family - 1) == '小' || plain.charAt(family - 1) == '老');
    }

    /** Returns whether a character ends a word before a person more often than it is a family name: 二道区某店. */
    static boolean isWordBeforeAPerson(char character) {
        return NO_FAMILIES.indexOf(character) >= 0;
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
            begins |= isFamiliar(plain, start);
            boolean isExcluded = isWordBeforeAPerson(plain.charAt(start))
                    && !(BEHIND_A_ROLE.indexOf(plain.charAt(start)) >= 0 && PersonRoles.endsBefore(plain, start));
            boolean isRare = !isExcluded && !NameLexicon.cutsAWord(plain, start);
            if (isFrequent ? begins || !NameLexicon.cutsAWord(plain, start) : isRare) {
                return start > 0 && TransliteratedName.partLength(plain, start - 1) == end - start + 1
                        ? start - 1
                        : start;
            }
        }
        return -1;
    }

    /** Returns whether family name and title are in one word of the dictionary: 高大哥 is none, 白大褂 is one. */
    private static boolean isPartOfAWord(String plain, Matcher title) {
        return title.end() - title.start() == 1 && FamiliarNameFinder.isWord(plain, title.start() - 1);
    }
}
