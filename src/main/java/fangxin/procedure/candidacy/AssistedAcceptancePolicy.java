package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Policy on the acceptance of an application that an officer filed on behalf of the merchant (代办件初审): the officer who
 * filed what is accepted, its last submission, does not accept it; the {@link SecondOfficerPolicy} says who does.
 * Default of the programme.
 */
@ApplicationScoped
public class AssistedAcceptancePolicy {
    private SecondOfficerPolicy seconds;

    protected AssistedAcceptancePolicy() {}

    @Inject
    AssistedAcceptancePolicy(SecondOfficerPolicy seconds) {
        this.seconds = seconds;
    }

    /** Returns the second officer who accepts in place of this person; none where this person may accept. */
    public Optional<SecondOfficer> secondFor(Candidacy candidacy, Actor actor, LocalDate today) {
        return hasFiled(candidacy.journalWithoutRecalled(), actor.account())
                ? Optional.of(second(candidacy, actor, today))
                : Optional.empty();
    }

    private SecondOfficer second(Candidacy candidacy, Actor first, LocalDate today) {
        return seconds.of(
                first.account(), candidacy.office(), candidacy.merchant().id(), today);
    }

    /** Refuses the acceptance by a person who filed the application. */
    public void check(Candidacy candidacy, Actor actor, LocalDate today) {
        secondFor(candidacy, actor, today).ifPresent(second -> second.require(actor));
    }

    /**
     * Returns the office above that has to accept what this person files: where the person is the only officer of the
     * office. Null where a colleague can accept.
     */
    public String acceptanceOffice(Candidacy candidacy, Actor filer, LocalDate today) {
        if (filer.holds(Role.MERCHANT, candidacy.merchant().id())
                || !filer.holds(Role.COUNTY_OFFICE, candidacy.office())) {
            return null;
        }
        SecondOfficer second = second(candidacy, filer, today);
        return second.isAbove() ? second.decider() : null;
    }

    /** Returns whether an account made the last submission, on behalf of the merchant. */
    static boolean hasFiled(List<JournalEntry> journal, String account) {
        return journal.stream()
                .filter(entry -> entry.step() == Step.SUBMIT)
                .reduce((earlier, last) -> last)
                .filter(last ->
                        last.onBehalfOf() != null && last.actor().account().equals(account))
                .isPresent();
    }
}
