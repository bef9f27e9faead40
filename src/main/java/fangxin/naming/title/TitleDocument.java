package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NamingGrounds;
import fangxin.procedure.candidacy.Candidacy;
import java.util.List;

/**
 * Content of the document by which a title was conferred.
 *
 * @param number     document number (发文字号), or null where none is stated
 * @param wording    name of the title
 * @param namingBody body that conferred it; without texts where an old register states none
 * @param reason     why it was conferred, in words for the public, or null
 * @param promises   what the holder promised to consumers
 */
public record TitleDocument(
        String number, LocalizedText wording, LocalizedText namingBody, String reason, List<String> promises) {

    static TitleDocument of(Candidacy candidacy, String number, NamingGrounds grounds) {
        var terms = candidacy.round().terms();
        return new TitleDocument(
                number,
                terms.naming().titleWording().getOrDefault(candidacy.kind(), new LocalizedText("", "")),
                terms.naming().namingBody(),
                grounds.reason(),
                lines(grounds.promises()));
    }

    /** Content of a document of which an old register states the number only. */
    public static TitleDocument ofOldRegister(String number, LocalizedText wording) {
        return new TitleDocument(number, wording, new LocalizedText(null, null), null, List.of());
    }

    /** Splits promises kept as a text, one a line. */
    static List<String> lines(String promises) {
        return promises == null ? List.of() : promises.lines().toList();
    }
}
