package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStep;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecureTokens;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.Settings;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary for proceedings of supervision (监督处理) of an office: lists, counts and reads them, opens one, stores
 * its evidence, asks the holder for its statement or enters one, decides, dismisses, and confirms a rectification.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SupervisionService {
    /** Trigger that an officer can choose for a title, with what follows. */
    public record TriggerChoice(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull LocalizedText ground,
            @NotNull LocalizedText measure,
            boolean possible) {}

    /**
     * Proceeding in which the holder is asked for its statement.
     *
     * @param address where the holder states its view; null where its accounts were notified of it
     */
    public record StatementRequest(@NotNull SupervisionView proceeding, String address) {}

    private static final int MOST = 500;
    private static final int MOST_FILES = 20;

    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    SupervisionPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    ProceedingOpening opening;

    @Inject
    ProceedingLock lock;

    @Inject
    ProceedingReaderRule readers;

    @Inject
    RectificationProofRule proof;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the proceedings of the officer's offices, those that are due first. */
    public List<SupervisionView> proceedings() {
        return proceedings(SupervisionFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the proceedings of the officer's offices. */
    public List<SupervisionView> proceedings(SupervisionFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(
                proceedings.ofOwners(
                        OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice),
                actor,
                businessClock.now());
    }

    /** Counts the proceedings of the officer's offices. */
    public long count(SupervisionFilter filter) {
        Actor actor = currentUser.actor();
        return proceedings.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public SupervisionView proceeding(String number) {
        return presenter.view(readable(number), currentUser.actor(), businessClock.now());
    }

    /** Returns the proceedings of a title, the newest first; none for a reader of the title who must not read them. */
    public List<SupervisionView> ofTitle(String title) {
        Actor actor = currentUser.actor();
        Title of = titles.byNumber(title);
        return SupervisionAccess.mayRead(actor, of, agencies)
                ? presenter.views(proceedings.ofTitle(of.number()), actor, businessClock.now())
                : List.of();
    }

    /**
     * Returns the number of the proceeding that led to the revocation of a title; empty where the reader must not read
     * it.
     */
    public Optional<String> behindRevocation(String title) {
        return titles.byNumber(title)
                .revocation()
                .map(TitleEvent::document)
                .flatMap(proceedings::ofDocument)
                .filter(proceeding -> readers.mayRead(currentUser.actor(), proceeding))
                .map(SupervisionProceeding::number);
    }

    /** Returns whether the reader opens proceedings on a title. */
    public boolean mayPropose(String title) {
        return SupervisionAccess.mayAct(currentUser.actor(), titles.byNumber(title), Role.COUNTY_OFFICE);
    }

    /** Returns whether the reader reads the records of the office that keeps the title, and not only for a review. */
    public boolean isKeeper(String number) {
        return SupervisionAccess.mayRead(currentUser.actor(), readable(number).title(), agencies);
    }

    /** Returns whether the rectification of a proceeding needs a re-visit or a file as its proof. */
    public boolean needsProof(String number) {
        return proof.needsProof(opening.type(readable(number).measure()));
    }

    /** Returns the reason of the last day of the state of a proceeding; not found where no limit runs. */
    public DeadlineReason deadline(String number) {
        SupervisionProceeding proceeding = readable(number);
        return proceeding.reason(lock.terms(proceeding), businessClock.now().calendar());
    }

    /**
     * Returns the triggers that an officer can choose for a title; a measure that cannot follow its standing is not
     * possible.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<TriggerChoice> choices(String title) {
        Title of = titles.byNumber(title);
        SupervisionAccess.requireActing(currentUser.actor(), of, Role.COUNTY_OFFICE);
        Map<String, OfficialDocumentType> known =
                types.all().stream().collect(Collectors.toMap(OfficialDocumentType::code, Function.identity()));
        return triggers.current().catalogue().triggers().stream()
                .filter(trigger -> known.containsKey(trigger.measure()))
                .map(trigger -> new TriggerChoice(
                        trigger.code(),
                        trigger.name(),
                        trigger.ground(),
                        known.get(trigger.measure()).name(),
                        known.get(trigger.measure())
                                .canFollow(of, businessClock.now().today())))
                .toList();
    }

    /** Opens a proceeding (立项); returns its view. Refused where one is open under the same trigger. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionView propose(SupervisionProposalInput input) {
        Constraints.check(input);
        Title title = titles.byNumber(input.title());
        Actor actor = currentUser.actor();
        SupervisionAccess.requireActing(actor, title, Role.COUNTY_OFFICE);
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        return presenter.view(
                opening.open(title, input.trigger(), input.facts(), new ActionStamp(actor, now)), actor, now);
    }

    /** Stores a picture or PDF as evidence of an open proceeding; returns its id. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String attach(String number, String name, InputStream in) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        if (!proceeding.state().isOpen()) {
            throw RuleViolation.conflict("supervision.closed", number);
        }
        if (files.of(number, SupervisionFileAccess.EVIDENCE).size() >= MOST_FILES) {
            throw RuleViolation.at("file", "supervision.files.many", MOST_FILES);
        }
        StoredFile file = files.store(
                number,
                SupervisionFileAccess.EVIDENCE,
                name,
                in,
                currentUser.actor().account());
        return file.id();
    }

    /**
     * Asks the holder for its statement (告知陈述申辩), by a message with an address that works without signing in. Where no
     * account represents the holder, the officer alone learns the address, and delivers it by letter: the period
     * begins then.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StatementRequest askStatement(String number, SupervisionVersionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        proceeding.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        Title title = proceeding.title();
        proceeding.requireOpen(SupervisionStep.ASK_STATEMENT);
        SupervisionMeasureRule.require(title, opening.type(proceeding.measure()), now.today());
        String token = SecureTokens.addressToken();
        String merchant = String.valueOf(title.holder().merchant());
        boolean notified = mailings.reachesMerchant(merchant, now.today());
        proceeding.askStatement(
                Sha256.hex(token), notified, lock.terms(proceeding), new ActionStamp(currentUser.actor(), now));
        String address = Settings.baseUrl() + "/statements/" + token;
        if (notified) {
            mailings.toMerchant(
                    merchant,
                    now.today(),
                    "supervision.letter.statement",
                    "supervision-statement/" + number,
                    title.place().signName(),
                    proceeding.name(),
                    now.stated(proceeding.dueOn()),
                    address);
        }
        return new StatementRequest(presenter.view(proceeding, currentUser.actor(), now), notified ? null : address);
    }

    /** Enters a statement that came by letter, phone or visit (代录). */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionView enterStatement(String number, StatementInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        BusinessMoment now = businessClock.now();
        Actor actor = currentUser.actor();
        proceeding.receiveStatement(
                Constraints.check(input).text(),
                StatementChannel.COUNTER,
                RecordedActor.of(actor),
                lock.terms(proceeding),
                now);
        return presenter.view(proceeding, actor, now);
    }

    /**
     * Decides on the proposed measure, which drafts its official document: the drafter takes the first link of the
     * signing chain. Refused where another person has acted since the page was shown.
     */
    @RolesAllowed(RoleNames.HANDLER)
    public SupervisionView decide(String number, SupervisionDecisionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.HANDLER);
        proceeding.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        lock.bringUpToDate(proceeding, by);
        proceeding.requireOpen(SupervisionStep.DECIDE);
        Title title = proceeding.title();
        OfficialDocumentType type = opening.type(proceeding.measure());
        SupervisionMeasureRule.require(title, type, now.today());
        String document = drafting.draftDecided(new DocumentDraftInput(
                type.code(),
                type.subjectLine(title.place().signName()),
                input.reason(),
                null,
                null,
                List.of(title.number()),
                ground(proceeding)));
        proceeding.decide(input.reason(), document, by);
        return presenter.view(proceeding, currentUser.actor(), now);
    }

    /**
     * Returns the ground of the trigger; the last day of its rectification follows with the signature ({@link
     * RectificationPeriod}).
     */
    private DecisionGround ground(SupervisionProceeding proceeding) {
        LocalizedText ground = lock.terms(proceeding)
                .catalogue()
                .find(proceeding.triggerCode())
                .orElseThrow()
                .ground();
        return new DecisionGround(ground.zh(), ground.en(), null);
    }

    /** Dismisses the proposal with a reason, and notifies a holder that has been asked for its statement. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public SupervisionView dismiss(String number, SupervisionDecisionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE, Role.HANDLER);
        proceeding.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        lock.bringUpToDate(proceeding, by);
        proceeding.dismiss(input.reason(), by);
        if (proceeding.isAsked()) {
            mailings.toMerchant(
                    String.valueOf(proceeding.title().holder().merchant()),
                    now.today(),
                    "supervision.letter.dismissed",
                    "supervision-dismissed/" + number,
                    proceeding.title().place().signName(),
                    proceeding.name(),
                    input.reason());
        }
        return presenter.view(proceeding, currentUser.actor(), now);
    }

    /**
     * Confirms after a re-visit, or by a file, that it was put right ({@link RectificationProofRule}): the title is in order
     * again, unless another measure has followed that of the proceeding. While the title is suspended, it waits.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionView confirmRectification(String number, SupervisionDecisionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        proceeding.requireVersion(Constraints.check(input).version());
        proceeding.requireOpen(SupervisionStep.CONFIRM_RECTIFICATION);
        OfficialDocumentType measure = opening.type(proceeding.measure());
        proof.require(
                proceeding,
                measure,
                files.of(number, SupervisionFileAccess.EVIDENCE).stream()
                        .map(StoredFile::storedAt)
                        .toList());
        BusinessMoment now = businessClock.now();
        proceeding.confirmRectification(input.reason(), new ActionStamp(currentUser.actor(), now));
        if (proceeding.isMeasureRunning()) {
            register.closeMeasure(
                    proceeding.title(),
                    LocalizedText.written(input.reason()),
                    new ActionStamp(currentUser.actor(), now));
        }
        mailings.toMerchant(
                String.valueOf(proceeding.title().holder().merchant()),
                now.today(),
                measure.step().filter(TitleStep.REMIND::equals).isPresent()
                        ? "supervision.letter.corrected"
                        : "supervision.letter.rectified",
                "supervision-rectified/" + number,
                proceeding.title().place().signName(),
                proceeding.name());
        return presenter.view(proceeding, currentUser.actor(), now);
    }

    private SupervisionProceeding readable(String number) {
        SupervisionProceeding proceeding = proceedings.byNumber(number);
        readers.require(currentUser.actor(), proceeding);
        return proceeding;
    }
}
