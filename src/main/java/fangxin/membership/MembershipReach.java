package fangxin.membership;

import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.evidence.FileDoor;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may look into a composite and its papers, and who may change its list. */
@ApplicationScoped
public class MembershipReach implements FileDoor {
    static final String PAPER = "MEMBER_PAPER";

    @Inject
    Composites composites;
    @Inject
    Candidacies candidacies;

    /** Whether this person keeps the list: for the lead body, or in the office or station on the spot. */
    boolean keeps(Actor actor, Composite composite) {
        return actor.holds(Role.MERCHANT, composite.merchant().id()) || officerOf(actor, composite);
    }

    boolean officerOf(Actor actor, Composite composite) {
        return actor.holds(Role.COUNTY_OFFICE, composite.merchant().organ())
                || ways(composite).anyMatch(way -> actor.holds(Role.STATION, String.valueOf(way.station()))
                        || actor.holds(Role.COUNTY_OFFICE, way.office()));
    }

    private Stream<Candidacy> ways(Composite composite) {
        return composite.candidacies().stream().map(candidacies::byReference);
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return PAPER.equals(file.purpose()) ? Optional.of(ways(composites.member(file.owner()).composite())
                .anyMatch(way -> way.seenBy(actor))) : Optional.empty();
    }
}
