package fangxin.supervision.visit;

import fangxin.common.NotFound;
import fangxin.common.Sha256;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecureTokens;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectType;
import fangxin.procedure.evaluation.ScoredSheet;
import fangxin.procedure.evaluation.ScoredSubject;
import fangxin.procedure.evaluation.ScoredSubjectSource;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Adapter of the port {@link ScoredSubjectSource} for titles under re-check: closing the sheet records the result of
 * the visit, sends the holder its copy, and proposes a measure where the pass mark or the standard of the grade was
 * missed.
 */
@ApplicationScoped
class RecheckedTitles implements ScoredSubjectSource {
    @Inject
    VisitRepository visits;

    @Inject
    VisitTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    SupervisionProposals proposals;

    @Inject
    AccountNotifier mailings;

    /** Title with its newest re-check as the subject of a sheet. */
    private final class RecheckedTitle implements ScoredSubject {
        private final TitleVisit visit;

        private RecheckedTitle(TitleVisit visit) {
            this.visit = visit;
        }

        @Override
        public String merchant() {
            return String.valueOf(visit.title().holder().merchant());
        }

        @Override
        public String signName() {
            return visit.title().place().signName();
        }

        @Override
        public String address() {
            return visit.title().place().address();
        }

        @Override
        public String page() {
            return "/work/visit.xhtml?number=" + visit.number();
        }

        /** A re-check takes fifteen minutes: team and shop sign. */
        @Override
        public boolean isSignedByConsumer() {
            return false;
        }

        @Override
        public boolean mayBeScoredBy(Actor actor) {
            return actor.holds(Role.EVALUATOR) && VisitAccess.mayConduct(actor, visit);
        }

        @Override
        public void requireScoringOpen() {
            visit.requirePlanned();
        }

        @Override
        public void recordResult(ScoredSheet sheet, Actor actor, BusinessMoment now) {
            RecheckedTitles.this.record(visit, sheet, new ActionStamp(actor, now));
        }
    }

    @Override
    public WorkSubjectType type() {
        return WorkSubjectType.TITLE;
    }

    @Override
    public ScoredSubject byId(String id) {
        return new RecheckedTitle(visits.newestRecheck(id).orElseThrow(() -> new NotFound(id)));
    }

    @Override
    public ScoredSubject of(WorkSubject found) {
        return byId(found.id());
    }

    @Override
    public ScoredSubject findForUpdate(String id) {
        titles.lock(id);
        TitleVisit newest = visits.newestRecheck(id).orElseThrow(() -> new NotFound(id));
        return new RecheckedTitle(visits.findForUpdate(newest.number()));
    }

    private void record(TitleVisit visit, ScoredSheet sheet, ActionStamp by) {
        VisitDayRule.requirePast(sheet.visitedOn(), visit.enteredOn(), by.moment());
        VisitTerms inForce = terms.current().terms();
        VisitCapRule.requireVisited(
                inForce.cap(visit.title().category().type()),
                visits.calendar(visit.title()),
                inForce.countsBeforeNaming()
                        ? visits.earlier(visit.title(), sheet.visitedOn().getYear())
                        : List.of(),
                visit,
                sheet.visitedOn());
        boolean passed = sheet.result().grade().isPresent();
        visit.recordScore(sheet.id(), sheet.result().percent(), passed, sheet.visitedOn(), by);
        sendCopy(visit, by);
        String title = visit.title().number();
        TitleCategory category = visit.title().category();
        RecheckTriggerRule.triggerOf(sheet.result(), category.track(), category.grade())
                .flatMap(trigger -> proposals
                        .openUnder(title, trigger)
                        .or(() -> proposals.propose(title, trigger, facts(visit, sheet, passed), by)))
                .ifPresent(visit::leadTo);
    }

    private static String facts(TitleVisit visit, ScoredSheet sheet, boolean passed) {
        return Messages.message(
                Locale.CHINESE,
                passed ? "supervision.visit.facts.grade" : "supervision.visit.facts",
                sheet.visitedOn(),
                visit.number(),
                sheet.result().percent());
    }

    /** Sends the holder the address of its copy; without an account of the holder, the team shows the page on the spot. */
    private void sendCopy(TitleVisit visit, ActionStamp by) {
        String token = SecureTokens.addressToken();
        visit.issueCopy(Sha256.hex(token));
        Title title = visit.title();
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                by.moment().today(),
                "supervision.letter.visitCopy",
                "visit-copy/" + visit.number(),
                title.place().signName(),
                visit.visitedOn(),
                Settings.baseUrl() + "/visits/" + token);
    }
}
