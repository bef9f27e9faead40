package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.Sha256;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.CommitmentGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleConferral;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleTerm;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.round.ApplicationRound;
import fangxin.supervision.feed.FeedConferralPolicy;
import fangxin.supervision.reentry.ReentryBan;
import fangxin.supervision.reentry.ReentryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Transactions of {@link CommitmentJob}, one commitment each: pass on those that the association has not answered, end
 * public periods with the conferral of a title, or notify the office of an obstacle, and end periods of observation.
 */
@ApplicationScoped
@Transactional
class CommitmentWorker {
    private static final int MOST = 500;
    private static final int SOURCES_HASH = 16;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TitleConferral conferral;

    @Inject
    ReentryRule reentry;

    @Inject
    FeedConferralPolicy feeds;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the commitments that the association has not answered in time. */
    List<String> unanswered() {
        return commitments.over(
                CommitmentState.COUNTY_CONFIRMED, businessClock.now().today(), "", MOST);
    }

    /**
     * Returns the numbers of commitments whose public period is over, in order, after one of them or "": those that an
     * obstacle stops keep their state.
     */
    List<String> published(String after) {
        return commitments.over(
                CommitmentState.PUBLIC_PERIOD, businessClock.now().today(), after, MOST);
    }

    /** Returns the numbers of the commitments whose observation is over. */
    List<String> observed() {
        return commitments.observed(businessClock.now().today(), MOST);
    }

    /** Passes a commitment on without the association, unless it has answered meanwhile. */
    void passOn(String number, Actor system) {
        Commitment commitment = commitments.findForUpdate(number);
        if (commitment.state() == CommitmentState.COUNTY_CONFIRMED) {
            commitment.take(
                    CommitmentStep.PASS_ON,
                    Messages.message(Locale.CHINESE, "pledge.passedOn", commitment.dueOn()),
                    presenter.termsOf(commitment),
                    by(system));
        }
    }

    /**
     * Ends a public period and confers the title, unless an objection has come meanwhile. A ban on re-entry that binds the
     * holder, or what another feature states against it, keeps the title from it: the office is notified once and decides.
     * So does the question whether a ban extends to another credit code at the premises.
     */
    void endPublicPeriod(String number, Actor system) {
        Commitment commitment = commitments.findForUpdate(number);
        ActionStamp by = by(system);
        if (commitment.state() == CommitmentState.PUBLIC_PERIOD && by.moment().isAfter(commitment.publicUntil())) {
            reentry.banOn(commitment.premises(), by.moment().today())
                    .ifPresentOrElse(
                            ban -> notifyOffice(commitment, ban, by), () -> conferUnlessStopped(commitment, by));
        }
    }

    private void conferUnlessStopped(Commitment commitment, ActionStamp by) {
        if (reentry.proposeBanAt(commitment.premises(), by.moment())) {
            return;
        }
        List<Violation> found =
                feeds.obstacles(CommitmentChecks.of(commitment, presenter.termsOf(commitment), false), by.moment());
        if (found.isEmpty()) {
            confer(commitment, by);
        } else {
            notifyOffice(commitment, found, by);
        }
    }

    private void confer(Commitment commitment, ActionStamp by) {
        CommitmentTerms kept = presenter.termsOf(commitment);
        Title title = conferral.by(ground(commitment, kept, by), by);
        commitment.endPublicPeriod(title, kept, by);
    }

    private void notifyOffice(Commitment commitment, ReentryBan ban, ActionStamp by) {
        mailings.toHoldersAbout(
                commitment.merchant().id(),
                Role.COUNTY_OFFICE,
                commitment.office(),
                by.moment().today(),
                "pledge.letter.banned",
                "commitment-banned/" + commitment.number() + "/" + ban.id(),
                commitment.premises().signName(),
                ban.title().number(),
                ban.lastDay(),
                Settings.baseUrl() + "/work/commitment?number=" + commitment.number());
    }

    /** Notifies the office of all obstacles in one message; another set of obstacles causes another message. */
    private void notifyOffice(Commitment commitment, List<Violation> found, ActionStamp by) {
        String sources = found.stream().map(Violation::field).sorted().collect(Collectors.joining(","));
        mailings.toHoldersAbout(
                commitment.merchant().id(),
                Role.COUNTY_OFFICE,
                commitment.office(),
                by.moment().today(),
                "pledge.letter.obstacle",
                "commitment-obstacle/" + commitment.number() + "/"
                        + Sha256.hex(sources).substring(0, SOURCES_HASH),
                commitment.premises().signName(),
                names(found),
                Settings.baseUrl() + "/work/commitment?number=" + commitment.number());
    }

    private static LocalizedText names(List<Violation> found) {
        List<LocalizedText> all = found.stream()
                .map(each -> (LocalizedText) each.arguments().getFirst())
                .toList();
        return new LocalizedText(
                all.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                all.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private CommitmentGround ground(Commitment commitment, CommitmentTerms kept, ActionStamp by) {
        Premises premises = commitment.premises();
        LocalDate today = by.moment().today();
        return new CommitmentGround(
                commitment.office(),
                new TitleHolder(
                        commitment.merchant().id(),
                        commitment.merchant().name(),
                        commitment.merchant().creditCode().value()),
                new TitlePlace(
                        premises.id(),
                        premises.signName(),
                        premises.identifyingAddress(),
                        commitment.office(),
                        premises.street(),
                        premises.lat(),
                        premises.lng(),
                        null,
                        null),
                TitleCategory.ofCommitment(commitment.subjectType(), null, ApplicationRound.TitleLevel.COUNTY),
                new TitleDocument(
                        null,
                        subjectTypes.byCode(commitment.subjectType()).name(),
                        kept.namingBody(),
                        Messages.message(Locale.CHINESE, "pledge.cause.public", commitment.publicUntil()),
                        commitment.content().lines(kept)),
                new TitleTerm(
                        today, by.moment().end(new TimeLimit(kept.validYears(), TimeLimit.Unit.YEARS, "default"))));
    }

    /** Ends an observation whose last day is over. */
    void endObservation(String number, Actor system) {
        Commitment commitment = commitments.findForUpdate(number);
        if (commitment.state() == CommitmentState.OBSERVATION) {
            commitment.endObservation(presenter.termsOf(commitment), by(system));
        }
    }

    private ActionStamp by(Actor system) {
        return new ActionStamp(system, businessClock.now());
    }
}
