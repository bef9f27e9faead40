package fangxin.common.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finder of names of persons by their context: a field such as 姓名, words such as 我叫, a form of address behind the
 * name (张女士), or the role of a person before it (店员王芳). Without such a context a name does not differ from a word.
 * "李某某" is masked already.
 */
final class PersonNameFinder implements PersonalDataDetector.Finder {
    /** Rare names of families that end few other words, so that a form of address behind them is enough: 于女士. */
    private static final String BEFORE_A_TITLE = "褚窦娄祁屈席卞毕贝迟曲丛荆";

    /** Family name that is mostly a preposition: 消费者于网上购买. */
    private static final char PREPOSITION = '于';
    /** Characters directly before a name that announce it, so that 于 is a family name: 店员叫于丽. */
    private static final String NAMING = "叫:([【谢扬诉找问跟被让";
    /** Characters of places and times, which follow 于 as a preposition: 本人于贵店消费. */
    private static final String PLACE_OR_TIME = "上里中内外处店家网月日天年号时前后间期节庆点馆场城线厅院巷街路市区台司昨今明当次此本贵一二三四五六七八九十";

    private static final String TITLE =
            "(?:女士|先生|小姐|太太|夫人|阿姨|大爷|大妈|大娘|大姐|大哥|老师|师傅|师父|经理|总经理|老板娘?|店长(?![期久时])|主任|医生|大夫|护士|叔叔|奶奶|爷爷"
                    + "|同学|教练|主管|科长|队长|警官|律师|同志|姐姐|哥哥|妹妹|弟弟|美女|帅哥|领班|会计)(?<!同志(?=[街路]))";
    /** Characters before a name with a form of address: 给祝福生师傅. */
    private static final String BEFORE_ADDRESSED = "的给和与跟对向找被请谢是";
    /** Least evidence of the characters before a form of address, so that an officer checks them. */
    private static final double ADDRESSED_LIKELY = 0.5;

