package fangxin.paper;

import fangxin.stationery.PaperKind;
import java.util.List;
import java.util.Set;

/** Knows what the papers of some kinds say. It asks the desks, so that whoever may not see a thing gets no paper of it. */
interface Writer {
    /** A paper that there can be. */
    record Offer(PaperKind kind, String subject) { }

    Scope scope();

    Set<PaperKind> kinds();

    /** The papers about something; the subject of one of several ends in a full stop and its number. */
    List<Offer> offers(String id);

    Draft write(PaperKind kind, String subject);

    /** The same to be printed: the office that files a form has it with people's names and numbers. */
    default Draft print(PaperKind kind, String subject) {
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
