package fangxin.common.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of mail addresses, accounts of WeChat and QQ, licence plates and passports. An account counts where its
 * service is named before it; "微信支付 68 元" names no account.
 */
final class AccountFinder implements PersonalDataDetector.Finder {
    private static final String DIGIT = "[0-9" + NumberFinder.CHARACTERS + "]";
    /** Forms of the sign of a mail address: the sign itself, a word for it, or either in brackets. */
    private static final String AT =
            "(?:[(\\[【{<「《*]? ?(?:@|艾特|爱特|圈a|小老鼠|花a) ?[)\\]】}>」》*]?|[(\\[【{<「《*#$&^~|/] ?(?:at|a|艾特|@) ?[)\\]】}>」》*#$&^~|/]|[#$&^~*]@| at )";

    private static final String DOT = "(?: ?[.点。] ?| ?[(\\[【] ?(?:dot|点|\\.) ?[)\\]】] ?| ?dot ?)";
    private static final String LOCAL =
            "(?:[a-z0-9零〇一二三四五六七八九幺_%+\\-]{1,64}+(?: ?[.。点] ?|[(\\[]dot[)\\]]))?[a-z0-9零〇一二三四五六七八九幺._%+\\-]{1,64}+";
    private static final String TOP =
            "(?:com|cn|net|org|edu|gov|me|io|top|vip|cc|hk|tw|xyz|info|co)(?![a-z0-9])(?:" + DOT + "cn(?![a-z0-9]))?";

    /** A label of a host never contains the separator that ends it, so that no part of a text is tried twice. */
    private static final Pattern MAIL = Pattern.compile(LOCAL + " {0,2}" + AT + " {0,2}"
            + "(?:[a-z0-9零一二三六\\-]{1,63}+(?: ?[.点。] ?| ?[(\\[【] ?(?:dot|点|\\.) ?[)\\]】] ?)|(?:(?!dot)[a-z0-9\\-]){1,63}+ ?dot ?){1,4}?"
            + TOP);
    /** A local part and a known host of mail with at between two hyphens or lines: wang.li_at_qq.com. */
    private static final Pattern JOINED_MAIL = Pattern.compile("(?<![a-z0-9._%+\\-])[a-z0-9._\\-]{2,40}?[_\\-]at[_\\-]"
            + "(?:qq|163|126|139|189|gmail|foxmail|sina|sohu|outlook|hotmail|yeah|icloud|aliyun|live|msn|21cn)" + DOT
            + "(?:com|cn|net)(?![a-z0-9])");
    /** A local part and a known host of mail with any sign between them. */
    private static final Pattern MAIL_OF_HOST = Pattern.compile(LOCAL + " ?[^\\p{L}\\p{N}\\s.,。、;:!?/()] ?"
            + "(?:qq|一六三|一二六|vip" + DOT
            + "qq|163|126|139|189|gmail|foxmail|sina|sohu|outlook|hotmail|yeah|icloud|aliyun|wo|live|msn|21cn|tom|[a-z]{2,10}"
            + DOT + "edu)" + DOT
            + "(?:com|cn|net)(?![a-z0-9])(?:" + DOT + "cn(?![a-z0-9]))?");

    /** A mail address with a blank behind each character. */
    private static final Pattern SPACED_MAIL = Pattern.compile("(?<![a-z0-9])[a-z0-9](?: [a-z0-9._\\-]){2,30}+ @ "
            + "[a-z0-9](?: [a-z0-9\\-]){1,20}+(?: [.。点](?: [a-z]){2,4}+){1,2}+");

