package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.trigger.SupervisionTriggerList;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the delivery of the request for a statement and of the signed document to a holder (送达):
 * officers read and record attempts, preview, publish and take back a public notice of delivery; everybody reads the
 * notices that run.
 */
@Stateless
public class DeliveryService {
    @Resource
    SessionContext context;

    @Inject
    SupervisionRepository proceedings;

    @Inject
    ProceedingReaderRule readers;

    @Inject
    ProceedingLock lock;

    @Inject
    SupervisionPresenter presenter;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Records an attempt. A delivery begins the period for the statement, or that of the signed document, on its day.
     * The same attempt again, with the same picture, changes nothing.
     *
     * @param picture picture of proof; null where the channel needs none
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DeliveryView record(String number, DeliveryAttemptInput input, String name, InputStream picture) {
        Constraints.check(input);
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        BusinessMoment now = businessClock.now();
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        StoredFile proof = store(number, name, picture);
        if (isRepeat(proceeding, input, proof)) {
            if (proof != null) {
                files.remove(proof);
            }
            return view(proceeding);
        }
        lock.bringUpToDate(proceeding, by);
        proceeding.checkDelivery(input, now);
        if (proof == null && input.channel().needsPicture()) {
            throw RuleViolation.at("file", "supervision.delivery.picture");
        }
        proceeding.recordDelivery(input, proof == null ? null : proof.id(), lock.terms(proceeding), by);
        return view(proceeding);
    }

    /** Returns whether the form was sent twice: a second visit on a day has another picture, or another note. */
    private boolean isRepeat(SupervisionProceeding proceeding, DeliveryAttemptInput input, StoredFile proof) {
        String hash = proof == null ? null : proof.sha256();
        return proceeding.deliveries().stream()
                .filter(known -> known.statesTheSame(input))
                .anyMatch(known -> Objects.equals(
                        hash,
                        known.picture() == null
                                ? null
                                : files.byId(known.picture()).sha256()));
    }

    /** Returns the attempts and the public notice of a proceeding. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public DeliveryView deliveries(String number) {
        SupervisionProceeding proceeding = proceedings.byNumber(number);
        readers.require(currentUser.actor(), proceeding);
        return view(proceeding);
    }

    private DeliveryView view(SupervisionProceeding proceeding) {
        return DeliveryView.of(
                proceeding, lock.terms(proceeding).catalogue().publicDelivery().attempts());
    }

    private StoredFile store(String number, String name, InputStream picture) {
        return picture == null
                ? null
                : files.store(
                        number,
                        SupervisionFileAccess.DELIVERY,
                        name,
                        picture,
                        currentUser.actor().account());
    }

    /** Publishes a public notice of delivery, after as many failed attempts as the terms require. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionView publish(String number, SupervisionVersionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        proceeding.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        lock.bringUpToDate(proceeding, by);
        proceeding.publishDelivery(lock.terms(proceeding), by);
        return presenter.view(proceeding, currentUser.actor(), now);
    }

    /** Returns the public notice as the public would see it now: publishes it and rolls the transaction back. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DeliveryNoticeView preview(String number) {
        SupervisionProceeding proceeding = proceedings.byNumber(number);
        SupervisionAccess.requireActing(currentUser.actor(), proceeding.title(), Role.COUNTY_OFFICE);
        BusinessMoment now = businessClock.now();
        Map<String, LocalizedText> names = names();
        SupervisionTriggerList terms = lock.terms(proceeding);
        proceeding.publishDelivery(terms, new ActionStamp(currentUser.actor(), now));
        DeliveryNoticeView shown = notice(proceeding, names, now);
        context.setRollbackOnly();
        return shown;
    }

    /** Withdraws a public notice, as the person who published it, within the withdrawal window. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionView withdraw(String number, SupervisionVersionInput input) {
        SupervisionProceeding proceeding = lock.findForUpdate(number, Role.COUNTY_OFFICE);
        proceeding.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        proceeding.withdrawDelivery(lock.terms(proceeding), new ActionStamp(currentUser.actor(), now));
        return presenter.view(proceeding, currentUser.actor(), now);
    }

    /** Returns the moment until which the caller can take the public notice back, or empty. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public Optional<Instant> withdrawableUntil(String number) {
        SupervisionProceeding proceeding = proceedings.byNumber(number);
        readers.require(currentUser.actor(), proceeding);
        return DeliveryWithdrawalRule.until(
                proceeding, currentUser.actor(), businessClock.now().at());
    }

    /** Returns the public notices of delivery that run, the newest first. */
    @PermitAll
    public List<DeliveryNoticeView> notices() {
        BusinessMoment now = businessClock.now();
        Map<String, LocalizedText> names = names();
        return Stream.concat(
                        proceedings.publishedDecisions().stream()
                                .filter(proceeding -> proceeding.showsDecisionNotice(now)),
                        proceedings.publiclyDelivered().stream()
                                .filter(proceeding -> proceeding.showsPublicDelivery(now)))
                .map(proceeding -> notice(proceeding, names, now))
                .sorted(Comparator.comparing(DeliveryNoticeView::publishedOn).reversed())
                .toList();
    }

    /** Finds a public notice by number; not found once the holder was heard or the period of the notice is over. */
    @PermitAll
    public DeliveryNoticeView notice(String number) {
        BusinessMoment now = businessClock.now();
        return proceedings
                .find(number)
                .filter(proceeding -> proceeding.showsPublicDelivery(now) || proceeding.showsDecisionNotice(now))
                .map(proceeding -> notice(proceeding, names(), now))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the names of the types of official document, by their codes. */
    private Map<String, LocalizedText> names() {
        return types.all().stream().collect(Collectors.toMap(OfficialDocumentType::code, OfficialDocumentType::name));
    }

    private DeliveryNoticeView notice(
            SupervisionProceeding proceeding, Map<String, LocalizedText> names, BusinessMoment now) {
        Title title = proceeding.title();
        Agency office = agencies.byCode(title.owner());
        boolean ofDecision = proceeding.delivered() == DeliveredDocument.DECISION;
        LocalDate until = ofDecision ? proceeding.decisionPublicUntil() : proceeding.publicUntil();
        return new DeliveryNoticeView(
                proceeding.number(),
                title.place().signName(),
                title.holder().registeredName(),
                ofDecision
                        ? names.get(proceeding.measure())
                        : Messages.inBoth("supervision.delivereddocument.STATEMENT_REQUEST"),
                ofDecision,
                ofDecision ? proceeding.decisionPublicFrom() : proceeding.publicFrom(),
                until,
                now.calendar().isProvisional(until),
                ofDecision ? null : proceeding.statementDueOn(),
                new HolderProceedingView.ResponsibleOffice(office.name(), office.phone()));
    }
}
