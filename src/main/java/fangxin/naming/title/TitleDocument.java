package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NamingGrounds;
import fangxin.naming.notice.PromiseLine;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * Value: content of the document or pledge by which a title was conferred: number, wording, naming body, reason and
 * promises, which it gives line by line in a reader's language.
 *
 * @param number     document number (发文字号), or null where none is stated
 * @param wording    name of the title
 * @param namingBody body that conferred it; without texts where an old register states none
 * @param reason     why it was conferred, in words for the public, or null
 * @param promises   promises of the holder to consumers, one a line; null where none is stated in a language
 */
public record TitleDocument(
        String number,
        LocalizedText wording,
        LocalizedText namingBody,
        String reason,
        @NotNull LocalizedText promises) {

    public static final LocalizedText NO_PROMISES = new LocalizedText(null, null);

    static TitleDocument of(Candidacy candidacy, String number, NamingGrounds grounds) {
        var terms = candidacy.round().terms();
        return new TitleDocument(
                number,
                terms.naming().titleWording().getOrDefault(candidacy.subjectType(), new LocalizedText("", "")),
                terms.naming().namingBody(),
                grounds.reason(),
                grounds.promises());
    }

    /** Returns the content of a document of which an old register states the number only. */
    public static TitleDocument ofOldRegister(String number, LocalizedText wording) {
        return new TitleDocument(number, wording, new LocalizedText(null, null), null, NO_PROMISES);
    }

    /** Returns the promises for a reader of a language; in Chinese where they are not stated in it. */
    public List<PromiseLine> promiseLines(Locale reader) {
        return PromiseLine.of(promises, reader);
    }
}
