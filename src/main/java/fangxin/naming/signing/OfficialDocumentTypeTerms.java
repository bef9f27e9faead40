package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStep;
import java.util.List;

/**
 * Value as config/official-document-types.json states it: the terms of one type of official document, from which its
 * row is made.
 *
 * @param subjectLine    proposed subject of a document in Chinese; {0} is the round or the name of the shop
 * @param outcome        what happens to the title, as its holder is notified
 * @param from           standings in which a title can be decided on; none for a conferral
 * @param step           step that the signature takes on a title, or null where the title keeps its status
 * @param event          code of the entry in the history of the title; that of its standing where the title is no
 *                       longer valid afterwards
 * @param plaqueReturned whether the plaque is demanded back
 * @param template       code of the document that is printed from it, or null
 * @param source         regulation that provides for it, or "default"
 */
public record OfficialDocumentTypeTerms(
        String code,
        LocalizedText name,
        SigningPolicy policy,
        String subjectLine,
        LocalizedText outcome,
        List<TitleStanding> from,
        TitleStep step,
        String event,
        boolean reasonRequired,
        boolean plaqueReturned,
        String template,
        String source) {
    public OfficialDocumentTypeTerms {
        from = from == null ? List.of() : List.copyOf(from);
    }
}
