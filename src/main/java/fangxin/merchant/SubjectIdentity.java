package fangxin.merchant;

import fangxin.common.TextNormalizer;
import fangxin.criteria.model.SubjectType;
import java.util.regex.Pattern;

/**
 * Value of the identity of a subject that can hold a title (主体), by credit code, name and place, which decides whether
 * two are one subject, and makes the keys in which these are stored. The shops of a chain are several subjects, and a
 * shop that changes its sign stays the same subject. An online shop has no place: it is identified by its link, or by
 * its platform and name. An area (a street, an industry) is identified by its leading body and its name, since its
 * address is only that of the body's office.
 *
 * <p>Compare two identities with {@link #isSameAs}, not with equals: one address may leave out the province, city,
 * district or street with which the other begins. "江城市东湖区人民大街1号" and "人民大街1号" are one place, "锦绣小区3号楼101室" and
 * "3号楼101室" are two.
 *
 * @param creditCode in the form of {@link TextNormalizer#code}, or null where an old register states none
 * @param holder     key of the registered name; compared only where either side lacks a credit code
 * @param site       whether the subject is one place of business or an area
 * @param place      key of the address, or of the name of an area; see {@link #placeKey}
 * @param online     keys of an online shop, or null
 */
public record SubjectIdentity(
        String creditCode, String holder, SubjectType.SubjectSite site, String place, OnlineShopKey online) {
    /**
     * Keys of an online shop; shops of the same name on two platforms are two shops.
     *
     * @param name of the shop
     */
    public record OnlineShopKey(String platform, String name, String link) {
        static OnlineShopKey of(OnlineShop shop, String name) {
            return new OnlineShopKey(shop.platformKey(), TextNormalizer.key(name), shop.linkKey());
        }

        boolean isSameAs(OnlineShopKey other) {
            return link.equals(other.link)
                    || (platform.equals(other.platform) && !name.isEmpty() && name.equals(other.name));
        }
    }

    /** Fewer characters do not identify a place: "3号楼" is the end of many addresses. */
    private static final int SHORTEST_PLACE = 5;

    private static final String NUMERALS = "〇零一二三四五六七八九";
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?<=[\\d〇零一二三四五六七八九十百])#");
    private static final Pattern NUMERALS_BEFORE_COUNTER =
            Pattern.compile("[〇零一二三四五六七八九十百]+(?=[^\\p{L}\\p{N}]*[号楼层室栋座幢单铺排])");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\p{N}]+(?=\\d)");
    private static final Pattern DIVISION = Pattern.compile(".*(?:省|自治区|市|州|盟|县|旗|镇|乡|街道|(?<![小社园校厂街商库景])区)");

    /**
     * @param signName name of the area where the site is one, or of an online shop; the sign of another shop does not identify
     *                 it
     * @param address  address of the premises, or {@link OnlineShop#text} of an online shop
     */
    public static SubjectIdentity of(
            SubjectType.SubjectSite site, String creditCode, String registeredName, String signName, String address) {
        String code = TextNormalizer.code(creditCode);
        return new SubjectIdentity(
                code.isEmpty() ? null : code,
                holderKey(registeredName),
                site,
                placeKey(site == SubjectType.SubjectSite.AREA ? signName : address),
                site == SubjectType.SubjectSite.AREA
                        ? null
                        : OnlineShop.parse(address)
                                .map(shop -> OnlineShopKey.of(shop, signName))
                                .orElse(null));
    }

    /** Returns the subject that a merchant's premises are. */
    public static SubjectIdentity of(SubjectType.SubjectSite site, Premises premises) {
        return of(site, premises.merchant(), premises.signName(), premises.identifyingAddress());
    }

    public static SubjectIdentity of(SubjectType.SubjectSite site, Merchant merchant, String signName, String address) {
        return of(site, merchant.creditCode().value(), merchant.name(), signName, address);
    }

    /** Returns the form in which registered names are compared: {@link TextNormalizer#key}. */
    public static String holderKey(String registeredName) {
        return TextNormalizer.key(registeredName);
    }

    /**
     * Returns the form in which addresses and names of areas are compared: {@link TextNormalizer#key}, with Chinese
     * numerals before a counter in digits ("十二号" is "12号") and numbers kept apart ("1-23号" is not "12-3号"). Idempotent.
     */
    public static String placeKey(String text) {
        String plain = NUMBER_SIGN.matcher(TextNormalizer.plain(text)).replaceAll("号");
        String counted = NUMERALS_BEFORE_COUNTER
                .matcher(plain)
                .replaceAll(numerals -> String.valueOf(valueOf(numerals.group())));
        StringBuilder key = new StringBuilder(counted.length());
        for (String part : BETWEEN_DIGITS.split(counted, -1)) {
            key.append(key.isEmpty() ? "" : "-").append(TextNormalizer.key(part));
        }
        return key.toString();
    }

    /** 十二 is 12, 一百零五 is 105, 一二〇 is 120. */
    private static long valueOf(String numerals) {
        long sum = 0;
        long digits = 0;
        boolean pending = false;
        for (int i = 0; i < numerals.length(); i++) {
            char numeral = numerals.charAt(i);
            if (numeral == '十' || numeral == '百') {
                sum += (pending ? digits : 1) * (numeral == '十' ? 10 : 100);
                digits = 0;
                pending = false;
            } else {
                digits = digits * 10 + Math.max(0, NUMERALS.indexOf(numeral) - 1);
                pending = true;
            }
        }
        return sum + digits;
    }

    /**
     * Returns whether both identities are those of one subject: the same site, the same holder and the same place.
     * Symmetric; not transitive, as one short address fits longer ones in two districts.
     */
    public boolean isSameAs(SubjectIdentity other) {
        return site == other.site && hasSameHolder(other) && hasSamePlace(other);
    }

    private boolean hasSameHolder(SubjectIdentity other) {
        return (creditCode != null && other.creditCode != null)
                ? creditCode.equals(other.creditCode)
                : !holder.isEmpty() && holder.equals(other.holder);
    }

    private boolean hasSamePlace(SubjectIdentity other) {
        if (online != null || other.online != null) {
            return online != null && other.online != null && online.isSameAs(other.online);
        }
        boolean longer = place.length() >= other.place.length();
        return place.equals(other.place)
                || (longer ? endsAfterDivision(place, other.place) : endsAfterDivision(other.place, place));
    }

    private static boolean endsAfterDivision(String longer, String shorter) {
        return shorter.length() >= SHORTEST_PLACE
                && longer.endsWith(shorter)
                && DIVISION.matcher(longer.substring(0, longer.length() - shorter.length()))
                        .matches();
    }
}
