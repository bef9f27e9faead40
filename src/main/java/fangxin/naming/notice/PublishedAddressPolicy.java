package fangxin.naming.notice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policy on the address that is published for a subject (公布地址): of premises their address; of an online shop (网店、直播间)
 * its platform and link and nothing of the premises, since those may be the home of a sole trader (个人信息保护法). Its
 * county is published as its district. A subject is online if the trade of its case is, or its application states a link.
 */
public final class PublishedAddressPolicy {
    private static final String ONLINE = "ONLINE";
    private static final String PLATFORM = "platform";
    private static final String LINK = "storeLink";

    private PublishedAddressPolicy() {}

    /**
     * The platform and the link of an online shop, an empty text where it states neither; empty for a subject with
     * premises.
     *
     * @param trade   code of the trade that the station has found, or null
     * @param answers answers of a submitted application, which has no answer to a question that does not apply
     */
    public static Optional<String> onlineAddress(String trade, Map<String, String> answers) {
        String stated = Stream.of(answers.get(PLATFORM), answers.get(LINK))
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        boolean linked = answers.containsKey(LINK) && !answers.get(LINK).isBlank();
        return linked || ONLINE.equals(trade) ? Optional.of(stated) : Optional.empty();
    }
}