    private static final Pattern ADDRESSED = Pattern.compile(TITLE);
    private static final String LINK = "(?:姓名|名字|全名|本名|名)?(?:[是为叫]|[ :=,\\-\u2014\\[【(（“\"'「]){0,4}+";
    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:姓|真|全|机主姓|客户姓|顾客姓|学生姓|孩子姓)名|名字|户名|开户名|开户人|户主|机主|联系人|联络人|收货人|收件人|收件|寄件人|取件人|投诉人|申诉人|举报人|反映人"
                    + "|来访人|来电人|当事人|经办人|责任人|负责人|法人代表|法定代表人|法人|持卡人|签收人|签收|预订人|预约人|入住人|订票人|乘车人|购买人|付款人|收款人|下单人|登记人|申请人"
                    + "|委托人|代理人|监护人|\\p{IsHan}{1,3}[人者](?=[ :=]{0,2}[:=])|(?:工牌|胸牌|胸卡|名牌(?=[上写印是:])|名片|工作证)上?(?:写|印)?[着的]?|签字的人?(?=是)|署名|签名|落款|我叫|我名叫|我的名字叫|人叫|叫做|名叫|本人叫|称谓|称呼)"
                    + "(?<link>" + LINK + ")");
    private static final Pattern ROLE = Pattern.compile(
            "(?:我(?:妈|爸|姐|哥|弟|妹|媳妇|舅|姨|姑|叔|婶|岳父|岳母|婆婆|公公|爷爷|奶奶|姥姥|姥爷|外公|外婆)|店员|服务员|营业员|收银员|导购员|导购|经理|店长|老板娘|老板|员工|业务员|销售员|销售|促销员|客服|司机|师傅|配送员|快递员|外卖员|骑手|保安|保洁|保姆|月嫂|前台|大堂|领班|主管|组长|班长|护士长|厨师长?|摄影师|化妆师|造型师|设计师|安装工|维修工|掌柜|教练|老师"
                    + "|班主任|医生|护士|理发师|发型师|技师|美容师|顾问|顾客|消费者|客户|客人|会员|邻居|同事|朋友|家人|妻子|丈夫|老公|老婆|儿子|女儿|孩子|母亲|父亲|妈妈|爸爸|爱人|对象"
                    + "|学生|学员|车主|房主|家长|住户|乘客|旅客|病人|患者|业主|租客|本人|我是|叫)"
                    + "(?<link>(?:姓名|名字)?(?:[是叫为]|[ :(\\[【]){0,3}+)");
    /**
     * A name behind a dash, as letters are signed; behind a single dash that follows a word only at the end of a text,
     * since 北京—沈阳 is a route.
     */
    private static final Pattern SIGNED = Pattern.compile("(?<![\\-\u2014\u2015\u2500])"
            + "(?:-{2,6}+|[\u2014\u2015\u2500]{2,6}+|(?<!\\p{IsHan})[\u2014\u2015\u2500]"
            + "|[\u2014\u2015\u2500](?= ?\\p{IsHan}{2,4}+ {0,3}$)) ?(?<name>\\p{IsHan}{2,4}+)");
    /** Words that follow a person's name: the sex, or 本人 (in person). */
    private static final Pattern PERSON_FOLLOWS = Pattern.compile("本人|[,、 ] ?[男女](?:性|[,、。 ]|$)");

    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsHan}]{1,8}+(?:[·.•‧][\\p{IsHan}]{1,8}+){1,3}+");
    /** Two parts with a dot between them; other words can join them on both sides. */
    private static final Pattern FOREIGN_PARTS =
            Pattern.compile("(?<first>\\p{IsHan}{2,8})[·•‧](?<rest>\\p{IsHan}{2,8}+)");
    /** A given name before a form of address: 红梅女士. */
    private static final Pattern CALLED_BY_GIVEN_NAME =
            Pattern.compile("(?<![\\p{IsHan}&&[^系给和与对向是找的]])(?<name>\\p{IsHan}{2})(?=女士|先生|同志)");
    /** A name that a text states in two parts: 姓王名建国. */
    private static final Pattern NAME_IN_PARTS = Pattern.compile(
            "姓(?<family>\\p{IsHan}{1,2}?)[,、 ]?(?:单?名(?!字)|名字?叫|叫)[个是 ]?(?<name>\\p{IsHan}{1,2})(?!\\p{IsHan})");

    private static final Pattern NAMED = Pattern.compile("(?:姓名|名字|名叫|[我俺他她人]叫|叫做|我是|本人)[:是叫为 (\\[“\"]{0,3}$");
    /** A name in Latin letters behind words that state a name: 我叫Tom. */
    private static final Pattern LATIN = Pattern.compile(
            "(?:姓名|(?:名字|网名)[是叫:]|名叫|[我俺他她人]叫|叫做)[:是叫为 “\"]{0,3}(?<name>[a-z]{2,12}+(?: [a-z]{2,12}+){0,2})(?![a-z0-9])");

    private static final Set<String> NO_NAMES =
            Set.of("app", "vip", "wifi", "ktv", "spa", "svip", "ok", "no", "pro", "plus", "diy", "uber", "didi");
    /** Words that state the name of a shop, goods, a group or an animal: 店名叫, 牌子是, 狗叫. */
    private static final Pattern THING = Pattern.compile(
            "(?:(?:店|牌子?|品牌|商标|商号|字号|公司|菜|招牌|群|狗|猫|狗狗|猫咪|网店|超市|饭馆|餐馆|书|电影|歌|小区|楼盘|产品|商品|酒|茶|药|款)(?:的?名字?|名称)?(?:就|也|都|好像|起)?叫做?"
                    + "|(?:[店牌菜群狗猫书片歌酒品茶药]|牌子|商标|公司|小区|超市|饭馆)(?:的?名字?|名称)[是为:]|(?:牌子|品牌|商标|字号|招牌)[是为:写]的?)[ “\"‘「『《]{0,2}$");

    /** Words of a text that speaks of the name of a person. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "叫这个?名|这名[字儿]|重名|同名同姓|[真本全]名(?![册单校牌])|曾用名|化名|名字[是叫](?!啥|什么|不|没|谁)|(?<![\\p{IsHan}&&[^我他她的其]])大名(?!鼎)|姓\\p{IsHan}[,、 ]?名");
    /** A family name and a given name in pinyin: Zhang Xiaoming. */
    private static final Pattern PINYIN = Pattern.compile(
            "(?<![a-z])(?:zhang|wang|li|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|zhu|ma|hu|guo|lin|he|gao|liang|zheng|luo|song|xie|tang|han|cao|deng|feng|peng|zeng|xiao|tian|dong|yuan|pan|cai|jiang|yu|du|ye|cheng|wei|lv|ding|shen|ren|yao|lu|fu|zhong|cui|tan|liao|fan|wang|jin|shi|dai|jia|xia|qiu|fang|hou|zou|xiong|meng|qin|bai|kim|park|lee|choi|jung|kang|cho|yoon|jang|lim)"
                    + " [bpmfdtnlgkhjqxzcsrywaeo][a-z]{1,10}(?: [a-z]{2,8})?+(?![a-z0-9])"
                    + "(?! (?:sauce|hotel|jie|da|lu|dajie|road|street|park|temple|palace|tower|chicken|tofu|noodles?|soup|beer|tea|bao|restaurant|university|station|airport)(?![a-z]))");
    /** A name in Hangul. */
    private static final Pattern HANGUL = Pattern.compile("(?<!\\p{IsHangul})\\p{IsHangul}{2,4}(?!\\p{IsHangul})");
    /** Tags of words that name nobody: pronouns, numbers, distinguishing words, adverbs, prepositions, conjunctions. */
    private static final Pattern ORDINARY = Pattern.compile("[rmbdpc]");

    /** Words for the character of a person, or a time, behind the name: 人真好, 前天. */
    private static final Pattern PERSON_IS =
            Pattern.compile("(?:人[很真挺太特不也还非超最好]|真[不好的棒差热是行心难没]|前[天年]|昨[天晚日]|今[天年早晚日]|当[天时])");
    /** Values of a field that refer to a name above or state that there is none. */
    private static final Pattern NO_VALUE =
            Pattern.compile("性别|同[上前]|如[上下]|见[上下]|同(?:户名|收货|微信|手机)|不详|未知|不明|不便|保密|匿名|无名|未填|空白");
    /** Evidence of a last character of given names from which a word that it begins does not cut the name. */
    private static final double MOST_OF_LAST = 1;
    /** Number of characters that are parted into words to see where a name ends. */
    private static final int MOST_PARTED = 7;
    /** Least commonness of a word that cuts a name. */
    private static final double LEAST_OF_WORD = 0.7;
    /** Such evidence where the word is a time: 昨天, but not 明天, since 小明 is a frequent given name. */
    private static final double MOST_BEFORE_A_TIME = 2.5;

    private static final Pattern OF_A_SHOP = Pattern.compile("^[记氏府婆店]");
    /** Characters behind which a person can be the subject: words of time, of visiting and asking, and conjunctions. */
    private static final String BEFORE_A_SUBJECT = "天日晚早午次去问找候时后来果始是和跟被让了为但可而且";
    /** Words for an act of a person: behind a family name they make the name of a person likely. */
    private static final Pattern ACT =
            Pattern.compile("(?:不|没|说|拒|态度|给|让|骂|推|收|答应|承诺|承认|跟|把|将|一直|骗|卖|打|要|叫|办|接|告诉|负责|同意|敷衍|糊弄|忽悠|威胁"
                    + "|故意|就|还|也|都|才|又|总|居然|竟然|非要|嫌|催|拿|开|修|介绍|推荐|保证|处理|解释|挂|拉黑|吼|吵|动手|道歉)");
    /** Goods and services behind which 店 or 馆 ends the name of a shop; behind 到, 本 or 联系 it does not. */
    private static final String TRADE =
            "(?:[面粉饭粥菜茶药鞋书花串卤鸭鱼]|包子|饺子|早餐|早点|快餐|奶茶|咖啡|水果|蛋糕|甜品|烘焙|熟食|卤味|烟酒|便利|杂货|百货|五金|建材|家电|家具|手机|数码|[服童]装|服饰"
                    + "|裁缝|干洗|洗衣|[理美]发|美容|美甲|按摩|推拿|足浴|养生|文具|玩具|眼镜|首饰|汽修|修车|修理|维修|开锁|宠物|母婴|照相|打印|小吃|火锅|烧烤|烤肉|海鲜)";
    /** Names of restaurants, shops and courses that begin like a form of address. */
    private static final Pattern BRAND = Pattern.compile("^(?:先生(?:牛肉|加州)|" + TITLE
            + "(?:家的?)?(?:面馆|饺子|包子|烧烤|麻辣|烤[鸭鱼肉串]|炸[鸡串]|豆腐|馄饨|米线|拉面|牛肉|羊肉|烧饼|煎饼|大排档|饭馆|餐馆|小馆|私房菜|家常菜"
            + "|(?:饭店|火锅|小吃)(?=$|[^\\p{IsHan}]|的)"
            + "|(?:教育|培训)(?=$|[^\\p{IsHan}]|的|机构|学校|中心|公司|班)"
            + "|课堂|画室|工作室|(?!饭店)" + TRADE + "(?:店|馆|铺)(?![员长里主])))");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher field = FIELD.matcher(plain); field.find(); ) {
            if (namesAThing(before(plain, field.end()))) {
                continue;
            }
            boolean isParted = field.group("link").matches(".*[:=是为叫\\[【(（].*");
            add(
                    text,
                    field.end(),
                    nameEnd(plain, field.end(), isParted || field.group().contains("叫"), true),
                    found);
        }
        for (Matcher role = ROLE.matcher(plain); role.find(); ) {
            if (!PersonRoles.endsAParty(plain, role.end())
                    && !PersonRoles.endsBefore(plain, role.end() + 1)
                    && !namesAThing(before(plain, role.end()))) {
                add(text, role.end(), nameEnd(plain, role.end(), false, false), found);
            }
        }
        for (Matcher foreign = FOREIGN_PARTS.matcher(plain); foreign.find(); ) {
            addForeign(text, foreign, found);
        }
        for (Matcher title = ADDRESSED.matcher(plain); title.find(); ) {
            int start = nameStart(plain, title.start());
            boolean isMoreThanFamily =
                    start >= 0 && title.start() - start > NameCharacters.familyName(plain, start, true);
            if (isMoreThanFamily && !isOfABrand(plain, title.start()) && !isWord(plain, start)) {
                add(text, start, title.start(), found);
            }
        }
        for (Matcher title = CALLED_BY_GIVEN_NAME.matcher(plain); title.find(); ) {
            String name = title.group("name");
            if (NameLexicon.isGivenName(name)
                    && NameLexicon.commonness(name) < 1
                    && !NotNames.covers(plain, title.start("name"), title.end("name"))) {
                add(text, title.start("name"), title.end("name"), found);
            }
        }
        for (Matcher parts = NAME_IN_PARTS.matcher(plain); parts.find(); ) {
            if (NameCharacters.familyName(plain, parts.start("family"), false) > 0) {
                add(text, parts.start("family"), parts.end("family"), found);
                add(text, parts.start("name"), parts.end("name"), found);
            }
        }
        for (Matcher name = HANGUL.matcher(plain); name.find(); ) {
            if (PersonRoles.endsBefore(plain, name.start())
                    || NAMED.matcher(before(plain, name.start())).find()) {
                add(text, name.start(), name.end(), found);
            }
        }
        for (Matcher name = LATIN.matcher(plain); name.find(); ) {
            if (!NO_NAMES.contains(name.group("name"))) {
                add(text, name.start("name"), name.end("name"), found);
            }
        }
        for (Matcher signed = SIGNED.matcher(plain); signed.find(); ) {
            if (nameEnd(plain, signed.start("name"), false, false) == signed.end("name")) {
                add(text, signed.start("name"), signed.end("name"), found);
            }
        }
        for (Matcher person = PERSON_FOLLOWS.matcher(plain); person.find(); ) {
            int start = nameStart(plain, person.start());
            if (start < 0) {
                start = clauseOfName(plain, person.start());
            }
            boolean isName = start >= 0 && person.start() - start > 1 && !isWord(plain, start);
            add(text, isName ? start : -1, person.start(), found);
        }
    }

    /** Adds a name of parts with a dot between them, of which each transcribes another language: 阿依古丽·买买提. */
    private static void addForeign(ComparableText text, Matcher foreign, Collection<PersonalDataDetector.Span> found) {
        String first = foreign.group("first");
        String rest = foreign.group("rest");
        int start = 0;
        while (start < first.length() - 1
                && TransliteratedName.partLength(first, start) == 0
                && !TransliteratedName.isOne(first.substring(start))
                && NameCharacters.familyName(first, start, false) != first.length() - start) {
            start++;
        }
        int end = rest.length();
        boolean isWhole = NameCharacters.familyName(first, start, false) > 2
                || TransliteratedName.hasPart(first.substring(start));
        while (end > 1 && !(isWhole && end == 2) && !TransliteratedName.isOne(rest.substring(0, end))) {
            end--;
        }
        int from = foreign.start("first") + start;
        boolean hasPart = NameCharacters.familyName(first, start, false) > 2
                || TransliteratedName.hasPart(first.substring(start))
                || TransliteratedName.hasPart(rest.substring(0, end));
        if (end > 1 && first.length() - start > 1 && hasPart && !namesAThing(before(text.plain(), from))) {
            add(text, from, foreign.start("rest") + end, found);
        }
    }

    /** Returns the start of a clause of two or three characters that reads like a name and ends at an index; else -1. */
    private static int clauseOfName(String plain, int end) {
        int start = end;
        while (start > 0 && end - start < 4 && NameCharacters.isHan(plain, start - 1)) {
            start--;
        }
        boolean isOfLength = end - start == 2 || end - start == 3;
        return isOfLength
                        && NameCharacters.isFamilyName(plain.charAt(start), true)
                        && IntStream.range(start + 1, end).allMatch(i -> NameCharacters.isGiven(plain, i))
                        && !PersonRoles.isOne(plain.substring(start, end))
                        && NameLexicon.AVAILABLE
                        && NameLexicon.commonness(plain.substring(start, end)) == 0
                ? start
                : -1;
    }

    private static String before(String plain, int place) {
        return plain.substring(Math.max(0, place - 8), place);
    }

    /** Adds names in Hangul and in pinyin, and words that speak of the name of a person, so that a text may state one. */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        findActors(text, found);
        findAddressed(text, found);
        for (Pattern pattern : new Pattern[] {HANGUL, PINYIN}) {
            for (Matcher name = pattern.matcher(text.plain()); name.find(); ) {
                if (!Character.isLowerCase(
                        text.original(name.start(), name.start() + 1).codePointAt(0))) {
                    add(text, name.start(), name.end(), found);
                }
            }
        }
        for (Matcher words = SPOKEN_OF.matcher(text.plain()); words.find(); ) {
            found.add(text.span(words.start(), words.end(), PersonalDataKind.SPOKEN_NAME));
        }
    }

    /** Adds the names before a form of address that begin like another word or have a rare family: 祝福生师傅. */
    private static void findAddressed(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher title = ADDRESSED.matcher(plain); title.find(); ) {
            for (int length = 3; length >= 2; length--) {
                int start = title.start() - length;
                if (start >= 0
                        && (start == 0
                                || !NameCharacters.isHan(plain, start - 1)
                                || BEFORE_ADDRESSED.indexOf(plain.charAt(start - 1)) >= 0)
                        && canBeAddressed(plain, start, title.start())) {
                    add(text, start, title.start(), found);
                    break;
                }
            }
        }
    }

    /** Returns whether characters that are no word begin like a family name and go on like a given name. */
    private static boolean canBeAddressed(String plain, int start, int end) {
        String given = plain.substring(start + 1, end);
        return NameLexicon.AVAILABLE
                && NameCharacters.isFamilyName(plain.charAt(start), true)
                && IntStream.range(start + 1, end).allMatch(i -> NameCharacters.isGiven(plain, i))
                && NameLexicon.commonness(plain.substring(start, end)) == 0
                && Math.max(-1, NameLexicon.familyName(plain.substring(start, start + 1)))
                                + NameLexicon.givenName(given)
                        > ADDRESSED_LIKELY;
    }

    /**
     * Adds the names that an act of a person alone states: 昨天张伟不给我退款. Such a name is not masked, since 李子 is no
     * person.
     */
    private static void findActors(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (int start = 0; start < plain.length(); start++) {
            int surname = NameCharacters.familyName(plain, start, false);
            if (surname > 0 && canBeSubject(plain, start) && !isWord(plain, start)) {
                int given = start + surname;
                boolean one = NameCharacters.isGiven(plain, given) && isActor(plain, start, given + 1);
                boolean two = NameCharacters.isGiven(plain, given)
                        && NameCharacters.isGiven(plain, given + 1)
                        && isActor(plain, start, given + 2);
                if (one || two) {
                    add(text, start, two ? given + 2 : given + 1, found);
                }
            }
        }
    }

    private static boolean isActor(String plain, int start, int end) {
        return isAct(plain, end)
                && plain.charAt(start) != plain.charAt(start + 1)
                && plain.charAt(start + 1) != '一'
                && !NotNames.covers(plain, start, end);
    }

    private static boolean canBeSubject(String plain, int start) {
        return start == 0
                || !NameCharacters.isHan(plain, start - 1)
                || (BEFORE_A_SUBJECT.indexOf(plain.charAt(start - 1)) >= 0 && !NotNames.endsOne(plain, start + 1));
    }

    private static boolean isAct(String plain, int place) {
        return place < plain.length()
                && ACT.matcher(plain).region(place, plain.length()).lookingAt();
    }

    private static void add(ComparableText text, int start, int end, Collection<PersonalDataDetector.Span> found) {
        if (start >= 0 && end > start) {
            found.add(text.span(start, end, PersonalDataKind.PERSON_NAME));
        }
    }

    /**
     * Returns the end of the name that begins at an index; -1 where none does.
     *
     * @param isParted whether a colon or a verb parts the name from its field, so that rare family names count
     * @param isField  whether a field is named, whose value can be a foreign name
     */
    private static int nameEnd(String plain, int start, boolean isParted, boolean isField) {
        if (isNoValue(plain, start)
                || isOrdinary(plain, start, isParted)
                || isCallOfACar(plain, start)
                || isPronoun(plain, start)) {
            return -1;
        }
        Matcher foreign = FOREIGN.matcher(plain).region(start, plain.length());
        if (isField && foreign.lookingAt()) {
            return foreign.end();
        }
        int surname = NameCharacters.familyName(plain, start, isParted);
        if (surname == 0
                || (!isParted && (isWord(plain, start) || isPreposition(plain, start)))
                || isOfAShop(plain, start + surname)) {
            return -1;
        }
        int bound = start;
        while (NameCharacters.isHan(plain, bound) && bound - start <= 4 && plain.charAt(bound) != '某') {
            bound++;
        }
        if (isParted
                && bound - start > surname
                && bound - start <= surname + 2
                && !NameCharacters.isHan(plain, bound)) {
            return bound;
        }
        int given = start + surname;
        if (given < plain.length() && plain.charAt(given) == ' ' && NameCharacters.isGiven(plain, given + 1)) {
            given++;
        }
        if (NameCharacters.isSeldomGiven(plain, given)
                && NameCharacters.isGiven(plain, given + 1)
                && !NameCharacters.isGiven(plain, given + 2)) {
            return given + 2;
        }
        if (!NameCharacters.isGiven(plain, given) || startsTitle(plain, given)) {
            return -1;
        }
        return NameCharacters.isGiven(plain, given + 1)
                        && !startsTitle(plain, given + 1)
                        && !beginsAWord(plain, start, given + 1)
                ? given + 2
                : given + 1;
    }

    /**
     * Returns whether the character at an index begins another word rather than ending the name that begins at start: it
     * ends few given names, and the sentence is parted before it: 耐心 of 柳絮耐心, 人 of 阿芳人真好.
     */
    private static boolean beginsAWord(String plain, int start, int place) {
        int end = place;
        while (end - start < MOST_PARTED && NameCharacters.isHan(plain, end)) {
            end++;
        }
        return NameLexicon.AVAILABLE
                && (isStateOfAPerson(plain, place)
                        || NameLexicon.words(plain.substring(start, end)).stream()
                                .anyMatch(word -> start + word.start() == place && cutsAName(plain, place, word)));
    }

    /** Returns whether words for the character of a person, or for a time, begin at an index. */
    static boolean isStateOfAPerson(String plain, int place) {
        return NameLexicon.secondOfName(plain.charAt(place)) < MOST_OF_LAST
                && PERSON_IS.matcher(plain).region(place, plain.length()).lookingAt();
    }

    /** Returns whether a word at an index cuts a name before it, which the index would end: 耐心 of 柳絮耐心. */
    static boolean cutsAName(String plain, int place, NameLexicon.Word word) {
        double ending = NameLexicon.secondOfName(plain.charAt(place));
        int length = word.end() - word.start();
        boolean isVerbWithParticle = word.is("v") && plain.startsWith("得", place + length);
        return length > 1
                && (isVerbWithParticle || ending < (word.is("t") ? MOST_BEFORE_A_TIME : MOST_OF_LAST))
                && NameLexicon.commonness(plain.substring(place, place + length)) >= LEAST_OF_WORD;
    }

    /** Returns whether a value begins here that refers to a name above or states that there is none, such as 同上. */
    static boolean isNoValue(String plain, int start) {
        return NO_VALUE.matcher(plain).region(start, plain.length()).lookingAt();
    }

    /** Returns whether a car is called, and no person: 我叫车去的. */
    private static boolean isCallOfACar(String plain, int start) {
        return start > 0
                && plain.charAt(start - 1) == '叫'
                && start < plain.length()
                && plain.charAt(start) == '车'
                && (start + 1 == plain.length() || "去来到回走送接跑了过也都,。!".indexOf(plain.charAt(start + 1)) >= 0);
    }

    /** Returns whether a pronoun begins: 联系人那一栏. */
    static boolean isPronoun(String plain, int start) {
        return start + 1 < plain.length()
                && plain.charAt(start) == '那'
                && "一个边里些位种天次时栏几两".indexOf(plain.charAt(start + 1)) >= 0;
    }

    /**
     * Returns whether a word begins that names nobody: a role, a number, a pronoun, or, directly behind a role, a verb.
     */
    private static boolean isOrdinary(String plain, int start, boolean isParted) {
        int end = start;
        while (end - start < 4 && NameCharacters.isHan(plain, end)) {
            end++;
        }
        if (end - start < 2 || !NameLexicon.AVAILABLE) {
            return false;
        }
        NameLexicon.Word first = NameLexicon.words(plain.substring(start, end)).getFirst();
        boolean isSeveral = first.end() - first.start() > 1;
        return (isSeveral && PersonRoles.isOne(plain.substring(start, start + first.end())))
                || (isSeveral && ORDINARY.matcher(first.tag()).lookingAt())
                || (!isParted
                        && isSeveral
                        && first.is("v")
                        && NameLexicon.commonness(plain.substring(start, start + first.end())) > 1);
    }

    /**
     * Returns whether 于 begins a place or a time instead of a name: no word announces a name, and no act of a person
     * follows.
     */
    static boolean isPreposition(String plain, int start) {
        boolean isNamed = start > 0 && NAMING.indexOf(plain.charAt(start - 1)) >= 0;
        boolean isBeforePlace = start + 1 < plain.length() && PLACE_OR_TIME.indexOf(plain.charAt(start + 1)) >= 0;
        if (plain.charAt(start) != PREPOSITION || (isNamed && !isBeforePlace)) {
            return false;
        }
        for (int given = start + 1; given <= start + 2; given++) {
            if (!NameCharacters.isGiven(plain, given) || PLACE_OR_TIME.indexOf(plain.charAt(given)) >= 0) {
                return true;
            }
            if (given + 1 < plain.length() && Character.isDigit(plain.charAt(given + 1))) {
                return true;
            }
            if (!NameCharacters.isHan(plain, given + 1) || isAct(plain, given + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the start of the longest possible name that ends before a title; -1 where none does. */
    private static int nameStart(String plain, int end) {
        for (int length = 4; length >= 1; length--) {
            int start = end - length;
            if (start < 0) {
                continue;
            }
            int surname = Math.max(
                    NameCharacters.familyName(plain, start, false),
                    BEFORE_A_TITLE.indexOf(plain.charAt(start)) >= 0 ? 1 : 0);
            boolean fits = surname > 0 && surname <= length && length - surname <= 2 && (length > 1 || surname == 1);
            for (int i = start + surname; fits && i < end; i++) {
                fits = NameCharacters.isGiven(plain, i) || NameCharacters.isSeldomGiven(plain, i);
            }
            boolean isAWord = length > 1
                    && isWord(plain, start)
                    && (length == 2 || NameCharacters.isFamilyName(plain.charAt(end - 1), false));
            if (fits && !isAWord && !NameLexicon.cutsAWord(plain, start)) {
                return start;
            }
        }
        return -1;
    }

    /** Returns whether a word begins that is not the name of a person. Brands may be: a person can have the name 李宁. */
    private static boolean isWord(String plain, int start) {
        return NotNames.startsWord(plain, start);
    }

    /** Returns whether words before a name state that a shop, goods, a group or an animal is called so. */
    static boolean namesAThing(String before) {
        return THING.matcher(before).find();
    }

    /** Returns whether a form of address at an index begins the name of a shop or of goods: 先生牛肉面. */
    static boolean isOfABrand(String plain, int title) {
        return BRAND.matcher(plain).region(title, plain.length()).find();
    }

    private static boolean isOfAShop(String plain, int given) {
        return OF_A_SHOP.matcher(plain).region(given, plain.length()).find();
    }

    static boolean startsTitle(String plain, int place) {
        return ADDRESSED.matcher(plain).region(place, plain.length()).lookingAt();
    }
}
