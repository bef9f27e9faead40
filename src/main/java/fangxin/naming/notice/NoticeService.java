package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Service boundary for public notices (公示): officers see which candidacies are ready, draft, preview, publish, correct
 * and withdraw notices; staff and auditors list them; everyone reads published ones and why they end when they do.
 * Officers also withdraw their last correction, and staff read the day by which titles are to be named.
 */
@Stateless
public class NoticeService {
    /** A candidacy that has passed, as an office may take it into a notice. */
    public record Ready(
            String reference, String registeredName, String signName, String address, String reason, String promises)
            implements Serializable {}

    /** A round of the officer's office, with the number of candidacies that wait to be posted. */
    public record RoundChoice(String id, LocalizedText title, String owner, int ready) {}

    /** Proposed content of a new notice, with which its form is filled in. */
    public record NoticePrefill(
            String round,
            LocalizedText roundTitle,
            List<Ready> ready,
            String title,
            String body,
            String phone,
            String address,
            LocalDate lastDay) {}

    @Resource
    SessionContext context;

    @Inject
    NoticeRepository notices;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Inject
    GroundsComposer grounds;

    @Inject
    AccountNotifier mailings;

    @Inject
    SequenceCounters counters;

    @Inject
    NoticePresenter board;

    @Inject
    CurrentUser currentUser;

    @Inject
    NoticeNumbers numbers;

    @Inject
    BusinessClock businessClock;

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<RoundChoice> rounds() {
        Actor actor = currentUser.actor();
        Map<String, Long> passed = candidacies.countAt(Stage.PASSED);
        return rounds.all().stream()
                .filter(round -> actor.holds(Role.COUNTY_OFFICE, round.owner()))
                .map(round -> new RoundChoice(
                        round.id(),
                        round.title(),
                        round.owner(),
                        passed.getOrDefault(round.id(), 0L).intValue()))
                .filter(choice -> choice.ready() > 0)
                .toList();
    }

