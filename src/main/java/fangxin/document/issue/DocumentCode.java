package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import java.util.Optional;

/** Code printed on a document: its type and its subject, so that a form that is never issued has one too. */
public record DocumentCode(DocumentType kind, String subject) {
    private static final String MARK = "FX:";

    static String of(DocumentType kind, String subject) {
        return MARK + kind.name() + ":" + subject;
    }

    /** What it is about, without which of several papers it is. */
    public String thing() {
        return DocumentComposer.thing(subject);
    }

    /** Empty where the text is no code of ours. */
    public static Optional<DocumentCode> parse(String text) {
        String[] parts = text == null || !text.startsWith(MARK)
                ? new String[0]
                : text.substring(MARK.length()).split(":");
        return parts.length != 2 || !parts[1].matches("[0-9A-Za-z.-]{1,80}")
                ? Optional.empty()
                : DocumentType.of(parts[0]).map(kind -> new DocumentCode(kind, parts[1]));
    }
}
