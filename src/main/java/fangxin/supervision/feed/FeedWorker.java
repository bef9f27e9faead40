package fangxin.supervision.feed;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.retention.RetentionPeriods;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChanged;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Transactions of {@link FeedRunner}, one record each: matches it with its subject, proposes supervision on running
 * titles, and takes all its effects back once it has ended or its match was wrong; it also erases records whose
 * retention is over.
 */
@ApplicationScoped
@Transactional
class FeedWorker {
    static final String LIFTING = "EVIDENCE_WITHDRAWN";
    private static final int MOST = 500;
    /** Kinds of personal data in the retention terms. */
    private static final String RECORDS = "FEED_RECORD";

    private static final String UNMATCHED = "FEED_UNMATCHED";

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    FeedSubjects subjects;

    @Inject
    FeedFacts facts;

    @Inject
    StatedRecords stated;

    @Inject
    SupervisionProposals proposals;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    AccountNotifier mailings;

    @Inject
    RetentionPeriods retention;

    @Inject
    Event<PublicDataChanged> changed;

    @Inject
    BusinessClock businessClock;

    /** Returns the ids of records that are to be matched. */
    List<String> unmatched() {
        return feeds.unmatched(MOST);
    }

    /** Returns the ids of matched records that changed or ended. */
    List<String> unprocessed() {
        return feeds.unprocessed(businessClock.now().today(), MOST);
    }

    /**
     * Lists the ids of matched records whose titles have changed since: a proposal that was impossible then may be
     * possible now.
     */
    List<String> overtaken() {
        return feeds.overtaken(MOST);
    }

    /**
     * Matches a record with its subject, proposes or withdraws the proceeding that follows from it, and updates the ends
     * of the other records about the same decision. It locks the titles before the record, in the order of their numbers:
     * a decision on a title locks it first, and then enters in the journal of a record what it has withdrawn.
     */
    void process(String id, Actor system) {
        new TreeSet<>(feeds.titlesToLock(id)).forEach(titles::lock);
        FeedRecord feedRecord = feeds.recordForUpdate(id);
        ActionStamp by = new ActionStamp(system, businessClock.now());
        FeedKindCatalogue catalogue = kinds.current().catalogue();
        FeedKind kind = catalogue.find(feedRecord.kind()).orElse(null);
        if (kind == null) {
            feedRecord.markProcessed(by.moment().at());
            return;
        }
        match(feedRecord, kind, by);
        List<FeedRecord> ofCode = feeds.ofCreditCodes(List.of(feedRecord.creditCode()));
        settle(feedRecord, ofCode, catalogue, by);
        stated.withdraw(feedRecord, kind, by);
        if (feedRecord.matchState() == FeedMatchState.MATCHED
                && feedRecord.isAdverse(kind, by.moment().today())) {
            propose(feedRecord, kind, SameDecisionRule.others(feedRecord, ofCode, catalogue), by);
            feedRecord.markProcessed(by.moment().at());
        } else if (endEffects(feedRecord, kind, ofCode, catalogue, by)) {
            feedRecord.markProcessed(by.moment().at());
        } else {
            feedRecord.markUnprocessed();
        }
        facts.announce(feedRecord);
        if (kind.effect() == FeedEffect.HONOUR) {
            changed.fire(new PublicDataChanged());
        }
    }

    /**
     * Updates the ends of a record and of the others about the same decision, before any effect follows from one. The
     * effects of the others follow in transactions of their own.
     */
    private void settle(FeedRecord feedRecord, List<FeedRecord> ofCode, FeedKindCatalogue catalogue, ActionStamp by) {
        List<FeedRecord> others = SameDecisionRule.others(feedRecord, ofCode, catalogue);
        settle(feedRecord, others, by);
        for (FeedRecord each : others) {
            if (each.matchState() != FeedMatchState.UNMATCHED) {
                FeedRecord other = feeds.recordForUpdate(each.id());
                if (settle(other, SameDecisionRule.others(other, ofCode, catalogue), by)) {
                    other.markUnprocessed();
                }
            }
        }
    }

    private static boolean settle(FeedRecord feedRecord, List<FeedRecord> others, ActionStamp by) {
        BusinessMoment now = by.moment();
        return feedRecord.settle(
                SameDecisionRule.ending(others, now.today()).orElse(null), now.today(), by.actor(), now.at());
    }

    private void match(FeedRecord feedRecord, FeedKind kind, ActionStamp by) {
        if (feedRecord.matchState() == FeedMatchState.UNMATCHED) {
            subjects.find(feedRecord.creditCode())
                    .ifPresent(subject -> feedRecord.match(
                            subject,
                            subjects.isAmbiguous(kind, subject, feedRecord.creditCode()),
                            by.actor(),
                            by.moment().at()));
        }
    }

