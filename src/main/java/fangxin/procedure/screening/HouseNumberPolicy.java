package fangxin.procedure.screening;

import fangxin.common.TextNormalizer;
import java.util.regex.Pattern;

/**
 * Policy on addresses of premises (门牌): an address without a number, by which the station finds the place, is a red
 * flag of an application, and a problem of a row in a chain's list of stores.
 */
public final class HouseNumberPolicy {
    /** A digit, or a letter or Chinese numeral before the word that it counts: 十二号, 三楼, B座. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}|[a-z〇零一二三四五六七八九十百]\\s*(?:号|楼|层|室|栋|幢|座|单元|排|门|组|铺|委)");

    private HouseNumberPolicy() {}

    /**
     * Returns whether an address has no house number. False for an empty address: the completeness check reports that.
     */
    public static boolean isMissing(String address) {
        String plain = TextNormalizer.plain(address);
        return !plain.isBlank() && !NUMBER.matcher(plain).find();
    }
}
