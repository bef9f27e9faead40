package fangxin.common.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of names in Latin letters: a given name of English with a family name, or a family and a given name in pinyin.
 * Every word of a name begins with a capital letter. A name in pinyin counts behind a role or words such as "my name is",
 * or where a clause begins or ends with it, since shops and streets are written in pinyin too.
 */
final class LatinNameFinder implements PersonalDataDetector.Finder {
    /** Letter with or without a diacritic; the comparable text has a replacement character for some of them. */
    private static final String LETTER = "[a-z\\u00df-\\u00ff\\ufffd]";

    private static final String WORD = LETTER + "{2,14}+(?:['’\\-]" + LETTER + "{2,14}+)?";
    private static final Pattern WORDS =
            Pattern.compile("(?<![a-z0-9@._/\\-])" + WORD + "(?: " + WORD + "){1,2}+(?![a-z0-9@_/])");
    /** Words that only the name of a person follows, also a single one. */
    private static final Pattern TITLED = Pattern.compile(
            "(?<![a-z])(?:(?<self>i'm|i am)|my name(?:'s| is)|name is|mr|mrs|ms|miss|dr)[. :]{1,3}(?<name>" + WORD
                    + "(?: " + WORD + "){0,2}+)(?![a-z0-9@_/])");
    /** Words for a person or of naming one, before a name. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<![a-z])(?:name[ds]?|called|contact(?: person)?|signed|regards|sincerely|thanks|thank you|holder|payee|on behalf of|yours|from|by|under|tell|told|ask|asked|see|thank|met|for|to|with|of|customer|guest|client|member"
                    + "|wait(?:er|ress)|receptionist|manager|cashier|clerk|driver|courier|guide|staff(?: member)?|assistant|salesman|saleswoman|seller|owner"
                    + "|boss|coach|trainer|teacher|doctor|nurse|chef|barista|technician|agent|host(?:ess)?|husband|wife|son|daughter|mother|father|mom|dad|friend|colleague|sister|brother)"
                    + "(?: is|'s| was)?[ :,.\\-—]{1,3}$|(?:联系|找|感谢|谢谢|表扬|投诉|请问|叫) ?$");
    /** A single word behind a word for a person: waiter Tom, manager Li. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?<![a-z])(?:named|called|wait(?:er|ress)|receptionist|manager|cashier|clerk|driver|courier|guide|staff(?: member)?|assistant|salesman|saleswoman|boss|coach"
                    + "|trainer|teacher|doctor|nurse|chef|barista|technician|agent|hostess|husband|wife|son|daughter|colleague|sister|brother)(?: is|'s)?[ :,]{1,2}(?<name>"
                    + WORD + ")(?![a-z0-9@_/])");
    /** Words that the name of a person follows at once, so that two words of any language can be one: ask for Anna Berg. */
    private static final Pattern STATED = Pattern.compile(
            "(?:(?<![a-z])(?:name|called|named|ask(?:ed)? for|sp(?:eak|oke) (?:to|with)|talked to|contact(?: person)?|dear|regards|sincerely|signed|thanks to"
                    + "|wait(?:er|ress)|receptionist|manager|cashier|clerk|driver|courier|guide|staff(?: member)?|assistant|salesman|saleswoman|coach|trainer|teacher|doctor|nurse|barista|technician|hostess"
                    + "|husband|wife|son|daughter|mother|father|friend|colleague|sister|brother)(?: is|'s| was|,|:)?"
                    + "|(?:我叫|名字[叫是]?|姓名|联系人|收件人|预订人|入住人|我是|名叫|外教|签名|署名)[:是 ]?) ?$");
    /** A single word behind Chinese characters, which a form of address or an act can follow: 发型师Tony老师. */
    private static final Pattern BEHIND_A_ROLE = Pattern.compile("(?<=[\\p{IsHan}:,。! ]|^)(?<name>" + WORD
            + ")(?![a-z0-9@._/])(?<address> ?(?:老师|总监|教练|店长|经理|先生|女士|小姐姐?))?"
            + "(?<act>(?=$|[,。!?:、)]|[说讲给把让推剪帮烫没不又还就也都收骂拉多]))?");
    /** Persons who call themselves by a name in Latin letters, and words that end like them. */
    private static final Pattern STYLED =
            Pattern.compile("(?:[发造]型师|化妆师|美甲师|美容师|美睫师|摄影师|设计师|技师|私教|外教|教练|(?:中介|课程|瑜伽|舞蹈|英语)?老师|顾问|店长|店员|总监)[: ]?$");
    /** Words of shops, offices and goods, which such words precede too: contact Customer Service. */
    private static final Set<String> NO_NAMES = WordList.words(
            List.of(
                    "sir madam team manager owner shop staff customer service services support front desk reception office officer store hotel the an your our my their this that we you they it "
                            + "he she golden happy lucky royal grand great new old big small best good nice super lovely dragon palace star sun moon lamb panda garden house home kitchen food center centre city "
                            + "square plaza mall company group limited international china chinese beijing shanghai changchun jilin american english western eastern north south east west red blue green white "
                            + "black extra sauce menu order number phone mobile email address member members card gift vip club fitness sports hall world friends friend everyone all guests sirs colleague "
                            + "room boss chef driver guide wine beer coffee tea milk rice pork beef chicken duck fish noodle noodles apple samsung huawei xiaomi nike adidas pro max plus air book watch pizza hut "
                            + "burger king starbucks walmart ikea haidilao wechat alipay taobao tmall meituan please no yes not and or is was are were has had will would can could must should to for at in on of with "
                            + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december express delivery post bank app keep uber word excel"));

    private static final Pattern DATUM_FOLLOWS = Pattern.compile(" ?[,(:] ?\\*{6,}");
    /** Words that end the name of a shop and no name of a person. */
    private static final String SHOP =
            "hotel|hostel|inn|mall|plaza|hospital|clinic|pharmacy|gym|spa|salon|restaurant|bistro|grill|pizza|shop|store|supermarket|cafe|coffee|bakery|kitchen|garden|tea|noodles?"
                    + "|bbq|hotpot|soup|dumplings?";

    private static final Pattern SHOP_NAME = Pattern.compile(SHOP);
    /** Words behind which capital letters name a place, a shop or goods. */
    private static final Pattern PLACE_FOLLOWS = Pattern.compile("^[ \\-](?:" + SHOP
            + "|road|rd|street|st|avenue|ave|district|square|park|station|airport|tower|building|university|river|lake|mountain|bridge|temple|palace|museum|county|city|province|town"
            + "|village|lu|jie|da)(?![a-z])");
    /** Words behind the name of a person at the begin of a sentence. */
    private static final Pattern ACTS = Pattern.compile(
            "^ (?:at|in|from|was|is|said|says|told|helped|who|and|refused|did|never|kindly|gave|promised|answered|served|took|has|had|does|won't|can't)(?![a-z])");

    private static final Set<String> FAMILIES = WordList.words(
            List.of(
                    "zhang wang li liu chen yang zhao huang zhou wu xu sun zhu ma hu guo lin he gao liang zheng luo song xie tang han cao deng feng peng zeng xiao tian dong yuan pan cai "
                            + "jiang yu du ye cheng wei lv lyu ding shen ren yao lu fu zhong cui tan liao fan jin shi dai jia xia qiu fang hou zou xiong meng qin bai yan xue lei hao gong shao "
                            + "qian wan qi mao kang mo kong xiang tao duan he long shang yin niu ge ouyang sima zhuge shangguan gu lai hong wen zhan guan ji geng ou"));
    private static final Set<String> GIVEN = WordList.words(
            List.of(
                    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george "
                            + "edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack "
                            + "dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur "
                            + "lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny tony tom "
                            + "tim ben sam mike dave steve bob jim bill dan matt chris nick alex max leo lucas oliver liam mason simon martin ivan victor oscar felix hugo "
                            + "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa "
                            + "deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet "
                            + "catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria "
                            + "nina mia zoe eva ella luna ruby jade tina gina rita rose sunny teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie "
                            + "brittany charlotte marie kayla alexis lori lily lucy jane kate jenny cindy coco vivian wendy fiona irene ivy elena olga natasha ivan dmitri sergei hans klaus pierre "
                            + "jean-luc marco luca giulia sofia carlos miguel pedro ahmed mohammed mohamed ali fatima yuki kenji hiroshi min-ho ji-woo"));
    private static final String SYLLABLE =
            "(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|iao|ian|ing|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiuv])";
    private static final Pattern PINYIN = Pattern.compile("(?:" + SYLLABLE + "){1,2}");
    private static final int NEAR = 24;

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher name = TITLED.matcher(plain); name.find(); ) {
            int end = capitalEnd(text, name.start("name"), name.end("name"));
            if (end > 0 && (name.group("self") == null || beginsLikeAName(plain, name.start("name"), end))) {
                add(text, name.start("name"), end, found);
            }
        }
        for (Matcher name = SINGLE.matcher(plain); name.find(); ) {
            if (beginsLikeAName(plain, name.start("name"), name.end("name"))
                    && capitalEnd(text, name.start("name"), name.end("name")) > 0) {
                add(text, name.start("name"), name.end("name"), found);
            }
        }
        for (Matcher name = BEHIND_A_ROLE.matcher(plain); name.find(); ) {
            if (isOfARole(plain, name) && capitalEnd(text, name.start("name"), name.end("name")) > 0) {
                add(text, name.start("name"), familyEnd(plain, name.end("name")), found);
            }
        }
        for (Matcher words = WORDS.matcher(plain); words.find(); ) {
            int end = capitalEnd(text, words.start(), words.end());
            boolean isSeveral = end > 0 && plain.substring(words.start(), end).indexOf(' ') > 0;
            if (isSeveral && isPerson(plain, words.start(), end)) {
                add(text, words.start(), end, found);
                continue;
            }
            int next = plain.indexOf(' ', words.start());
            if (next > 0 && next < words.end()) {
                words.region(next + 1, plain.length());
            }
        }
    }