    /**
     * Proposes the trigger of the kind on the running titles of the subject, once for each title, whichever record about
     * the decision did so: a suspension that an office has lifted is not proposed again by the row of another feed.
     *
     * @param others the other records about the same decision
     */
    void propose(FeedRecord feedRecord, FeedKind kind, List<FeedRecord> others, ActionStamp by) {
        if (kind.trigger() == null) {
            return;
        }
        List<FeedProposal> before = Stream.concat(Stream.of(feedRecord), others.stream())
                .flatMap(each -> feeds.proposalsOf(each).stream())
                .toList();
        subjects.titlesOf(feedRecord, kind).stream()
                .filter(title -> RecordInForceRule.isBrokenBy(title, feedRecord, by.moment()))
                .filter(title -> before.stream()
                        .noneMatch(proposal ->
                                !proposal.isUndone() && proposal.title().equals(title.number())))
                .forEach(title -> proposals
                        .propose(title.number(), kind.trigger(), facts(feedRecord), by)
                        .ifPresent(proceeding -> {
                            feeds.add(new FeedProposal(
                                    proceeding,
                                    feedRecord,
                                    title.number(),
                                    by.moment().at()));
                            enter(feedRecord, FeedStep.PROPOSE, proceeding, by);
                            notifyOffice(title, "feed.letter.proposed", proceeding, proceedingPage(proceeding), by);
                        }));
    }

    /** The facts name no document, so that nothing has to be erased from them when the record ends. */
    private static String facts(FeedRecord feedRecord) {
        return Messages.message(
                Locale.CHINESE,
                "feed.facts",
                Objects.requireNonNullElse(feedRecord.authority(), "—"),
                feedRecord.occurredOn() == null ? "—" : feedRecord.occurredOn());
    }

    /**
     * Ends the effects of a record that is not adverse any more: those of a removed one, which states no repair, continue
     * with another record about the same decision; the others are taken back.
     *
     * @return whether all effects have ended; false while a document is in signing
     */
    private boolean endEffects(
            FeedRecord feedRecord,
            FeedKind kind,
            List<FeedRecord> ofCode,
            FeedKindCatalogue catalogue,
            ActionStamp by) {
        if (feedRecord.ending() == FeedEnd.REMOVED && feedRecord.matchState() == FeedMatchState.MATCHED) {
            SameDecisionRule.continuing(
                            feedRecord, ofCode, catalogue, by.moment().today())
                    .map(FeedRecord::id)
                    .ifPresent(other -> passOn(feedRecord, feeds.recordForUpdate(other), catalogue, by));
        }
        return takeBack(feedRecord, kind, by);
    }

    /** Passes the proposals on the titles that another record concerns on to it. */
    void passOn(FeedRecord removed, FeedRecord other, FeedKindCatalogue catalogue, ActionStamp by) {
        List<String> concerned = subjects
                .titlesOf(other, catalogue.find(other.kind()).orElseThrow())
                .stream()
                .map(Title::number)
                .toList();
        feeds.proposalsOf(removed).stream()
                .filter(proposal -> !proposal.isUndone() && concerned.contains(proposal.title()))
                .forEach(proposal -> {
                    proposal.passTo(other);
                    enter(removed, FeedStep.PASS_ON, proposal.proceeding(), by);
                    enter(other, FeedStep.TAKE_OVER, proposal.proceeding(), by);
                });
    }

    /**
     * Takes the effects of a record back: open proposals are dismissed, the causes of its titles keep a commitment
     * only, and a suspension that rested on it is proposed to be lifted once no other record is in force. Other records
     * on the subject, which proposed nothing while its proposals were open, are processed again.
     *
     * @return whether all were taken back; false while a document is in signing
     */
    private boolean takeBack(FeedRecord feedRecord, FeedKind kind, ActionStamp by) {
        boolean undone = false;
        boolean inSigning = false;
        for (FeedProposal proposal : feeds.proposalsOf(feedRecord)) {
            if (proposal.isUndone()) {
                continue;
            }
            Title title = titles.findForUpdate(proposal.title());
            if (takeBack(feedRecord, proposal, title, by)) {
                proposal.undo(by.moment().at());
                undone = true;
            } else {
                inSigning = true;
            }
        }
        if (undone) {
            feeds.processOthersAgain(feedRecord);
        }
        if (feedRecord.ending() != null || feedRecord.matchState() == FeedMatchState.UNDONE) {
            subjects.titlesOf(feedRecord, kind).stream()
                    .filter(title -> RecordInForceRule.isSuspendedWithoutGround(title, by.moment()))
                    .forEach(title -> proposeLifting(feedRecord, title, by));
        }
        return !inSigning;
    }

