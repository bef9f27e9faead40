package fangxin.intake;

import fangxin.evidence.FileDoor;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The files of an import are for the office that brought them. */
@ApplicationScoped
public class IntakeDoor implements FileDoor {
    @Inject
    Intakes intakes;
    @Inject
    Reach reach;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(IntakeDesk.PURPOSE) ? intakes.find(file.owner()).map(intake ->
                reach.of(actor, Role.COUNTY_OFFICE, Role.AUDITOR).contains(intake.office())) : Optional.empty();
    }
}
