package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.document.template.DocumentType;
import java.util.List;
import java.util.Set;

/**
 * Interface of the composers of documents: each lists the documents that it offers about a subject, and composes the
 * contents of some document types, masked for the reader or complete for printing. It calls the services, so that a
 * document contains only what its reader may see.
 */
interface DocumentComposer {
    /**
     * Document that can be composed.
     *
     * @param content the code of the type whose content it is
     * @param issuer  the office that issues it where each of several offices does, or null
     */
    record DocumentOffer(String content, String subject, LocalizedText issuer) {
        DocumentOffer(String content, String subject) {
            this(content, subject, null);
        }
    }

    DocumentScope scope();

    /**
     * Returns the codes of the contents that the composer writes ({@link fangxin.document.template.DocumentCodes}).
     */
    Set<String> contents();

    /** Offers the documents about a subject; the id of one of several ends with a full stop and its ordinal. */
    List<DocumentOffer> offers(String id);

    DocumentDraft write(DocumentType type, String subject);

    /**
     * Returns the content of a document to print, with names and numbers unmasked for the office that files the form.
     */
    default DocumentDraft print(DocumentType type, String subject) {
        return write(type, subject);
    }

    /** Returns a subject without its ordinal: {@code r1.2} is the second document about {@code r1}. */
    static String withoutOrdinal(String subject) {
        return subject.replaceFirst("\\.[0-9]{1,9}$", "");
    }

    /** Returns the ordinal of a subject, from 1; 0 where it has none. */
    static int ordinal(String subject) {
        String plain = withoutOrdinal(subject);
        return plain.equals(subject) ? 0 : Integer.parseInt(subject.substring(plain.length() + 1));
    }
}