    /**
     * Adds given names with a form of address and no role before them: Tony老师, which any hairdresser is called.
     */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        for (Matcher name = BEHIND_A_ROLE.matcher(text.plain()); name.find(); ) {
            if (name.group("address") != null && GIVEN.contains(name.group("name"))) {
                add(text, name.start("name"), name.end("name"), found);
            }
        }
    }

    /** Returns whether a given name has a role before it: 私教Kevin. */
    private static boolean isOfARole(String plain, Matcher name) {
        String word = name.group("name");
        boolean isAddressed = name.group("address") != null;
        if (GIVEN.contains(word)) {
            return PersonRoles.endsBefore(plain, name.start())
                    || STYLED.matcher(plain.substring(Math.max(0, name.start() - 6), name.start()))
                            .find();
        }
        return (isAddressed || name.group("act") != null)
                && !NO_NAMES.contains(word)
                && STYLED.matcher(plain.substring(Math.max(0, name.start() - 6), name.start()))
                        .find();
    }

    /** Returns the end of a Chinese family name behind a given name and a blank, Maria 陈; the given end where none is. */
    private static int familyEnd(String plain, int end) {
        return plain.startsWith(" ", end)
                        && NameCharacters.familyName(plain, end + 1, false) == 1
                        && (!NameCharacters.isHan(plain, end + 2) || "您你他她".indexOf(plain.charAt(end + 2)) >= 0)
                ? end + 2
                : end;
    }

    private static void add(ComparableText text, int start, int end, Collection<PersonalDataDetector.Span> found) {
        found.add(text.span(start, end, PersonalDataKind.PERSON_NAME));
    }

    private static boolean isPerson(String plain, int start, int end) {
        if (PLACE_FOLLOWS
                .matcher(plain.substring(end, Math.min(plain.length(), end + NEAR)))
                .find()) {
            return false;
        }
        String first = plain.substring(start, plain.indexOf(' ', start));
        String last = plain.substring(plain.lastIndexOf(' ', end - 1) + 1, end);
        if (SHOP_NAME.matcher(last).matches()) {
            return false;
        }
        if (isStated(plain, start, end) || isBesideADatum(plain, start, end)) {
            return true;
        }
        if (GIVEN.contains(first)) {
            return !GIVEN.contains(last) || isBounded(plain, start, end);
        }
        boolean isPinyin = (FAMILIES.contains(first) && PINYIN.matcher(last).matches())
                || (FAMILIES.contains(last) && PINYIN.matcher(first).matches());
        return isPinyin && isBounded(plain, start, end);
    }

    /** Returns whether a sentence begins with words that a masked datum follows: Anna Berg (138…). */
    private static boolean isBesideADatum(String plain, int start, int end) {
        return (start == 0 || ".!?;\n。".indexOf(lastVisible(plain, start)) >= 0)
                && DATUM_FOLLOWS.matcher(plain).region(end, plain.length()).lookingAt()
                && Arrays.stream(plain.substring(start, end).split(" ")).noneMatch(NO_NAMES::contains);
    }

    /** Returns whether words of naming a person are before words that are none of shops and goods. */
    private static boolean isStated(String plain, int start, int end) {
        return Arrays.stream(plain.substring(start, end).split(" ")).noneMatch(NO_NAMES::contains)
                && STATED.matcher(plain.substring(Math.max(0, start - NEAR), start))
                        .find();
    }

    /** Returns whether a clause begins or ends with a name, or words for a person are before it. */
    private static boolean isBounded(String plain, int start, int end) {
        boolean begins = start == 0 || ".,!?:;\n(".indexOf(lastVisible(plain, start)) >= 0;
        boolean ends =
                end == plain.length() || ".,!?;)(".indexOf(plain.charAt(end)) >= 0 || plain.startsWith(" (", end);
        boolean acts = ACTS.matcher(plain.substring(end, Math.min(plain.length(), end + NEAR)))
                .find();
        return (begins && (ends || acts))
                || PersonRoles.endsBefore(plain, start)
                || ANNOUNCED
                        .matcher(plain.substring(Math.max(0, start - NEAR), start))
                        .find();
    }

    private static char lastVisible(String plain, int start) {
        int place = start - 1;
        while (place > 0 && plain.charAt(place) == ' ') {
            place--;
        }
        return plain.charAt(place);
    }

    private static boolean beginsLikeAName(String plain, int start, int end) {
        String first = plain.substring(start, end).split(" ")[0];
        return GIVEN.contains(first) || FAMILIES.contains(first);
    }

    /** Returns the end of the words from an index that begin with a capital letter; -1 where the first does not. */
    private static int capitalEnd(ComparableText text, int start, int end) {
        int last = -1;
        for (int word = start; word < end; ) {
            int next = text.plain().indexOf(' ', word);
            int wordEnd = next < 0 || next > end ? end : next;
            String original = text.original(word, wordEnd);
            boolean isCapital = Character.isUpperCase(original.codePointAt(0))
                    && (original.length() == 1 || Character.isLowerCase(original.codePointAt(1)));
            if (!isCapital) {
                break;
            }
            last = wordEnd;
            word = wordEnd + 1;
        }
        return last;
    }
}
