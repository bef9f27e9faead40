package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import java.util.Optional;

/**
 * Value of the code printed on a document (type and subject), also on a form that is never issued, with its parser.
 */
public record DocumentCode(String type, String subject) {
    private static final String MARK = "FX:";

    static String of(DocumentType type, String subject) {
        return MARK + type.code() + ":" + subject;
    }

    /** Returns the subject without the ordinal of one of several documents. */
    public String withoutOrdinal() {
        return DocumentComposer.withoutOrdinal(subject);
    }

    /** Parses a text; empty where it is no such code. Whether the type exists is not checked. */
    public static Optional<DocumentCode> parse(String text) {
        String[] parts = text == null || !text.startsWith(MARK)
                ? new String[0]
                : text.substring(MARK.length()).split(":");
        return parts.length != 2 || !parts[0].matches("[A-Z_]{1,40}") || !parts[1].matches("[0-9A-Za-z.-]{1,80}")
                ? Optional.empty()
                : Optional.of(new DocumentCode(parts[0], parts[1]));
    }
}
