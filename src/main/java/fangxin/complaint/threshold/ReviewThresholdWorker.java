package fangxin.complaint.threshold;

import fangxin.complaint.consumermessage.AnswerTimelinessReader;
import fangxin.complaint.handling.ClosedComplaintReader;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.proceeding.SupervisionProposals;
import fangxin.supervision.trigger.ReviewFact;
import fangxin.supervision.trigger.ReviewThreshold;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Transactions of {@link ReviewThresholdJob}: finds the titles that reach a threshold, and proposes a review of each,
 * with the counts and the numbers of the cases as its facts, once in a period.
 */
@ApplicationScoped
@Transactional
class ReviewThresholdWorker {
    /** Review that a threshold proposes. */
    record ProposedReview(String title, String trigger, ReviewThreshold threshold, ReviewCount count, LocalDate from) {}

    private static final int NAMED = 10;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    AnswerTimelinessReader replies;

    @Inject
    ClosedComplaintReader complaints;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    SupervisionProposals proposals;

    @Inject
    BusinessClock businessClock;

    /** Returns the titles that reach a threshold by the end of the day before. */
    List<ProposedReview> reached() {
        LocalDate today = businessClock.now().today();
        return triggers.current().catalogue().triggers().stream()
                .filter(trigger -> trigger.threshold() != null)
                .flatMap(trigger -> reached(trigger, today).stream())
                .toList();
    }

    private List<ProposedReview> reached(SupervisionTrigger trigger, LocalDate today) {
        ReviewThreshold threshold = trigger.threshold();
        LocalDate from = today.minusDays(threshold.days());
        return counts(threshold, from, today).entrySet().stream()
                .filter(each -> threshold.isReachedBy(
                        each.getValue().facts(), each.getValue().all()))
                .map(each -> new ProposedReview(each.getKey(), trigger.code(), threshold, each.getValue(), from))
                .toList();
    }

    private Map<String, ReviewCount> counts(ReviewThreshold threshold, LocalDate from, LocalDate today) {
        return switch (threshold.fact()) {
            case UNANSWERED_MESSAGES -> ReviewCount.ofMessages(replies.ofAll(from, today), today);
            case UNSETTLED_COMPLAINTS ->
                ReviewCount.ofComplaints(complaints.of(from, today), threshold.grounds(), ofParty());
        };
    }

    /** Returns the codes of the grounds that state which party was absent. */
    private List<String> ofParty() {
        return terms.current().terms().codes(CodeList.ENDING, null).stream()
                .filter(ComplaintCode::asksAbsentParty)
                .map(ComplaintCode::code)
                .toList();
    }

    /** Proposes a review, unless one was proposed under the trigger in the period. */
    void propose(ProposedReview review, Actor system) {
        BusinessMoment now = businessClock.now();
        if (!proposals.wasProposedSince(review.title(), review.trigger(), BusinessMoment.startOf(review.from()))) {
            proposals.propose(
                    review.title(), review.trigger(), facts(review, now.today()), new ActionStamp(system, now));
        }
    }

    private String facts(ProposedReview review, LocalDate today) {
        return Messages.message(
                Locale.CHINESE,
                review.threshold().fact() == ReviewFact.UNANSWERED_MESSAGES
                        ? "supervision.facts.messages"
                        : "supervision.facts.complaints",
                review.from(),
                today.minusDays(1),
                String.valueOf(review.count().all()),
                String.valueOf(review.count().facts()),
                String.valueOf(review.count().percent()),
                String.valueOf(review.threshold().minimum()),
                String.valueOf(review.threshold().percent()),
                String.join("、", numbers(review, today)));
    }

    private List<String> numbers(ProposedReview review, LocalDate today) {
        return review.threshold().fact() == ReviewFact.UNANSWERED_MESSAGES
                ? replies.numbers(review.title(), review.from(), today, NAMED)
                : complaints.numbers(
                        review.title(), review.threshold().grounds(), ofParty(), review.from(), today, NAMED);
    }
}
