package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import java.io.Serializable;

/**
 * View of a type of official document, for pages and API.
 *
 * @param reasonRequired whether its drafter must state a reason
 * @param plaqueReturned whether its signature demands the plaque back
 * @param template       code of the document that is printed from it, or null
 * @param source         regulation that provides for it, or "default"
 */
public record OfficialDocumentTypeView(
        String code,
        LocalizedText name,
        SigningPolicy policy,
        boolean reasonRequired,
        boolean plaqueReturned,
        String template,
        String source)
        implements Serializable {
    public boolean confersTitles() {
        return policy == SigningPolicy.CONFERRAL;
    }
}
