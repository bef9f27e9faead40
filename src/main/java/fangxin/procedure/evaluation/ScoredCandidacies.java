package fangxin.procedure.evaluation;

import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adapter of the port {@link ScoredSubjectSource} for candidacies: closing the sheet takes the step SCORE. */
@ApplicationScoped
class ScoredCandidacies implements ScoredSubjectSource {
    @Inject
    CandidacyRepository candidacies;

    /** Candidacy in evaluation as the subject of a sheet. */
    private record ScoredCandidacy(Candidacy candidacy) implements ScoredSubject {
        @Override
        public String merchant() {
            return candidacy.merchant().id();
        }

        @Override
        public String signName() {
            return candidacy.signName();
        }

        @Override
        public String address() {
            return candidacy.premises().map(Premises::address).orElse(null);
        }

        @Override
        public String page() {
            return "/work/case.xhtml?reference=" + candidacy.reference();
        }

        @Override
        public boolean isSignedByConsumer() {
            return true;
        }

        /** Returns whether the actor has neither a ground of recusal nor another part in the case. */
        @Override
        public boolean mayBeScoredBy(Actor actor) {
            return ResponsibleParty.EVALUATOR.isOf(actor, candidacy);
        }

        @Override
        public void requireScoringOpen() {
            candidacy.requireOpen(Step.SCORE);
        }

        @Override
        public void recordResult(ScoredSheet sheet, Actor actor, BusinessMoment now) {
            candidacy.take(Step.SCORE, StepContext.by(actor, now).because(sheet.verdict()));
        }
    }

    @Override
    public WorkSubjectType type() {
        return WorkSubjectType.CANDIDACY;
    }

    @Override
    public ScoredSubject byId(String id) {
        return new ScoredCandidacy(candidacies.byReference(id));
    }

    @Override
    public ScoredSubject of(WorkSubject found) {
        return new ScoredCandidacy(candidacies.of(found));
    }

    @Override
    public ScoredSubject findForUpdate(String id) {
        return new ScoredCandidacy(candidacies.findForUpdate(id));
    }
}
