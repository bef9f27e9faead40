package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Composer of the cause of a change in the state of a title, from the terms of the step and what a document or an
 * officer states: with the last day of the remedy, which it also explains; it gives drafts the usual ground of a step.
 */
@ApplicationScoped
public class TitleCauseComposer {
    @Inject
    TitleStepTermsRepository terms;

    @Inject
    TitleLimits limits;

    /**
     * Returns the cause of a step that a signed document takes. Its limit counts from the signature or, where that is
     * later, from the date of the document: a paper that is signed three weeks after its date leaves the holder the
     * whole period.
     */
    TitleCause of(TitleStep step, Title title, DecisionDocument document, BusinessMoment now) {
        LocalizedText input = document.reason() == null
                ? Messages.inBoth("naming.title.cause.input.document", document.number())
                : LocalizedText.written(document.reason());
        return of(step, title, document.ground(), input, later(document.date(), now.today()), now);
    }

    /** Returns the day from which the time for asking for a review of a recorded revocation counts. */
    public static LocalDate revokedOn(TitleEvent revocation) {
        return later(revocation.effectiveOn(), BusinessMoment.dayOf(revocation.recordedAt()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the cause of a step without a document, which counts from today. */
    TitleCause of(TitleStep step, Title title, LocalizedText input, BusinessMoment now) {
        return of(step, title, DecisionGround.NONE, input, now.today(), now);
    }

    /** Returns the cause of the expiry: the last day of the term. */
    TitleCause ofExpiry(LocalDate validUntil) {
        TitleStepTerms expiry = terms.of(TitleStep.EXPIRE);
        return new TitleCause(
                expiry.ground(),
                Messages.inBoth("naming.title.cause.input.expired", validUntil),
                expiry.remedy(),
                null);
    }

    /**
     * @param stated ground and last day of the remedy, as far as they are stated
     * @param from   day from which the limit of the remedy counts
     */
    TitleCause of(
            TitleStep step,
            Title title,
            DecisionGround stated,
            LocalizedText input,
            LocalDate from,
            BusinessMoment now) {
        TitleStepTerms of = terms.of(step);
        LocalDate until = step.setsRemedy() && stated.lastDay() != null
                ? notBefore(later(from, now.today()), stated.lastDay())
                : of.limit()
                        .map(code -> now.calendar().end(from, limits.of(title, code, now.at())))
                        .orElse(null);
        return new TitleCause(stated.text() == null ? of.ground() : stated.text(), input, of.remedy(), until);
    }

    /**
     * Returns the reason of the last day of a step without a document, counted from its own day; not found where the
     * step has no limit.
     */
    public DeadlineReason reason(TitleStep step, Title title, TitleEvent taken, WorkingCalendar calendar) {
        String limit = terms.of(step).limit().orElseThrow(() -> new NotFound(title.number()));
        LocalDate lastDay = title.remedyUntil(taken);
        return DeadlineReason.of(
                lastDay,
                calendar.isProvisional(lastDay),
                limit,
                calendar.count(BusinessMoment.dayOf(taken.recordedAt()), limits.of(title, limit, taken.recordedAt())));
    }

    private static LocalDate notBefore(LocalDate from, LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw RuleViolation.at("lastDay", "naming.officialDocument.lastDay.before", from);
        }
        return lastDay;
    }

    /** Returns the usual rule and article of a step, with which a draft begins. */
    public LocalizedText usualGround(TitleStep step) {
        return terms.of(step).ground();
    }
}
