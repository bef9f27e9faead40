package fangxin.supervision.visit;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the pictures of visits, and for pictures and signatures of score sheets on titles: the readers of a
 * visit may read its pictures; the readers of a title and the evaluators of its re-checks may read those of its sheets.
 * Its constant names the purpose of a picture of a visit.
 */
@ApplicationScoped
class VisitFileAccess implements FileAccessRule {
    /** Purpose of a picture of a visit without a score sheet. */
    static final String PICTURE = "VISIT";

    @Inject
    VisitRepository visits;

    @Inject
    TitleRepository titles;

    @Inject
    ProceedingReaderRule proceedingReaders;

    @Inject
    AgencyRepository agencies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (file.purpose().equals(PICTURE)) {
            TitleVisit visit = visits.byNumber(file.owner());
            return Optional.of(VisitAccess.mayRead(actor, visit, agencies)
                    || proceedingReaders.reviews(actor, visit.proceeding()));
        }
        if (!file.purpose().equals("SHEET") && !file.purpose().startsWith("MARK-")) {
            return Optional.empty();
        }
        return titles.find(file.owner())
                .map(title -> SupervisionAccess.mayRead(actor, title, agencies)
                        || visits.calendar(title).stream().anyMatch(visit -> evaluates(actor, visit, title)));
    }

    /**
     * Returns whether a person is an evaluator of this re-check of the title; other visits at its premises open no
     * sheet.
     */
    static boolean evaluates(Actor actor, TitleVisit visit, Title title) {
        return visit.type().isScored()
                && visit.title().number().equals(title.number())
                && visit.state() != VisitState.CANCELLED
                && actor.isOfficer()
                && VisitAccess.mayConduct(actor, visit);
    }
}
