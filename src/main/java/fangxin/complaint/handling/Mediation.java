package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import fangxin.platform.config.ApplicationClock;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Embeddable mediation of a complaint (调解): mediator, time and place of a mediation on the spot, the association that
 * mediates in the name of the authority, the form of the agreement, and the signed paper; mediator, place and paper can
 * be erased. Who is entrusted cannot entrust others (Order 121, article 19).
 */
@Embeddable
public class Mediation {
    private static final String BETWEEN = " · ";

    @Length(max = 60)
    private String mediator;

    private Instant appointedAt;

    @Length(max = 200)
    private String place;

    @Length(max = 30)
    private String entrustedTo;

    @Enumerated(EnumType.STRING)
    private AgreementForm agreement;

    /** Id of the file with the signed and sealed settlement paper; null as long as it is not filed. */
    @Length(max = 36)
    private String paper;

    protected Mediation() {}

    static Mediation of(MediationInput input) {
        Mediation mediation = new Mediation();
        mediation.mediator = input.mediator();
        mediation.appointedAt = input.appointedAt() == null
                ? null
                : input.appointedAt().atZone(ApplicationClock.CHINA).toInstant();
        mediation.place = input.place();
        mediation.entrustedTo = input.entrustedTo();
        return mediation;
    }

    /** Returns the text of an appointment for the journal. */
    static String words(MediationInput input) {
        String appointed = input.appointedAt() == null
                ? null
                : input.appointedAt().toString().replace('T', ' ');
        return Stream.of(input.mediator(), appointed, input.place(), input.entrustedTo())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Returns the code of the association in the text of an appointment; null where none is entrusted. */
    static String entrustedIn(String words, Predicate<String> isAssociation) {
        String last = words == null ? "" : words.substring(words.lastIndexOf(' ') + 1);
        return isAssociation.test(last) ? last : null;
    }

    /** Returns the text of an appointment without its last part, the code of the association. */
    static String withoutEntrusted(String words) {
        return words.contains(BETWEEN) ? words.substring(0, words.lastIndexOf(BETWEEN)) : null;
    }

    boolean hasMediator() {
        return mediator != null;
    }

    /** Removes the mediator who withdraws, with the time and place of its appointment, and returns its name. */
    String recuse() {
        String withdrawn = mediator;
        mediator = null;
        appointedAt = null;
        place = null;
        return withdrawn;
    }

    static Mediation agreed(Mediation before, AgreementForm form) {
        Mediation mediation = before == null ? new Mediation() : before;
        mediation.agreement = form;
        return mediation;
    }

    /** Records the signed and sealed paper; a later scan replaces an earlier one. */
    void file(String id) {
        paper = id;
    }

    /** Erases the name of the mediator, the place and the paper, since their retention is over. */
    void erase() {
        mediator = null;
        place = null;
        paper = null;
    }

    String mediator() {
        return mediator;
    }

    Instant appointedAt() {
        return appointedAt;
    }

    String place() {
        return place;
    }

    String entrustedTo() {
        return entrustedTo;
    }

    AgreementForm agreement() {
        return agreement;
    }

    String paper() {
        return paper;
    }
}
