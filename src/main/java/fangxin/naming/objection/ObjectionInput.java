package fangxin.naming.objection;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.identity.Actor;
import fangxin.platform.notification.NotificationComposer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody objects.
 *
 * @param item       number of the item in the notice
 * @param name       the objector's name, or null when anonymous
 * @param contact    where the answer goes; needed with a name
 * @param receivedOn day on which a letter, call or visit came; null means today
 */
public record ObjectionInput(
        int item, Objection.Channel channel, String words, String name, String contact, LocalDate receivedOn) {
    /** Whoever has not signed in. */
    public static final Actor PUBLIC =
            new Actor("public", NotificationComposer.message(Locale.CHINESE, "naming.public"), List.of());

    private static final String PHONE_OR_MAIL = "\\+?[0-9][0-9 \\-]{5,18}[0-9]|[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    ObjectionInput checked() {
        List<Violation> faults = new ArrayList<>();
        if (words == null || words.isBlank()) {
            faults.add(new Violation("words", "naming.objection.words", List.of()));
        } else if (words.length() > Objection.MAX_LENGTH) {
            faults.add(new Violation("words", "naming.tooLong", List.of(Objection.MAX_LENGTH)));
        }
        if (name != null && name.length() > 100) {
            faults.add(new Violation("name", "naming.tooLong", List.of(100)));
        }
        if (named() && !reachable()) {
            faults.add(new Violation("contact", "naming.objection.contact", List.of()));
        }
        if (contact != null && !contact.isBlank() && channel == Objection.Channel.ONLINE && !answerable()) {
            faults.add(new Violation("contact", "naming.objection.contact.shape", List.of()));
        }
        if (contact != null && contact.length() > 200) {
            faults.add(new Violation("contact", "naming.tooLong", List.of(200)));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return this;
    }

    boolean named() {
        return name != null && !name.isBlank();
    }

    boolean reachable() {
        return contact != null && !contact.isBlank();
    }

    private boolean answerable() {
        return answerable(contact);
    }

    /** Whether a message can be sent there; other contacts are answered on paper. */
    static boolean answerable(String contact) {
        return contact != null && contact.strip().matches(PHONE_OR_MAIL);
    }

    SealedObjector.Identity identity() {
        return new SealedObjector.Identity(named() ? name.strip() : null, reachable() ? contact.strip() : null);
    }
}
