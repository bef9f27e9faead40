package fangxin.common.privacy;

import fangxin.common.privacy.NameLexicon.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finder of names of persons without a field or form of address: it adds up what the name of the family, the given
 * name, the words that the text is parted into, and the words on both sides say for or against a name.
 */
final class LikelyNameFinder implements PersonalDataDetector.Finder {
    /** Least evidence with which the finder masks characters as a name. */
    private static final double SURE = 5;
    /** From this evidence on, an officer checks a text before it is published. */
    private static final double LIKELY = 4;
    /**
     * Lack of evidence with which the finder still prefers the longer of two names: it masks one character too many
     * rather than one too few.
     */
    private static final double LONGER = 2;

    private static final double SURELY_GIVEN = 1.5;
    /** Evidence that outweighs all other evidence. */
    private static final double DECISIVE = 8;

    /** Length in characters of the runs that the finder splits into words at once, so that its time is linear. */
    private static final int MAX_RUN = 400;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2," + MAX_RUN + "}+");
    private static final int LEFT = 8;
    private static final int RIGHT = 6;
    private static final Pattern NAMING = Pattern.compile(
            "(?:叫|名叫|叫做|名字是|名字叫|姓名|名为|我是|人是|员是|的是|署名|落款|签名|签字人?|署的|写着|写的是|听说|据说|要不是|多亏|希望|幸亏|经过?|印着|网名|自称|谢谢|感谢|多谢|表扬|点名|点赞|投诉|举报|认准|找到|转告|转交|告诉|通知|联系|认识|一个叫|找|问|问过|请|用|由|让|被|跟|和|与|同|给|向|是|见|碰到|遇到|遇见|加|对|把|像|小伙子?|小姑娘|姑娘|女士|先生|同志|那个|这个|、)$");
    /** Words that only a name can follow. */
    private static final Pattern STATED = Pattern.compile(
            "(?:姓名|(?<!的)名字|[个的她他人员生师]叫|名叫|名为|我叫|叫做|大名|(?:联系|投诉|举报|申诉|申请|当事|负责|经办|委托|代办|收件|收货|寄件|取件|持卡|开户|预约|预订|入住|登记|购买|付款|收款|法|推荐|介绍|签字|签收|报名|下单|签约|责任|监护|持有|发货|收银|接单)人|自称|写的是?|写着|户名|机主|车主|户主|署名|落款|签名|投诉对象|反映人|称呼)[ :是为叫=(\\[【“\"\\-—]{0,3}$");

    private static final Pattern ROLE_ENDS = Pattern.compile(
            "(?:[店服营收导售业促客配快外保摄化造型设安理发美技乘学会病教管修]员|务员|银员|收银|导购|[厨律药化]师|师傅|医生|护士|老师|教练|经理|店长|店主|老板娘?|主管|领班|组长|班长|队长|主任|客服|司机|骑手|小哥|保安|保洁|保姆|阿姨|前台|柜台|中介|房东|邻居|同事|朋友|同学|室友|闺蜜|亲戚|[表堂][哥姐弟妹]"
                    + "|[我他她][妈爸姐哥弟妹舅姨姑叔婶]|妈妈|爸爸|姐姐|哥哥|弟弟|妹妹|爷爷|奶奶|姥姥|姥爷|叔叔|媳妇|老公|老婆|儿子|女儿|闺女|孩子|爱人|对象|妻子|丈夫|婆婆|公公|外公|外婆|本人|女友|男友|[女男]朋友|顾客|客户|客人|会员|消费者|车主|房主|业主|家长|住户|租客|学员|患者|掌柜|月嫂|护工|机长|空姐|导游|领队|顾问|经纪人?|主播|主持|代购|甲方|乙方|物业|护理|助教|学长|师[兄姐弟妹]|柜姐|柜员|摄影|化妆|裁缝|医师|大夫|主厨|团长|站长|助理|秘书|代理|法人|工号[0-9]{1,6})$");
    /** Characters that end the name of an occupation or of a role, and other words too. */
    private static final String ENDS_A_ROLE = "员师工生长手匠嫂人者妈爸姐哥弟妹总家";

    private static final Pattern TIME_ENDS =
            Pattern.compile("(?:[天日晚早午次年月周号时候后来前里果始因但而且还就]|上周.|周[一二三四五六日]|星期.|结果|当时|后来|可是|但是|因为|所以)$");
    private static final Pattern PERSON_ACTS = Pattern.compile(
            "^(?:的?(?:服务|态度|手艺|技术|手法|业务|嘴|脾气|电话|手机|微信|名字|身份证?|卡|账户|账号|妈妈|爸爸|孩子|车|快递|订单|名义)"
                    + "|本人|这个人|那个人|这人|那人|这位|他|她|不|没|说|拒|给|让|骂|推|收|答应|承诺|承认|跟|把|将|一直|骗|卖|打|要|叫|办|接|告诉|负责|同意|敷衍|糊弄|忽悠|威胁|故意|就|还|也|都|才|又|总|居然|竟然|非要|嫌|催|拿|开|修|介绍|推荐"
                    + "|保证|处理|解释|挂|拉黑|吼|吵|动手|道歉|很|特别|非常|真|太|最|比较|今年|今天|昨天|帮|教|送|来|去|到|在|用|为|被|向|从|对|做|剪|装|洗|买|订|退|看|问|想|觉得|建议|反映|投诉|诉称|称|表示|提出|下单|付|找|写|讲|训|劝|带|领|陪|等|热情|耐心|细心|专业|认真|辛苦|主动|全程|亲自|一问|值班|已经|明明|连|又|再|全|得|能|会|可以)");
    /** What makes a place, a shop or goods of the name before it: 安亭路, 李宁专柜, 张亮麻辣烫. */
    private static final Pattern OBJECT_FOLLOWS = Pattern.compile(
            "^(?:大?路|大?街|大道|胡同|巷|坊|渡|坡|湾|堡|街|道(?!歉)|桥|村|镇|乡|县|市|区|湖|河|江|山|岛|港|湾|站|口|里|园|公园|庄|寺|庙|塔|楼|院|馆|店|铺|厅|府|阁|轩|斋|堂|记|氏|家(?!长|人|属)|牌|号|小学|中学|大学|学校|幼儿园|广场|大厦|商场|商城|超市|酒店|饭店|宾馆|医院|药房|专柜|专卖|旗舰|门店|麻辣|烤|包子|饺子|馄饨|米线|牛肉|羊肉|拉面|面馆|火锅|烧烤|炸|鸭|鸡|鱼|虾|蟹|粉|汤|粥|酒|茶|醋|酱|糕|饼|糖|油|菜|肉|豆|果|水|手机|电脑|冰箱|空调|彩电|沙发|家具|地板|瓷砖|油漆|卫浴|鞋|衣|服装|男装|女装|童装|内衣|羽绒|眼镜|珠宝|黄金|剪刀|别墅|花园|小区|博物|故居|雕像|电影|演唱会|音乐|专辑|代言|同款|主题|粉丝|小说|故事|式的?|体|遇|卖瓜|笺|画|书法|传|节)");

    /** Note in brackets that names the role of a person. */
    private static final Pattern PERSON_NOTED =
            Pattern.compile("^ ?[(\\[【] ?(?:顾客|消费者|客户|店员|经理|老板|先生|女士|小姐|男|女|本人|会员|[男女]|电话|手机|1[3-9])");

    /** Words for a day, whose last character is no part of the next word: 那天王晓燕. */
    private static final Pattern DAY_ENDS = Pattern.compile("[昨今前当那这一两几]天$");
    /** Characters that end names of places and occasions, and hardly a given name. */
    private static final String ENDS_A_PLACE = "桥湾坡路庙村渡坊堤镇县乡屯沟滩嘴宴站港店寺塔洞";
    /** Characters that end names of places, and given names too. */
    private static final String MAY_END_A_PLACE = "岩崖山江河湖庄园楼院堂阁轩里口关岭坪营集堡墩窑塘垭";

    private static final double PLACE = 5;
    /** Evidence against two characters between marks, which are a word more often: 柳橙，孙辈. */
    private static final double ALONE = 2.5;

    private final boolean isAvailable;

    LikelyNameFinder() {
        this(NameLexicon.AVAILABLE);
    }

    /** @param isAvailable whether the dictionaries can be read */
    LikelyNameFinder(boolean isAvailable) {
        this.isAvailable = isAvailable;
    }

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        if (!isAvailable) {
            return;
        }
        for (Candidate name : names(text.plain(), SURE)) {
            found.add(text.span(name.start(), name.end(), PersonalDataKind.PERSON_NAME));
        }
    }

    /**
     * Returns whether a text may name a person, so that an officer checks it; any text where the dictionaries cannot be
     * read.
     */
    boolean mayName(ComparableText text) {
        return !isAvailable || !names(text.plain(), LIKELY).isEmpty() || PersonNameFinder.namesActor(text.plain());
    }

    /** Candidate for a name: its characters and their evidence. */
    private record Candidate(int start, int end, double evidence) {}

    private static List<Candidate> names(String plain, double threshold) {
        List<Candidate> names = new ArrayList<>();
        for (Matcher run = RUN.matcher(plain); run.find(); ) {
            if (hasFamilyName(run.group())) {
                addNames(plain, run.start(), run.end(), threshold, names);
            }
        }
        return names;
    }

    private static boolean hasFamilyName(String run) {
        for (int i = 0; i < run.length() - 1; i++) {
            if (NameCharacters.familyName(run, i, true) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(String plain, int from, int to, double threshold, List<Candidate> names) {
        Sentence sentence = new Sentence(plain, from, to);
        for (int start = from; start < to; ) {
            Candidate best = sentence.best(start);
            if (best != null && best.evidence() >= threshold) {
                Candidate next = sentence.better(best);
                names.add(next);
                start = next.end();
            } else {
                start++;
            }
        }
    }

    /** Run of Chinese characters, split into words. */
    private static final class Sentence {
        private final String plain;
        private final int from;
        private final int to;
        private final Word[] words;

        Sentence(String plain, int from, int to) {
            this.plain = plain;
            this.from = from;
            this.to = to;
            words = new Word[to - from];
            for (Word word : NameLexicon.words(plain.substring(from, to))) {
                for (int i = word.start(); i < word.end(); i++) {
                    words[i] = word;
                }
            }
        }

        /**
         * Returns the name with the most evidence of those that begin at an index; null where no family name begins.
         */
        Candidate best(int start) {
            int family = NameCharacters.familyName(plain, start, true);
            Candidate best = null;
            for (int given = 1; family > 0 && given <= 2 && start + family + given <= to; given++) {
                double evidence = evidence(start, start + family, start + family + given);
                if (best == null || evidence > best.evidence() - LONGER) {
                    best = new Candidate(start, start + family + given, evidence);
                }
            }
            return best;
        }

        /** Returns the better one of a name and of those that begin within it. */
        Candidate better(Candidate name) {
            Candidate better = name;
            for (int start = name.start() + 1; start < name.end(); start++) {
                Candidate other = best(start);
                if (other != null && other.evidence() > better.evidence()) {
                    better = other;
                }
            }
            return better;
        }

        private double evidence(int start, int given, int end) {
            String characters = plain.substring(given, end);
            if (PersonNameFinder.startsTitle(plain, given)
                    || !canBeGiven(given, end)
                    || (PersonNameFinder.isPreposition(plain, start) && !isSurelyGiven(given, end))) {
                return -DECISIVE;
            }
            double left = ofLeft(start);
            return NameLexicon.familyName(plain.substring(start, given))
                    + NameLexicon.givenName(characters)
                    + (end - given == 2 ? 0.5 : 0)
                    - (isPlace(given, end) ? PLACE : 0)
                    - (start == from && end == to && end - start == 2 ? ALONE : 0)
                    - (NotNames.startsOne(plain, start) ? 6 : 0)
                    + ofWords(start, given, end)
                    + left
                    + ofRight(end, left > 1);
        }

        private boolean canBeGiven(int given, int end) {
            return IntStream.range(given, end)
                    .allMatch(i -> NameCharacters.isGiven(plain, i) || NameCharacters.isSeldomGiven(plain, i));
        }

        /**
         * Returns whether the characters are almost always a given name, so that 于 before them is a family name, not a
         * preposition.
         */
        private boolean isSurelyGiven(int given, int end) {
            return (end - given == 1 || words[given - from] != words[end - 1 - from])
                    && NameLexicon.givenName(plain.substring(given, end)) > SURELY_GIVEN;
        }

        /** Returns whether characters end like the name of a place: 曹家渡, 付家坡. */
        private boolean isPlace(int given, int end) {
            char last = plain.charAt(end - 1);
            return ENDS_A_PLACE.indexOf(last) >= 0
                    || (plain.charAt(given) == '家' && end - given == 2 && MAY_END_A_PLACE.indexOf(last) >= 0);
        }

        private double ofWords(int start, int given, int end) {
            double evidence = 0;
            Word first = words[start - from];
            Word last = words[end - 1 - from];
            if (last.end() > end - from) {
                evidence -= 3.5;
            }
            if (first.start() == start - from && first.end() > end - from && !first.is("nr")) {
                return -DECISIVE;
            }
            boolean isWord = first.end() > given - from && !first.is("nr");
            if (isWord && first.start() == start - from) {
                evidence -= (first.end() == end - from ? 3.5 : 2.5)
                        + NameLexicon.commonness(plain.substring(from + first.start(), from + first.end()));
            }
            if (end - given == 2 && last.start() == given - from && last.end() == end - from) {
                evidence += NameLexicon.isGivenName(plain.substring(given, end)) ? 1 : -0.5;
            }
            return evidence;
        }

        private double ofLeft(int start) {
            String left = plain.substring(Math.max(0, start - LEFT), start);
            if (STATED.matcher(left).find()) {
                return 6;
            }
            if (start == from) {
                return start == 0 || isClauseEnd(plain.charAt(start - 1)) ? 1 : -2;
            }
            boolean isCut = words[start - from].start() < start - from
                    && !DAY_ENDS.matcher(left).find();
            if (ROLE_ENDS.matcher(left).find()) {
                return isCut ? 1 : 4;
            }
            if (isCut) {
                return -6;
            }
            char before = plain.charAt(start - 1);
            if (ENDS_A_ROLE.indexOf(before) >= 0) {
                return 4;
            }
            if (NAMING.matcher(left).find()) {
                return 2;
            }
            if (TIME_ENDS.matcher(left).find()) {
                return 1;
            }
            Word previous = words[start - 1 - from];
            return before == '的' ? 0 : previous.is("n") && previous.end() - previous.start() > 1 ? 0.5 : -0.5;
        }

        private double ofRight(int end, boolean isExpected) {
            String right = plain.substring(end, Math.min(plain.length(), end + RIGHT));
            if (end == to) {
                return PERSON_NOTED.matcher(right).find() ? 2 : right.isEmpty() || isClauseEnd(right.charAt(0)) ? 1 : 0;
            }
            if (OBJECT_FOLLOWS.matcher(right).find()) {
                return -DECISIVE / 2;
            }
            if (PersonNameFinder.startsTitle(plain, end)) {
                return 2.5;
            }
            if (PERSON_ACTS.matcher(right).find()) {
                return 1.5;
            }
            Word next = words[end - from];
            if (next.is("v") || next.is("d") || next.is("p")) {
                return 1;
            }
            return next.is("n") || next.is("a") ? (isExpected ? -0.5 : -1.5) : 0;
        }

        private static boolean isClauseEnd(char character) {
            return !Character.isLetterOrDigit(character);
        }
    }
}
