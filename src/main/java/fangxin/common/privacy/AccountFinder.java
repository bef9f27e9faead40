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
    private static final String DIGIT = "[0-9零〇一二三四五六七八九幺两]";
    private static final Pattern MAIL = Pattern.compile(
            "(?:[a-z0-9_\\-]{1,32}+。)?[a-z0-9零〇一二三四五六七八九幺._%+\\-]{1,64}+ {0,2}(?:@|\\(at\\)|\\[at\\]|艾特|圈a| at ) {0,2}"
                    + "(?:[a-z0-9\\-]{1,63} ?(?:\\.|点|。|dot) ?){1,4}?"
                    + "(?:com|cn|net|org|edu|gov|me|io|top|vip|cc|hk|tw)(?![a-z0-9])(?: ?[.点] ?cn(?![a-z0-9]))?");
    private static final String SERVICE =
            "(?:微 ?信|v信|薇信|威信|徽信|薇芯|wechat|weixin|(?<![a-z])[vw]x|加 ?v|加 ?微|\\+ ?v|(?<![a-z])v ?:"
                    + "|(?<![a-z])q ?q|扣 ?扣|抠抠|企鹅号?|q号)";
    private static final Pattern ACCOUNT = Pattern.compile(SERVICE
            + "(?:号码?|账号|帐号|id|同号|加我|联系我?|加|我|是|为|请|的|搜索?|找|也|就|叫|[ :=,.\\-+()\\[\\]【】「」“”\"']){0,10}+"
            + "(?<account>[a-z][-_a-z0-9]{5,19}+|" + DIGIT + "(?:[ \\-.]?" + DIGIT + "){4,11}+)(?![a-z0-9])");
    private static final Pattern HOTLINE = Pattern.compile("12[0-9]{3}|95[0-9]{3,4}|96[0-9]{3,4}|10[0-9]{3}");
    private static final Pattern DAY = Pattern.compile("20[0-3][0-9][\\-.]?(?:0[1-9]|1[0-2])[\\-.]?[0-3][0-9]");
    private static final Set<String> SERVICE_WORDS =
            Set.of("wechat", "weixin", "wechatpay", "weixinpay", "alipay", "zhifubao", "douyin", "taobao", "android");
    private static final String UNITS = "元块次年月日点个人%万条折.";
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
    private static final Pattern PLATE = Pattern.compile("(?<![全最更翻崭创])" + PROVINCE + " ?[a-hj-np-z] ?[·.•\\-]? ?"
            + "(?<serial>(?:(?: ?[a-hj-np-z0-9零一二三四五六七八九幺]){5,6})|(?:(?: ?[a-hj-np-z0-9]){4} ?[挂学警港澳领]))(?![a-z0-9])");
    private static final Pattern PASSPORT =
            Pattern.compile("护照(?:号码?)?[是为: ]{0,3}(?<number>[a-z][a-z0-9]?[0-9]{7,8})(?![a-z0-9])");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher mail = MAIL.matcher(plain); mail.find(); ) {
            found.add(text.span(mail.start(), mail.end(), PersonalDataKind.EMAIL));
        }
        for (Matcher account = ACCOUNT.matcher(plain); account.find(); ) {
            if (isAccount(plain, account)) {
                found.add(text.span(
                        account.start("account"), account.end("account"), PersonalDataKind.MESSENGER_ACCOUNT));
            }
        }
        for (Matcher plate = PLATE.matcher(plain); plate.find(); ) {
            if (isSerial(plate.group("serial"))) {
                found.add(text.span(plate.start(), plate.end(), PersonalDataKind.LICENCE_PLATE));
            }
        }
        for (Matcher passport = PASSPORT.matcher(plain); passport.find(); ) {
            found.add(text.span(passport.start("number"), passport.end("number"), PersonalDataKind.IDENTITY_NUMBER));
        }
    }

    private static boolean isAccount(String plain, Matcher matcher) {
        String account = matcher.group("account");
        int end = matcher.end("account");
        boolean isQuantity =
                !Character.isLetter(account.charAt(0)) && end < plain.length() && UNITS.indexOf(plain.charAt(end)) >= 0;
        return !isQuantity
                && !HOTLINE.matcher(account).matches()
                && !DAY.matcher(account).matches()
                && !SERVICE_WORDS.contains(account);
    }

    /** A serial number of a plate has three digits or more: "新 ABCDEF" is no plate. */
    private static boolean isSerial(String serial) {
        return serial.chars()
                        .filter(character -> (character >= '0' && character <= '9') || character > 0x7f)
                        .count()
                >= 3;
    }
}
