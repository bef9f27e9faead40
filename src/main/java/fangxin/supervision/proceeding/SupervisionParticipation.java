package fangxin.supervision.proceeding;

import fangxin.naming.signing.RevocationParticipation;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Adapter of the port {@link RevocationParticipation}: a person who took a step of the proceeding that led to the
 * official document took part in the revocation.
 */
@ApplicationScoped
class SupervisionParticipation implements RevocationParticipation {
    @Inject
    SupervisionRepository proceedings;

    @Override
    public boolean hasTakenPart(Title title, String document, String account) {
        return proceedings.ofTitle(title.number()).stream()
                .filter(proceeding -> document.equals(proceeding.document()))
                .flatMap(proceeding -> proceeding.journal().stream())
                .anyMatch(entry -> entry.actor().account().equals(account));
    }
}