    private static final String SERVICE =
            "(?:微[^\\p{L}\\p{N}]?信|v信|薇信|[威围唯卫]芯|威信|徽信|维信|薇芯|wei ?信|wechat|weixin|绿泡泡|(?:(?<![略稍轻细些])[微薇]|(?<![权示])威|(?<![安国校队党])徽)(?=[^\\p{L}\\p{N}])|(?<![a-z])[vw] ?x|加 ?v|加 ?(?:个|我|俺|他|她)(?:的)? ?v(?![a-z])|加 ?(?:个|我)?[微薇]|[+\u2795] ?v|\ufffd ?v(?![a-z]{2})"
                    + "|(?<![a-z])v ?:|(?<![a-z])q ?q|" + ComparableText.PENGUIN
                    + "|扣 ?扣|抠抠|球球|企鹅号?|(?:卫星|卫信|溦信|微芯)(?=号|[:是])|绿色(?:软件|聊天)|[秋叩]{2}|q号|(?:加|我|的|联系) ?q(?![a-z])|(?<![a-z])q ?:|支付宝|支 ?付 ?宝|zfb|抖音|快手|小红书|微博|淘宝|旺旺|钉钉|陌陌|邮箱|e-?mail|(?<=的)v(?=[是为: ])|(?<![\\p{IsHan}a-z0-9])号(?=[是为:])|加我|联系我|找我|私聊|私信|私我|telegram|whatsapp|skype|(?<![a-z])line)";
    /** Words between the name of a service and an account: words of contact, blanks, and signs of any kind. */
    private static final String LINK =
            "(?:客服|号码?|账号|帐号|账户|id(?![a-z])|(?<= )(?:is|number|no|account|me|at|on|contact|add)(?![a-z0-9])|同步|备注|同号|同名|名|加我|联系我?|联络|加|我|你|是|为|请|的|一下|搜索?|找|也|就|叫|吧|个|呗|下|聊|这个|那个|发|到|退到?|转到?|打到?|给|在|用|有|注册|绑定|登录|昵称|或者?|微信|qq|vx|电话|手机"
                    + "|[^\\p{L}\\p{N}]){0,12}+";

    private static final Pattern ACCOUNT = Pattern.compile(SERVICE
            + LINK
            + "(?<account>[a-z](?:[-_a-z0-9]|\\.(?=[a-z0-9])){5,19}+|[a-z][-_a-z0-9]{1,15} [0-9]{3,12}+|" + DIGIT
            + "(?:[ \\-.·]{0,3}"
            + DIGIT
            + "){4,11}+|" + DIGIT + "(?<sign>[^\\p{L}\\p{N}。;!?]{1,3})" + DIGIT + "(?:\\k<sign>" + DIGIT
            + "){3,10}+|" + DIGIT + "{3,}+(?:(?:[^\\p{L}\\p{N};!?\\n]{1,3}|[一短]?横?杠|空格?)" + DIGIT
            + "{3,}+){1,3}|[a-z](?: [a-z0-9_\\-]){5,19}+|[a-z]{2,15}[零〇一二三四五六七八九幺]{2,10}+)(?![a-z0-9])");
    private static final String MESSENGER =
            "(?:微信|v信|薇信|威信|微(?=号)|qq|扣扣|(?<![a-z])[vw]x|支付宝|抖音|快手|小红书|微博|淘宝|闲鱼|贴吧|b站|陌陌|钉钉|探探|昵称|网名|账号|帐号|id)";
    /** Letters with digits or a sign between them, as people name their accounts. */
    private static final String HANDLE =
            "(?<![a-z0-9_.@/\\-])(?<account>(?=[a-z0-9]{0,20}[_\\-0-9])[a-z][a-z0-9_\\-]{5,24}+)(?![a-z0-9_.@/])";
    /** Account that other words separate from its messenger: 微信卖酒的 wodejiu-8866, QQ红包支付至627719348. */
    private static final Pattern LOOSE_ACCOUNT = Pattern.compile(
            MESSENGER + "[^0-9a-z。;!?\\n]{0,14}?" + HANDLE + "|" + MESSENGER
                    + "[^0-9a-z。;!?\\n单编订票]{0,12}?(?:至|到|给|号|账户|是|为|:|叫)[ “\"(]{0,2}(?<number>[1-9][0-9]{5,10})(?![0-9元块.个人年])");
    /** Account before the word for its messenger: dalin_cc88这是我微信. */
    private static final Pattern ACCOUNT_BEFORE =
            Pattern.compile("(?:" + HANDLE + "|(?<![0-9.a-z])(?<number>[1-9][0-9]{4,10}))[ ,(]{0,2}"
                    + "(?:这|就|才){0,2}(?:是我?|我|\\()的?" + MESSENGER + "(?!群|支付|转账)");
    /** Account that a clause or words of writing separate from its messenger: 传QQ上了，178332928，; 薇不让发，我写：jjj_94056. */
    private static final Pattern PARTED = Pattern.compile(
            "(?:微信|qq|扣扣)(?:[^0-9a-z。;!?\\n]{0,6}[,:]|[^0-9a-z。;!?\\n单编订票]{0,24}[,:，](?:群?号码?|我的号?|他的号?|她的号?)[是为:]{0,2} ?)(?<number>[1-9](?: ?[0-9]){5,10})(?=[,。;!? ]|$)"
                    + "|(?<![\\p{IsHan}])(?:[薇微威维]|微信|v信?)[^0-9a-z。;!?\\n]{0,12}:" + HANDLE);
    /** Account before an English word for its messenger: wangzai88 on WeChat. */
    private static final Pattern ACCOUNT_ON = Pattern.compile("(?:" + HANDLE
            + "|(?<![0-9.a-z])(?<number>[1-9][0-9]{4,10})) (?:on|is my|via) (?:wechat|qq|whatsapp|telegram)");
    /** Account directly behind a word of adding somebody to a messenger, without its name: 加sunny-411返现. */
    private static final Pattern ADDED =
            Pattern.compile("(?:(?<![略稍轻细])[微薇]我|[我他她]的号码?[是为]?|加|加了|加上|加一下|加个|搜|搜索|私聊|找)(?:我|他|她)?[ :“\"]{0,2}"
                    + HANDLE + "|(?:[我他她]加|加(?:我|他|她|了|个|一下)?)[ :]?(?<number>[1-9][0-9]{5,10}+)(?![元块.个人年分万米克毫吨])");
    /** Letters and digits with an underscore, which hardly anything but an account has. */
    private static final Pattern UNDERSCORED =
            Pattern.compile("(?<![a-z0-9_@/.])(?=[a-z0-9]{1,20}_)[a-z0-9][a-z0-9_]{4,24}+(?![a-z0-9_@/.])");

