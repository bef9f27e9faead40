package fangxin.membership;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Access rule for composites: who may edit a member list, which officers are responsible, and who may read the scans
 * of paper consents.
 */
@ApplicationScoped
class MembershipAccess implements FileAccessRule {
    static final String PAPER = "MEMBER_PAPER";

    @Inject
    CompositeRepository composites;

    @Inject
    CandidacyRepository candidacies;

    /** Returns whether this person edits the list: for the lead body, or in the office or station of the area. */
    boolean mayEditList(Actor actor, CompositeSubject composite) {
        return actor.holds(Role.MERCHANT, composite.merchant().id()) || isOfficerOf(actor, composite);
    }

    boolean isOfficerOf(Actor actor, CompositeSubject composite) {
        return actor.holds(Role.COUNTY_OFFICE, composite.merchant().agency())
                || candidaciesOf(composite)
                        .anyMatch(way -> actor.holds(Role.STATION, String.valueOf(way.station()))
                                || actor.holds(Role.COUNTY_OFFICE, way.office()));
    }

    private Stream<Candidacy> candidaciesOf(CompositeSubject composite) {
        return composite.candidacies().stream().map(candidacies::byReference);
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return PAPER.equals(file.purpose())
                ? Optional.of(candidaciesOf(composites.member(file.owner()).composite())
                        .anyMatch(way -> way.isVisibleTo(actor)))
                : Optional.empty();
    }
}
