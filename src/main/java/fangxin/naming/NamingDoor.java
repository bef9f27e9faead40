package fangxin.naming;

import fangxin.evidence.FileDoor;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Pictures of titled premises are public; papers, letters and hand-over photos are for the office they belong to. */
@ApplicationScoped
public class NamingDoor implements FileDoor {
    @Inject
    Titles titles;
    @Inject
    Acts acts;
    @Inject
    Objections objections;

    @Override
    public boolean open(StoredFile file) {
        return file.purpose().equals("front") && titles.shows(file.id());
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return switch (file.purpose()) {
            case "SCAN" -> acts.find(file.owner()).map(act -> act.seenBy(actor) && !acts.keptFrom(actor, act));
            case "LETTER" -> objections.find(file.owner())
                    .map(objection -> Owning.shown(actor, objection.item())
                            && Owning.offices(actor).contains(objection.item().notice().round().owner()));
            case "HAND_OVER" -> titles.find(file.owner())
                    .map(title -> actor.holds(Role.AUDITOR) || Owning.offices(actor).contains(title.owner()));
            default -> Optional.empty();
        };
    }
}
