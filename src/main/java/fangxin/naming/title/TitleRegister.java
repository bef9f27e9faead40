package fangxin.naming.title;

import fangxin.common.DocumentReference;
import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.ActionStamp;
import fangxin.platform.i18n.Messages;
import fangxin.round.RoundRepository;
import fangxin.round.RoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Domain service that alone confers single titles and changes their state, term, stars and particulars: it states the
 * cause of each change, withdraws grounds of a document, and calls the handlers of later features on changes of state.
 */
@ApplicationScoped
public class TitleRegister {
    @PersistenceContext
    EntityManager em;

    @Inject
    TitleCauseComposer causes;

    @Inject
    RoundRepository rounds;

    @Inject
    Event<TitleService.GroundWithdrawn> withdrawn;

    @Inject
    @Any
    Instance<TitleChangeHandler> handlers;

    @Inject
    @Any
    Instance<RemedyPeriod> periods;

    @Inject
    @Any
    Instance<ConfirmedPromises> promises;

    /** Adds a title that is conferred here. */
    void add(Title title) {
        em.persist(title);
        em.flush();
        handle(title);
    }

    /**
     * Carries out a signed decision, for example a suspension or revocation.
     *
     * @param plaqueDueOn last day for returning the plaque; null where the decision does not demand it back
     * @throws fangxin.common.RuleViolation if the decision cannot follow the present standing of the title
     */
    public void decide(
            Title title, TitleDecision decision, DecisionDocument document, LocalDate plaqueDueOn, ActionStamp by) {
        TitleStep step = decision.step();
        title.decide(
                decision,
                document,
                new DecisionEffect(
                        step == null ? null : causes.of(step, title, counted(step, document, by), by.moment()),
                        plaqueDueOn,
                        step != null && step.lowersGrade() ? levelOf(title, Grade.PASS) : TitleCause.NONE),
                by);
        if (step == TitleStep.RENEW) {
            promises.stream()
                    .flatMap(source -> source.of(document.id(), title.number()).stream())
                    .findFirst()
                    .ifPresent(title::publishPromises);
        }
        handle(title);
    }

    /**
     * Returns the document with the last day of the remedy, where it orders a period: counted from the signature or,
     * where that is later, from its date. A draft that is signed three days late still gives the whole period.
     */
    private DecisionDocument counted(TitleStep step, DecisionDocument document, ActionStamp by) {
        if (!step.setsRemedy() || document.ground().lastDay() != null) {
            return document;
        }
        LocalDate signedOn = by.moment().today();
        LocalDate from = document.date().isAfter(signedOn) ? document.date() : signedOn;
        return periods.stream()
                .flatMap(period -> period.of(document.id()).stream())
                .findFirst()
                .map(period -> document.until(by.moment().calendar().end(from, period)))
                .orElse(document);
    }

    /**
     * Returns the cause of the change that a document makes in a title: the one in the history once the document is
     * signed, else the one of today.
     */
    public TitleCause cause(Title title, TitleStep step, DecisionDocument document, ActionStamp by) {
        return title.timeline().stream()
                .filter(entry -> document.id().equals(entry.document()))
                .map(TitleEvent::change)
                .filter(change -> change != null && change.cause() != null)
                .map(TitleChange::cause)
                .findFirst()
                .orElseGet(() -> causes.of(step, title, counted(step, document, by), by.moment()));
    }

    private LocalizedText levelOf(Title title, Grade grade) {
        return Optional.ofNullable(title.provenance().round())
                .map(rounds::byId)
                .map(round -> round.terms().naming().namedLevel(grade))
                .orElse(RoundTerms.NamingTerms.NO_NAMED_LEVEL);
    }

    /** Voids a title whose naming was withdrawn; the document records the signer's reason, which is not public. */
    public void voidNaming(Title title, ActionStamp by) {
        title.voidNaming(
                causes.of(
                        TitleStep.VOID_NAMING,
                        title,
                        Messages.inBoth("naming.title.cause.input.takenBack"),
                        by.moment()),
                by);
        handle(title);
    }

    /**
     * Prolongs the term of a title on which a renewal was applied for in time and is not decided (续期过渡).
     *
     * @param lastDay last day of the transition
     * @param why     what the public reads
     */
    public void enterTransition(Title title, LocalDate lastDay, LocalizedText why, ActionStamp by) {
        title.enterTransition(lastDay, causes.of(TitleStep.ENTER_TRANSITION, title, why, by.moment()), by);
        handle(title);
    }