    /** Candidacies of a round that passed the review meeting and are not on notice yet, with the drafted reasons. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<Ready> ready(String round) {
        OfficeOwnership.require(currentUser.actor(), rounds.byId(round));
        List<Candidacy> passed = candidacies.inRoundAt(round, Stage.PASSED);
        Map<String, NamingGrounds> reasons = grounds.of(passed);
        return passed.stream()
                .map(candidacy -> {
                    NamingGrounds drafted = reasons.get(candidacy.reference());
                    NoticeItem item = new NoticeItem(null, 0, candidacy, drafted);
                    return new Ready(
                            candidacy.reference(),
                            item.registeredName(),
                            item.signName(),
                            item.address(),
                            drafted.reason(),
                            drafted.promises().zh());
                })
                .toList();
    }

    /** Returns a notice to begin with, for a round or for the round of a candidacy. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public NoticePrefill prefill(String roundId, String reference) {
        ApplicationRound round =
                roundId == null ? candidacies.byReference(reference).round() : rounds.byId(roundId);
        OfficeOwnership.require(currentUser.actor(), round);
        Agency office = agencies.byCode(round.owner());
        LocalDate lastDay = businessClock.now().end(round.limit("NOTICE"));
        PublicNotice before = notices.newestOf(round.owner()).orElse(null);
        return new NoticePrefill(
                round.id(),
                round.title(),
                ready(round.id()),
                Messages.message(
                        Locale.CHINESE,
                        "naming.notice.title.draft",
                        round.title().zh()),
                Messages.message(
                        Locale.CHINESE,
                        "naming.notice.body.draft",
                        round.terms().documents().notice(),
                        businessClock.now().stated(lastDay)),
                office.phone(),
                before == null ? "" : before.address(),
                lastDay);
    }

    /** Returns the notice as the public would see it: posts the batch and rolls the transaction back. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public NoticeView preview(NoticeInput asked) {
        return rolledBack(post(asked));
    }

    /** Returns the notice as the public would see it after a correction, which is rolled back. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public NoticeView previewCorrection(String id, NoticeCorrectionInput input) {
        correct(id, input);
        return rolledBack(id);
    }

    private NoticeView rolledBack(String id) {
        NoticeView view = board.view(notices.byId(id));
        context.setRollbackOnly();
        return view;
    }

    /** Posts a batch and returns the id of the notice. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String post(NoticeInput asked) {
        NoticeInput posting = asked.checked();
        ApplicationRound round = rounds.byId(posting.round());
        Actor actor = OfficeOwnership.require(currentUser.actor(), round);
        BusinessMoment now = businessClock.now();
        candidacies.lock(posting.candidacies());
        String series = round.owner() + "-" + now.today().getYear();
        long count = counters.next("notice/" + series);
        String number = posting.number() == null || posting.number().isBlank()
                ? numbers.next(round.owner(), now.today())
                        .orElseGet(() -> Messages.message(
                                Locale.CHINESE,
                                "naming.notice.number",
                                String.valueOf(now.today().getYear()),
                                count))
                : posting.number().strip();
        PublicNotice notice = new PublicNotice(
                "%s-%03d".formatted(series, count), round, posting.numbered(number), new ActionStamp(actor, now));
        for (String reference : posting.candidacies()) {
            Candidacy candidacy = candidacies.byReference(reference);
            NamingGrounds drafted = grounds.of(candidacy);
            notice.post(
                    candidacy,
                    drafted.withReason(posting.reasonFor(reference, drafted.reason())),
                    StepContext.by(actor, now));
            mailings.toMerchant(
                    candidacy.merchant().id(),
                    now.today(),
                    "naming.letter.posted",
                    "posted/" + notice.id() + "/" + reference,
                    notice.items().getLast().signName(),
                    now.stated(notice.lastDay()),
                    Settings.baseUrl() + "/notices/" + notice.id());
        }
        notices.add(notice);
        return notice.id();
    }

    /** Corrects a published value of a notice. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void correct(String id, NoticeCorrectionInput input) {
        Integer item = input.item();
        if (item != null) {
            candidacies.findForUpdate(notices.referenceOf(id, item));
        }
        PublicNotice notice = notices.byId(id);
        Actor actor = OfficeOwnership.require(currentUser.actor(), notice.round());
        CorrectableField field = Constraints.check(input).field();
        if (!field.isCorrectedByHand()) {
            throw RuleViolation.at("field", "naming.correction.calendar");
        }
        String after = input.textAfter() == null ? "" : input.textAfter();
        if (after.isEmpty() && field != CorrectableField.PROMISES) {
            throw RuleViolation.at("textAfter", "naming.required");
        }
        if (after.length() > field.length()) {
            throw RuleViolation.at("textAfter", "naming.tooLong", field.length());
        }
        if (field.isOfItem() && item == null) {
            throw RuleViolation.at("item", "naming.correction.item");
        }
        notice.correct(
                field,
                field.isOfItem() ? notice.item(item) : null,
                after,
                input.reason(),
                StepContext.by(actor, businessClock.now()));
    }

    /** Withdraws the last correction shortly after it was published: the text before it is public again. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void withdrawCorrection(String id, NoticeWithdrawalInput input) {
        NoticeWithdrawalInput asked = Constraints.check(input);
        notices.byId(id).corrections().stream()
                .map(NoticeCorrection::item)
                .filter(Objects::nonNull)
                .map(item -> item.candidacy().reference())
                .distinct()
                .sorted()
                .forEach(candidacies::findForUpdate);
        PublicNotice notice = notices.findForUpdate(id);
        Actor actor = OfficeOwnership.require(currentUser.actor(), notice.round());
        notice.withdrawCorrection(StepContext.by(actor, businessClock.now()).because(asked.withdrawalReason()));
    }

    /** Returns the moment until which this officer can withdraw the last correction, or empty. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public Optional<Instant> correctionWithdrawableUntil(String id) {
        PublicNotice notice = notices.byId(id);
        Actor actor = currentUser.actor();
        return actor.holds(Role.COUNTY_OFFICE, notice.round().owner())
                ? CorrectionWithdrawalRule.until(
                        notice, actor, businessClock.now().at())
                : Optional.empty();
    }

    /** Returns the corrections of a notice that were withdrawn, for its office. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public List<WithdrawnCorrectionView> withdrawnCorrections(String id) {
        ownNotice(id);
        return notices.byId(id).withdrawnCorrections().stream()
                .map(each -> new WithdrawnCorrectionView(
                        each.field(),
                        each.item() == null ? null : each.item().signName(),
                        each.textAfter(),
                        each.withdrawnAt(),
                        each.withdrawalReason()))
                .toList();
    }

    /** Withdraws a notice shortly after its posting: it is no longer public, and its applicants are notified. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void withdraw(String id, NoticeWithdrawalInput input) {
        NoticeWithdrawalInput asked = Constraints.check(input);
        PublicNotice found = notices.byId(id);
        Actor actor = OfficeOwnership.require(currentUser.actor(), found.round());
        candidacies.lock(
                found.items().stream().map(item -> item.candidacy().reference()).toList());
        PublicNotice notice = notices.findForUpdate(id);
        BusinessMoment now = businessClock.now();
        notice.withdraw(StepContext.by(actor, now).because(asked.withdrawalReason()));
        for (NoticeItem item : notice.items()) {
            mailings.toMerchant(
                    item.candidacy().merchant().id(),
                    now.today(),
                    "naming.letter.withdrawn",
                    "withdrawn/" + id + "/" + item.candidacy().reference(),
                    item.signName());
        }
    }

    /** Returns the moment until which this officer can withdraw the notice, or empty. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public Optional<Instant> withdrawableUntil(String id) {
        PublicNotice notice = notices.byId(id);
        Actor actor = currentUser.actor();
        return actor.holds(Role.COUNTY_OFFICE, notice.round().owner())
                ? NoticeWithdrawalRule.until(notice, actor, businessClock.now().at())
                : Optional.empty();
    }

    /** Returns a part of the notices of the officer's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<NoticeView> ownNotices(NoticeFilter filter, ListSlice slice) {
        return board.notices(notices.ofOwners(
                OfficeOwnership.offices(currentUser.actor(), agencies),
                filter,
                businessClock.now().today(),
                slice));
    }

    /** Returns the number of the notices of the officer's offices. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public long countOwn(NoticeFilter filter) {
        return notices.countOfOwners(
                OfficeOwnership.offices(currentUser.actor(), agencies),
                filter,
                businessClock.now().today());
    }

    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public NoticeView ownNotice(String id) {
        PublicNotice notice = notices.byId(id);
        if (!OfficeOwnership.offices(currentUser.actor())
                .contains(notice.round().owner())) {
            throw new NotFound(id);
        }
        return board.view(notice);
    }

    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public boolean mayCorrect(String id) {
        return currentUser
                .actor()
                .holds(Role.COUNTY_OFFICE, notices.byId(id).round().owner());
    }

    @PermitAll
    public Optional<NoticeView> notice(String id) {
        return notices.published(id).map(board::view);
    }

    /** Returns the reason of the last day for objections to a published notice. */
    @PermitAll
    public Optional<DeadlineReason> deadline(String id) {
        return notices.published(id)
                .map(notice -> notice.lastDayReason(businessClock.now().calendar()));
    }

    /** Returns the day by which the titles of a notice are to be named, with its reason, for its office. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public DeadlineReason namingDeadline(String id) {
        PublicNotice notice = notices.byId(id);
        if (!OfficeOwnership.offices(currentUser.actor())
                .contains(notice.round().owner())) {
            throw new NotFound(id);
        }
        return notice.namingReason(businessClock.now().calendar());
    }

    /** Returns the ids of the notices that were withdrawn within the last day. */
    @PermitAll
    public List<String> recentlyWithdrawn() {
        return notices.withdrawnSince(businessClock.now().at().minus(Duration.ofDays(1)));
    }

    @PermitAll
    public List<NoticeView> openNotices() {
        return board.notices(notices.findOpen(businessClock.now().today()));
    }

    @PermitAll
    public List<NoticeView> newestNotices(int first, int count) {
        return board.notices(notices.newest(first, count));
    }

    @PermitAll
    public long noticeCount() {
        return notices.count();
    }
}
