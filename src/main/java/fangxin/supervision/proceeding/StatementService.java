package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/**
 * Service boundary for the statement of a holder (陈述申辩): the reader of the address in the message, or an account that
 * represents the holder, reads the facts, adds pictures and states its view, once and until the last day. The token of
 * the address is the permission; after the period, the address opens the page without the facts.
 */
@Stateless
public class StatementService {
    private static final int MOST_PICTURES = 6;
    /** Account in the journal of a reader who is not signed in. */
    private static final String BY_MESSAGE = "message";

    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    SupervisionPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the proceeding of an address. Not found for an unknown token. */
    @PermitAll
    public HolderProceedingView findByToken(String token) {
        return view(proceedings.byNumber(numberOf(token)), false);
    }

    /** Returns the reason of the last day, for the reader of an address. */
    @PermitAll
    public DeadlineReason deadline(String token) {
        return reason(proceedings.byNumber(numberOf(token)));
    }

    /** Stores a picture for the statement; the same picture again is stored once. */
    @PermitAll
    public String addPicture(String token, String name, InputStream in) {
        return store(findForUpdate(numberOf(token)), name, in, BY_MESSAGE);
    }

    /** Receives the statement; the same text again changes nothing. */
    @PermitAll
    public HolderProceedingView state(String token, StatementInput input) {
        SupervisionProceeding proceeding = findForUpdate(numberOf(token));
        Actor holder = new Actor(BY_MESSAGE, proceeding.title().holder().registeredName(), List.of());
        return receive(proceeding, input, StatementChannel.MESSAGE_LINK, holder, false);
    }

    /** Lists the proceedings in which the merchant was asked for its statement, the newest first. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<HolderProceedingView> listOwn() {
        List<String> merchants = currentUser.actor().placesAs(Role.MERCHANT).toList();
        return proceedings.askedOf(merchants).stream()
                .map(proceeding -> view(proceeding, true))
                .toList();
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public HolderProceedingView ownProceeding(String number) {
        return view(ownOf(proceedings.byNumber(number)), true);
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public DeadlineReason ownDeadline(String number) {
        return reason(ownOf(proceedings.byNumber(number)));
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public String addOwnPicture(String number, String name, InputStream in) {
        ownOf(proceedings.byNumber(number));
        return store(findForUpdate(number), name, in, currentUser.actor().account());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public HolderProceedingView stateOwn(String number, StatementInput input) {
        ownOf(proceedings.byNumber(number));
        return receive(findForUpdate(number), input, StatementChannel.ACCOUNT, currentUser.actor(), true);
    }

    private HolderProceedingView receive(
            SupervisionProceeding proceeding,
            StatementInput input,
            StatementChannel channel,
            Actor holder,
            boolean signedIn) {
        proceeding.receiveStatement(
                Constraints.check(input).text(),
                channel,
                RecordedActor.of(holder),
                terms(proceeding),
                businessClock.now());
        return view(proceeding, signedIn);
    }

    private String store(SupervisionProceeding proceeding, String name, InputStream in, String account) {
        proceeding.requireStatementOpen(businessClock.now());
        String number = proceeding.number();
        List<StoredFile> before = files.of(number, SupervisionFileAccess.STATEMENT);
        StoredFile stored = files.store(number, SupervisionFileAccess.STATEMENT, name, in, account);
        if (!stored.contentType().startsWith("image/")) {
            throw RuleViolation.at("pictures", "supervision.pictures.type");
        }
        return before.stream()
                .filter(file -> file.sha256().equals(stored.sha256()))
                .findFirst()
                .map(known -> {
                    files.remove(stored);
                    return known.id();
                })
                .orElseGet(() -> {
                    if (before.size() >= MOST_PICTURES) {
                        throw RuleViolation.at("pictures", "supervision.pictures.many", MOST_PICTURES);
                    }
                    return stored.id();
                });
    }

    private SupervisionProceeding ownOf(SupervisionProceeding proceeding) {
        if (!SupervisionAccess.isHolder(currentUser.actor(), proceeding)) {
            throw new NotFound(proceeding.number());
        }
        return proceeding;
    }

    private String numberOf(String token) {
        return proceedings
                .numberByToken(Sha256.hex(String.valueOf(token)))
                .orElseThrow(() -> new NotFound("statement"));
    }

    /** Locks the title before the proceeding, in the order in which a signature locks them. */
    private SupervisionProceeding findForUpdate(String number) {
        titles.lock(proceedings.titleOf(number));
        return proceedings.findForUpdate(number);
    }

    private DeadlineReason reason(SupervisionProceeding proceeding) {
        return proceeding.reason(terms(proceeding), businessClock.now().calendar());
    }

    private SupervisionTriggerList terms(SupervisionProceeding proceeding) {
        return triggers.byIssue(proceeding.triggerIssue());
    }

    private HolderProceedingView view(SupervisionProceeding proceeding, boolean signedIn) {
        Title title = proceeding.title();
        BusinessMoment now = businessClock.now();
        HolderProceedingView.ResponsibleOffice office = agencies.find(title.owner())
                .map(StatementService::office)
                .orElseGet(() -> new HolderProceedingView.ResponsibleOffice(new LocalizedText("", ""), ""));
        return presenter.holderView(proceeding, office, signedIn, now);
    }

    private static HolderProceedingView.ResponsibleOffice office(Agency agency) {
        return new HolderProceedingView.ResponsibleOffice(agency.name(), agency.phone());
    }
}