    private static final Pattern ACCOUNT_NEAR =
            Pattern.compile(MESSENGER + "|号|加我|加他|加她|联系|找我|搜|私|(?<![a-z])[vq](?![a-z])");
    private static final int NEAR = 18;

    /** Account that WeChat assigns to a user who has chosen none. */
    private static final Pattern GIVEN_ACCOUNT = Pattern.compile("wxid ?[_\\-] ?[a-z0-9]{6,22}+");
    /** Words before which the letters of a service begin a code: 单号WX2399. */
    private static final Pattern OF_A_CODE = Pattern.compile(
            "(?:[单编代序型批货款]号|码|单|编|型)[是为:]{0,2}$|(?:店|店铺|门店|商品|商家|商户|订单|直播间|房间|设备|视频|作品|产品|链接|终端|活动)的?(?:id|账号|号)[是为: ]{0,2}$");

    private static final Pattern OF_A_SHOP =
            Pattern.compile("(?:店|店铺|门店|商品|商家|商户|订单|直播间|房间|设备|视频|作品|产品|链接|终端|活动)的?(?:id|账号|号)[是为: ]{0,2}$");
    /** Greatest number of characters of such words. */
    private static final int LONGEST_OF_A_CODE = 10;

    private static final Pattern HOTLINE = Pattern.compile("(?:12|95|96|10)[0-9]{3}");
    private static final Pattern DAY = Pattern.compile("20[0-3][0-9][\\-.]?(?:0[1-9]|1[0-2])[\\-.]?[0-3][0-9]");
    private static final Set<String> SERVICE_WORDS =
            Set.of("wechat", "weixin", "wechatpay", "weixinpay", "alipay", "zhifubao", "douyin", "taobao", "android");
    private static final String UNITS = "元块次年月日点个人%万条折";
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final Pattern PLATE = Pattern.compile(
            "(?<![全最更翻崭创0-9])(?<!编号.{0,4}|证号.{0,4}|许可.{0,4})" + PROVINCE
                    + "(?:字|省|牌|林|林省)? ?[^\\p{L}\\p{N}]? ?[a-hj-np-z] ?[^\\p{L}\\p{N}]? ?"
                    + "(?:临 ?)?(?<serial>(?:(?:[ .·\\-]?[a-hj-np-z0-9零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){5,6})|(?:(?: ?[a-hj-np-z0-9]){4} ?[挂学警港澳领]))(?![a-z0-9])");
    /** Words for a car or its plate, behind which letters alone are a plate too. */
    private static final Pattern CAR = Pattern.compile("车牌|牌照|号牌|牌号|车号|我的?车|车停|停车|开车|车主|挪车|车辆|轿车|这车|那车|车[是为]|[开坐租]的");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:护照|通行证|台胞证|回乡证|军官证|士兵证|军人证|驾驶证|驾照|社保卡?|社会保障卡?|医保卡?|居住证|残疾人?证|老年证|退休证|户口[本簿]|出生证明?|永居证|居留证)"
                    + "(?:的?(?:号码|编号|号))?[是为:,( ]{0,3}(?<number>(?:[a-z]{1,2}[ \\-]?)?[0-9](?:[ \\-]?[0-9]){5,17}x?)(?![a-z0-9])"
                    + "|(?:军官证|士兵证|军人证)(?:号码?)?[是为: ]{0,3}(?<other>\\p{IsHan}{1,3}字第? ?[0-9]{5,10}号?)");

    private static final String PASSPORT_NUMBER =
            "(?<![0-9a-z])(?<number>[a-z]{1,2} ?[\\-.]?[0-9](?:[ \\-.]?[0-9]){6,7}|[a-z][0-9]{3}[a-z][0-9]{4})(?![0-9a-z])";
    /** Letters and digits as passports have them, with words between them and the word for a passport, or before it. */
    private static final Pattern PASSPORT = Pattern.compile(
            "(?:护照|passport|通行证|出入境证件?)[^0-9a-z。;!?\n单票编案款型货]{0,20}(?: ?(?:number|no|is)[.:# ]{1,2}){0,2}"
                    + PASSPORT_NUMBER);

    /** A letter or two and digits as ordinary passports have them. */
    private static final Pattern LIKE_A_PASSPORT =
            Pattern.compile("(?<![0-9a-z\\-])(?:[eghdpk][0-9]{8}|e[a-hj-np-z][0-9]{7})(?![0-9a-z\\-])");

    private static final Pattern NAMES_A_PASSPORT = Pattern.compile("护照(?![套夹包])|passport");
    private static final Pattern PASSPORT_BEHIND = Pattern.compile(
            PASSPORT_NUMBER
                    + "(?:[ ,(:]{0,2}(?:这|就|才){0,2}[是为](?:我|他|她|本人|孩子|老公|老婆)?(?:自己|本人)?的?(?:新|旧)?| ?(?:这个?|的)?)(?:护照(?![套夹包])|passport)");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Pattern pattern : new Pattern[] {MAIL, MAIL_OF_HOST, JOINED_MAIL, SPACED_MAIL}) {
            for (Matcher mail = pattern.matcher(plain); mail.find(); ) {
                found.add(text.span(mail.start(), mail.end(), PersonalDataKind.EMAIL));
            }
        }
        for (Matcher account = ACCOUNT.matcher(plain); account.find(); ) {
            if (isAccount(plain, account)) {
                found.add(text.span(
                        account.start("account"), account.end("account"), PersonalDataKind.MESSENGER_ACCOUNT));
            }
        }
        for (Pattern pattern : new Pattern[] {LOOSE_ACCOUNT, ACCOUNT_BEFORE, ADDED, ACCOUNT_ON, PARTED}) {
            for (Matcher account = pattern.matcher(plain); account.find(); ) {
                String group = account.group("account") == null ? "number" : "account";
                if (isNamedByAPerson(text, account.start(group), account.end(group))
                        && !isOfACode(plain, account.start(group))) {
                    found.add(text.span(account.start(group), account.end(group), PersonalDataKind.MESSENGER_ACCOUNT));
                }
            }
        }
        for (Matcher account = UNDERSCORED.matcher(plain); account.find(); ) {
            if (isNear(plain, account.start(), account.end())) {
                found.add(text.span(account.start(), account.end(), PersonalDataKind.MESSENGER_ACCOUNT));
            }
        }
        for (Matcher account = GIVEN_ACCOUNT.matcher(plain); account.find(); ) {
            found.add(text.span(account.start(), account.end(), PersonalDataKind.MESSENGER_ACCOUNT));
        }
        for (Matcher plate = PLATE.matcher(plain); plate.find(); ) {
            boolean isNamed = CAR.matcher(plain.substring(Math.max(0, plate.start() - NEAR), plate.start()))
                    .find();
            if (isNamed || isSerial(plate.group("serial"))) {
                found.add(text.span(plate.start(), plate.end(), PersonalDataKind.LICENCE_PLATE));
            }
        }
        for (Pattern pattern : new Pattern[] {PASSPORT, PASSPORT_BEHIND}) {
            for (Matcher passport = pattern.matcher(plain); passport.find(); ) {
                found.add(
                        text.span(passport.start("number"), passport.end("number"), PersonalDataKind.IDENTITY_NUMBER));
            }
        }
        if (NAMES_A_PASSPORT.matcher(plain).find()) {
            for (Matcher passport = LIKE_A_PASSPORT.matcher(plain); passport.find(); ) {
                if (!isOfACode(plain, passport.start())) {
                    found.add(text.span(passport.start(), passport.end(), PersonalDataKind.IDENTITY_NUMBER));
                }
            }
        }
        for (Matcher document = DOCUMENT.matcher(plain); document.find(); ) {
            String group = document.group("number") == null ? "other" : "number";
            found.add(text.span(document.start(group), document.end(group), PersonalDataKind.IDENTITY_NUMBER));
        }
    }

    /** Adds what may be an account of a messenger, or a passport, that no word names. */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher account = UNDERSCORED.matcher(plain); account.find(); ) {
            found.add(text.span(account.start(), account.end(), PersonalDataKind.MESSENGER_ACCOUNT));
        }
        for (Matcher passport = LIKE_A_PASSPORT.matcher(plain); passport.find(); ) {
            if (!isOfACode(plain, passport.start())) {
                found.add(text.span(passport.start(), passport.end(), PersonalDataKind.IDENTITY_NUMBER));
            }
        }
    }

    /** Returns whether characters are no model of goods such as KFR-35GW, and no hotline. */
    private static boolean isNamedByAPerson(ComparableText text, int start, int end) {
        String account = text.plain().substring(start, end);
        return (account.indexOf('_') >= 0 || text.original(start, end).chars().noneMatch(Character::isUpperCase))
                && !HOTLINE.matcher(account).matches()
                && !DAY.matcher(account).matches()
                && !SERVICE_WORDS.contains(account);
    }

    private static boolean isNear(String plain, int start, int end) {
        return ACCOUNT_NEAR
                        .matcher(plain.substring(Math.max(0, start - NEAR), start))
                        .find()
                || ACCOUNT_NEAR
                        .matcher(plain.substring(end, Math.min(plain.length(), end + NEAR / 2)))
                        .find();
    }

    private static boolean isAccount(String plain, Matcher matcher) {
        String account = matcher.group("account");
        int end = matcher.end("account");
        boolean isQuantity = !Character.isLetter(account.charAt(0)) && isUnit(plain, end);
        boolean isCode = isOfACode(plain, matcher.start())
                || OF_A_SHOP
                        .matcher(plain.substring(
                                Math.max(0, matcher.start("account") - LONGEST_OF_A_CODE), matcher.start("account")))
                        .find();
        return !isQuantity
                && !isCode
                && !HOTLINE.matcher(account).matches()
                && !DAY.matcher(account).matches()
                && !SERVICE_WORDS.contains(account);
    }

    private static boolean isOfACode(String plain, int start) {
        return OF_A_CODE
                .matcher(plain.substring(Math.max(0, start - LONGEST_OF_A_CODE), start))
                .find();
    }

    /** Returns whether a unit, or a decimal point with a digit, follows the number that ends at this index. */
    private static boolean isUnit(String plain, int end) {
        return end < plain.length()
                && (UNITS.indexOf(plain.charAt(end)) >= 0
                        || (plain.charAt(end) == '.'
                                && end + 1 < plain.length()
                                && Character.isDigit(plain.charAt(end + 1))));
    }

    /** Returns whether a plate's serial number has two digits or more: "新 ABCDEF" is no plate. */
    private static boolean isSerial(String serial) {
        return serial.chars()
                        .filter(character -> (character >= '0' && character <= '9') || character > 0x7f)
                        .count()
                >= 2;
    }
}
