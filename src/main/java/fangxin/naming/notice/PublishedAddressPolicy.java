package fangxin.naming.notice;

import fangxin.merchant.OnlineShop;
import fangxin.procedure.application.FormDefinition;
import java.util.Map;
import java.util.Optional;

/**
 * Policy (function) on the address that is published for a subject (公布地址): of premises their address; of an online shop
 * (网店、直播间) its platform and link and nothing of the premises, since those may be the home of a sole trader (个人信息保护法).
 * Its county is published as its district. A subject is online if the trade of its case is, or its application states a
 * link.
 */
public final class PublishedAddressPolicy {
    private static final String ONLINE = "ONLINE";

    private PublishedAddressPolicy() {}

    /**
     * Returns the platform and the link of an online shop, an empty text where it states neither; empty for a subject
     * with premises.
     *
     * @param trade   code of the trade that the station has found, or null
     * @param answers answers of a submitted application, which has no answer to a question that does not apply
     */
    public static Optional<String> onlineAddress(String trade, Map<String, String> answers) {
        OnlineShop stated = FormDefinition.onlineShop(answers);
        return stated.isLinked() || ONLINE.equals(trade) ? Optional.of(stated.text()) : Optional.empty();
    }
}