    /**
     * Takes back a proposal with its successors, which follow from the same record: a missed reminder leads to a
     * rectification, and that to a revocation. The grounds of signed documents are withdrawn at once, also while a document
     * of a successor is in signing.
     *
     * @return whether all were taken back; false while a document of one is in signing
     */
    boolean takeBack(FeedRecord feedRecord, FeedProposal proposal, Title title, ActionStamp by) {
        String why = Messages.message(Locale.CHINESE, "feed.withdrawn");
        List<String> all = proposals.withSuccessors(proposal.proceeding());
        boolean inSigning = false;
        for (String proceeding : all) {
            SupervisionProposals.ProposalOutcome outcome = proposals.retract(proceeding, why, by);
            if (outcome.open()) {
                notifyOffice(title, "feed.letter.inSigning", proceeding, proceedingPage(proceeding), by);
                inSigning = true;
            } else if (outcome.document() != null && register.withdrawGrounds(title, outcome.document(), why, by) > 0) {
                enter(feedRecord, FeedStep.WITHDRAW_GROUND, title.number(), by);
            }
        }
        if (!inSigning) {
            all.forEach(proceeding -> enter(feedRecord, FeedStep.RETRACT, proceeding, by));
        }
        return !inSigning;
    }

    /**
     * Proposes to lift a suspension, unless another record is adverse to the title: its office is notified then. Terms
     * of a city without that trigger only get the message to its office.
     */
    private void proposeLifting(FeedRecord feedRecord, Title title, ActionStamp by) {
        if (isAnotherInForce(feedRecord, title, by.moment())) {
            notifyOffice(title, "feed.letter.standing", about(feedRecord, title), titlePage(title), by);
        } else if (proposals.openUnder(title.number(), LIFTING).isEmpty()) {
            Optional<String> proceeding = proposals.propose(
                    title.number(), LIFTING, Messages.message(Locale.CHINESE, "feed.facts.lifting"), by);
            enter(feedRecord, FeedStep.PROPOSE_LIFTING, proceeding.orElse(title.number()), by);
            notifyOffice(
                    title,
                    "feed.letter.lifting",
                    about(feedRecord, title),
                    proceeding.map(FeedWorker::proceedingPage).orElseGet(() -> titlePage(title)),
                    by);
        }
    }

    /**
     * Returns the deduplication key of a message: a record can concern several titles of one office, each of which has
     * its own message.
     */
    private static String about(FeedRecord feedRecord, Title title) {
        return feedRecord.id() + "/" + title.number();
    }

    private boolean isAnotherInForce(FeedRecord ended, Title title, BusinessMoment now) {
        FeedKindCatalogue catalogue = kinds.current().catalogue();
        return feeds.ofCreditCodes(List.of(ended.creditCode())).stream()
                .filter(other -> !other.id().equals(ended.id()))
                .anyMatch(other -> catalogue
                        .find(other.kind())
                        .filter(kind -> RecordInForceRule.isInForce(other, kind, title, now))
                        .filter(kind -> subjects.titlesOf(other, kind).stream()
                                .anyMatch(concerned -> concerned.number().equals(title.number())))
                        .isPresent());
    }

    private static String titlePage(Title title) {
        return "/work/title?number=" + title.number();
    }

    private static String proceedingPage(String proceeding) {
        return "/work/proceeding?number=" + proceeding;
    }

    private void notifyOffice(Title title, String key, String about, String page, ActionStamp by) {
        mailings.toHolders(
                Role.COUNTY_OFFICE,
                title.owner(),
                by.moment().today(),
                key,
                key + "/" + about,
                title.place().signName(),
                Settings.baseUrl() + page);
    }

    private static void enter(FeedRecord feedRecord, FeedStep step, String detail, ActionStamp by) {
        feedRecord.enter(step, detail, RecordedActor.of(by.actor()), by.moment().at());
    }

    /**
     * Erases or deletes a portion of the records whose retention is over, and enters the numbers in the journal of
     * deletions. Returns whether more follow.
     */
    boolean erase(Actor system) {
        BusinessMoment now = businessClock.now();
        LocalDate unmatchedBefore = retention.cutoff(UNMATCHED).day();
        boolean more = false;
        int erased = 0;
        for (FeedKind kind : kinds.current().catalogue().kinds()) {
            List<FeedRecord> ended =
                    feeds.erasable(kind.code(), now.today().minusYears(kind.retention()), unmatchedBefore, MOST);
            ended.forEach(feedRecord -> feedRecord.erase(system, now.at()));
            erased += ended.size();
            more |= ended.size() == MOST;
        }
        enter(RECORDS, erased);
        enter(UNMATCHED, feeds.deleteUnmatched(unmatchedBefore));
        return more;
    }

    private void enter(String kind, int erased) {
        if (erased > 0) {
            retention.enter(kind, erased);
        }
    }
}
