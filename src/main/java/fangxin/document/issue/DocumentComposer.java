package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import java.util.List;
import java.util.Set;

/**
 * Composer of the contents of some document types. It calls the services, so that a document contains only what its
 * reader may see.
 */
interface DocumentComposer {
    /** Document that can be composed. */
    record DocumentOffer(DocumentType kind, String subject) {}

    DocumentScope scope();

    Set<DocumentType> kinds();

    /** The papers about something; the subject of one of several ends in a full stop and its number. */
    List<DocumentOffer> offers(String id);

    DocumentDraft write(DocumentType kind, String subject);

    /** The same to be printed, with names and numbers unmasked for the office that files the form. */
    default DocumentDraft print(DocumentType kind, String subject) {
        return write(kind, subject);
    }

    /** A subject without which of several it is. */
    static String thing(String subject) {
        return subject.replaceFirst("\\.[0-9]{1,9}$", "");
    }

    /** Which of several, counted from 1. */
    static int which(String subject) {
        String thing = thing(subject);
        return thing.equals(subject) ? 0 : Integer.parseInt(subject.substring(thing.length() + 1));
    }
}
