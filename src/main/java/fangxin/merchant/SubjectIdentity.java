package fangxin.merchant;

import fangxin.criteria.model.SubjectType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which subject it is: a licence and a place. A shop is its credit code and its premises, so that the shops of a chain
 * are several and a shop that changes its sign stays the same. An area (a street, an industry) is its leading body and
 * its name, since the address is only that of the body's office.
 *
 * <p>Two identities are compared with {@link #sameAs}, not with equals: one address may leave out the city or the
 * district that the other begins with.
 *
 * @param creditCode normalised, or null where an old register states none
 * @param holder     the registered name, normalised; compared only where a credit code is missing on either side
 * @param place      the address, or the name of an area, normalised
 */
public record SubjectIdentity(String creditCode, String holder, SubjectType.Site site, String place) {
    /** A shorter address says too little to be the end of another: "3号楼" ends many. */
    private static final int TELLING = 5;

    private static final String NUMERALS = "〇零一二三四五六七八九";
    private static final Pattern NUMBERED = Pattern.compile("[〇零一二三四五六七八九十百]+(?=[号楼层室栋座幢单铺排])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SIGN_OF_NUMBER = Pattern.compile("(?<=\\d)#");
    private static final Pattern DIVISION = Pattern.compile(".*(?:省|自治区|市|州|盟|县|旗|镇|乡|街道|(?<![小社园校厂街商库景])区)");

    /** @param signName name of the area where the kind is one; a shop's sign does not decide */
    public static SubjectIdentity of(
            SubjectType.Site site, String creditCode, String registeredName, String signName, String address) {
        String code = UnifiedSocialCreditCode.normalised(creditCode);
        return new SubjectIdentity(
                code.isEmpty() ? null : code,
                normalised(registeredName),
                site,
                normalised(site == SubjectType.Site.AREA ? signName : address));
    }

    public static SubjectIdentity of(SubjectType.Site site, Merchant merchant, String signName, String address) {
        return of(site, merchant.creditCode().value(), merchant.name(), signName, address);
    }

    /**
     * A name or an address without what is written one time and not the next: width, case, blanks, punctuation, and
     * Chinese numerals before a word of counting. Numbers stay apart: 1-23号 is not 12-3号.
     */
    public static String normalised(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = SIGN_OF_NUMBER.matcher(plain).replaceAll("号");
        Matcher between = BETWEEN.matcher(plain);
        StringBuilder joined = new StringBuilder();
        while (between.find()) {
            boolean numbers = between.start() > 0
                    && between.end() < plain.length()
                    && Character.isDigit(plain.charAt(between.start() - 1))
                    && Character.isDigit(plain.charAt(between.end()));
            between.appendReplacement(joined, numbers ? "-" : "");
        }
        between.appendTail(joined);
        return NUMBERED.matcher(joined).replaceAll(number -> String.valueOf(valueOf(number.group())));
    }

    /** 十二 is 12, 一百零五 is 105, 一二〇 is 120. */
    private static long valueOf(String numerals) {
        long sum = 0;
        long digit = 0;
        boolean open = false;
        for (char numeral : numerals.toCharArray()) {
            if (numeral == '十' || numeral == '百') {
                sum += (open ? digit : 1) * (numeral == '十' ? 10 : 100);
                digit = 0;
                open = false;
            } else {
                digit = digit * 10 + Math.max(0, NUMERALS.indexOf(numeral) - 1);
                open = true;
            }
        }
        return sum + digit;
    }

    /** Whether both are one subject. */
    public boolean sameAs(SubjectIdentity other) {
        return site == other.site && sameHolder(other) && samePlace(other);
    }

    private boolean sameHolder(SubjectIdentity other) {
        return creditCode != null && other.creditCode != null
                ? creditCode.equals(other.creditCode)
                : !holder.isEmpty() && holder.equals(other.holder);
    }

    private boolean samePlace(SubjectIdentity other) {
        boolean longer = place.length() >= other.place.length();
        return place.equals(other.place) || (longer ? endsWith(place, other.place) : endsWith(other.place, place));
    }

    private static boolean endsWith(String longer, String shorter) {
        return shorter.length() >= TELLING
                && longer.endsWith(shorter)
                && DIVISION.matcher(longer.substring(0, longer.length() - shorter.length()))
                        .matches();
    }
}
