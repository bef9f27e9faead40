package fangxin.supervision.feed;

import fangxin.common.Sha256;
import fangxin.common.TextNormalizer;
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
    /** Longest number for which a key has room; a longer one remains in it as it is written. */
    private static final int LONGEST_NUMBER = 100;

    /**
     * Returns the key of a row with a document: width, case, blanks and the form of brackets in its number do not count,
     * so that 长市监处罚〔2026〕12号 of a file and 长市监处罚[2026]12号 of another are one record.
     */
    static String keyOf(String creditCode, String documentNumber) {
        String number = TextNormalizer.reference(documentNumber);
        return creditCode + "/" + (number.length() > LONGEST_NUMBER ? documentNumber : number);
    }

    /**
     * Returns the key by which rows find a stored record. An erased record, and one that has passed its key to a record of
     * a merged feed, have one of their ids, which no row has.
     */
    static String keyOfStored(String id, String sourceKey, String creditCode, String documentNumber) {
        return documentNumber == null || sourceKey.startsWith(id) ? sourceKey : keyOf(creditCode, documentNumber);
    }

    /** Returns whether the row states the same as an earlier one with its key, whatever the form of the number. */
    boolean repeats(FeedRowContent earlier) {
        return new FeedRowContent(
                        sourceKey,
                        creditCode,
                        name,
                        earlier.documentNumber,
                        authority,
                        result,
                        summary,
                        severity,
                        occurredOn,
                        publicUntil,
                        repairedOn,
                        annulledOn)
                .equals(earlier);
    }

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