    /**
     * Withdraws the grounds of all entries of a document, because the record behind it has ended.
     *
     * @param document id of the official document
     * @return number of the grounds that were withdrawn
     */
    public int withdrawGrounds(Title title, String document, String why, ActionStamp by) {
        return withdraw(title, title.groundsOf(document), why, by);
    }

    /**
     * Withdraws the grounds of all entries that state the number of a record which is not public, also where an officer
     * has written it.
     *
     * @return number of the grounds that were withdrawn
     */
    public int withdrawGroundsStating(Title title, DocumentReference number, String why, ActionStamp by) {
        return withdraw(title, title.groundsStating(number), why, by);
    }

    private int withdraw(Title title, List<Integer> stated, String why, ActionStamp by) {
        stated.forEach(seq -> title.withdrawGround(seq, why, by));
        if (!stated.isEmpty()) {
            withdrawn.fire(new TitleService.GroundWithdrawn(title.number()));
        }
        return stated.size();
    }

    /** Awards stars on the track of commitment, as far as the terms of the track allow them. */
    public void awardStars(Title title, StarGrade stars, LocalizedText why, ActionStamp by) {
        title.awardStars(stars, causes.of(TitleStep.AWARD_STARS, title, why, by.moment()), by);
        handle(title);
    }

    /** Renews the pledge of a title on the track of commitment to a later last day. */
    public void renewPledge(Title title, LocalDate lastDay, LocalizedText why, ActionStamp by) {
        title.renewPledge(lastDay, causes.of(TitleStep.RENEW_PLEDGE, title, why, by.moment()), by);
        handle(title);
    }

    /** Ends a title whose holder leaves the track of commitment. */
    public void leave(Title title, LocalizedText why, LocalDate plaqueDueOn, ActionStamp by) {
        title.leave(plaqueDueOn, causes.of(TitleStep.LEAVE, title, why, by.moment()), by);
        handle(title);
    }

    /**
     * Ends a title whose term is over.
     *
     * @param plaqueDueOn last day for returning the plaque, if it has one
     */
    void expire(Title title, LocalDate plaqueDueOn, ActionStamp by) {
        title.expire(causes.ofExpiry(title.term().validUntil()), plaqueDueOn, by);
        handle(title);
    }

    /** Ends the open reminder or rectification, because the matter was put right. */
    public void closeMeasure(Title title, LocalizedText why, ActionStamp by) {
        title.closeMeasure(causes.of(title.closing(), title, why, by.moment()), by);
        handle(title);
    }

    /**
     * Begins the review of a revocation.
     *
     * @param statement why the holder asks for it; not public
     */
    public void askReview(Title title, String statement, LocalDate lastDay, ActionStamp by) {
        title.askReview(
                statement,
                lastDay,
                causes.of(TitleStep.ASK_REVIEW, title, Messages.inBoth("naming.title.cause.input.review"), by.moment()),
                by);
        handle(title);
    }

    /** Ends the review of a revocation: it is upheld, or overturned. */
    public void decideReview(Title title, TitleReviewOutcome outcome, String why, ActionStamp by) {
        TitleCause cause = causes.of(outcome.step(), title, LocalizedText.written(why), by.moment());
        switch (outcome) {
            case UPHELD -> title.uphold(cause, by);
            case OVERTURNED -> title.overturn(cause, by);
        }
        handle(title);
    }

    /**
     * Changes a particular of a title; its status and number are unchanged. A title that has the value already, as another
     * one of the premises can, gets no new plaque.
     *
     * @param reissue whether the plaque, where the holder has one, is made again with the new value
     */
    public void changeParticular(
            Title title,
            TitleParticular particular,
            String value,
            LocalizedText ground,
            LocalizedText input,
            boolean reissue,
            ActionStamp by) {
        boolean changed = !particular.of(title).equals(value);
        title.changeParticular(particular, value, new TitleCause(ground, input, TitleCause.NONE, null), by);
        if (changed) {
            ParticularChange made = title.timeline().getLast().particularChange();
            handlers.stream().forEach(handler -> handler.particularChanged(title, made));
        }
        if (changed
                && reissue
                && title.plaque().handedOverOn() != null
                && title.status().standing() == TitleStanding.VALID) {
            title.reissue(null, by);
        }
    }

    private void handle(Title title) {
        handlers.stream()
                .sorted(Comparator.comparingInt(TitleChangeHandler::order))
                .forEach(handler -> handler.changed(title));
    }
}
