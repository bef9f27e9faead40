package fangxin.supervision.feed;

import fangxin.common.Sha256;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of the content of one row of a feed after its check: credit code, document, authority, result and days, with
 * its key and the hash by which a repeated row is recognised.
 *
 * @param sourceKey   what identifies it in its feed: document number or day, and credit code
 * @param result      result, class or status, or null
 * @param severity    class of the breach of trust; null where the source states none
 * @param occurredOn  day of the decision or listing, or null
 * @param publicUntil last day on which the source may show it, as the source states it; never computed
 * @param repairedOn  day on which it was repaired or removed from its list, or null
 * @param annulledOn  day on which the decision was quashed, or null
 */
record FeedRowContent(
        String sourceKey,
        String creditCode,
        String name,
        String documentNumber,
        String authority,
        String result,
        String summary,
        FeedSeverity severity,
        LocalDate occurredOn,
        LocalDate publicUntil,
        LocalDate repairedOn,
        LocalDate annulledOn) {
    String hash() {
        return Sha256.hex(Stream.of(
                        sourceKey,
                        creditCode,
                        name,
                        documentNumber,
                        authority,
                        result,
                        summary,
                        severity,
                        occurredOn,
                        publicUntil,
                        repairedOn,
                        annulledOn)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\n")));
    }
}
