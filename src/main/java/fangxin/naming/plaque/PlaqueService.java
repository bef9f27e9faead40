package fangxin.naming.plaque;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentItemView;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.PlaqueReturnPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.worklist.TaskType;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Service boundary for plaques: officers hand them over, take them back, have lost or broken ones made again, list and
 * count those that wait or are demanded back; staff and auditors read one, why its return is due, and texts to engrave;
 * holders read what has become of their own.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
public class PlaqueService {
    private static final int MOST = 500;

    private static final int SIZE = 50;

    /**
     * Page of waiting plaques; pages are counted from 1.
     *
     * @param documentNumber number of the document; null where no plaque of it waits
     */
    public record WaitingPlaques(
            String documentNumber, @NotNull List<WaitingPlaqueView> rows, long total, int page, int pages) {}

    /** Official document of which plaques wait. */
    public record PlaqueDocument(String id, String number) {}

    @Inject
    PlaqueQueue queue;

    @Inject
    TitleRepository titles;

    @Inject
    PlaqueReturnPolicy returns;

    @Inject
    DocumentReviewService officialDocuments;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public PlaqueView plaque(String number) {
        return PlaqueView.of(readable(number));
    }

    /** Returns what has become of the plaques of the caller's own titles; one of which nothing is known is left out. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<OwnPlaqueView> listOwn() {
        LocalDate today = businessClock.now().today();
        return currentUser
                .actor()
                .placesAs(Role.MERCHANT)
                .flatMap(merchant -> titles.ofMerchant(merchant).stream())
                .map(title -> OwnPlaqueView.of(title, today))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Returns the reason of the day by which a plaque is to be returned, also for its holder; not found where none was
     * demanded back.
     */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.MERCHANT})
    public DeadlineReason deadline(String number) {
        Title title = titles.byNumber(number);
        if (!title.isHeldBy(currentUser.actor())) {
            requireReadable(title);
        }
        if (title.plaque().dueOn() == null) {
            throw new NotFound(number);
        }
        return returns.reason(title, businessClock.now().calendar());
    }

    private Title readable(String number) {
        Title title = titles.byNumber(number);
        requireReadable(title);
        return title;
    }

    private void requireReadable(Title title) {
        Actor actor = currentUser.actor();
        if (!actor.audits(title.owner()) && !OfficeOwnership.offices(actor).contains(title.owner())) {
            throw new NotFound(title.number());
        }
    }

    /** Records the handover of a plaque: day, receiver, and a photo of the plaque or of the signed receipt. */
    public PlaqueView handOver(String number, PlaqueHandOverInput handover, String photoName, InputStream photo) {
        Title title = lockOwn(number);
        Constraints.check(handover);
        title.handOver(handover.handedOverOn(), handover.receiver(), store(title, photoName, photo), stamp());
        return PlaqueView.of(title);
    }

    /** Records the return of a plaque: day, person who took it back, and a photo, if any. */
    public PlaqueView takeBack(String number, PlaqueReturnInput returned, String photoName, InputStream photo) {
        Title title = lockOwn(number);
        Constraints.check(returned);
        title.takeBack(returned.returnedOn(), returned.takenBy(), store(title, photoName, photo), stamp());
        return PlaqueView.of(title);
    }

    /** Has a lost or broken plaque made again under the same number, with the next index. */
    public PlaqueView reissue(String number, PlaqueReissueInput reissue) {
        Title title = lockOwn(number);
        title.reissue(Constraints.check(reissue).reason(), stamp());
        return PlaqueView.of(title);
    }

    /** Returns the plaques that holders have to return to the offices of the caller, the most urgent first. */
    public List<OutstandingPlaqueView> outstanding() {
        return outstanding(new PlaqueFilter(null, null, null), new ListSlice(null, 0, MOST));
    }

    /** Returns the part of the plaques that holders have to return to the offices of the caller. */
    public List<OutstandingPlaqueView> outstanding(PlaqueFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return queue.toTakeBack(actor, OfficeOwnership.offices(actor), filter, slice).stream()
                .map(waiting -> outstanding(waiting, now))
                .toList();
    }

    private static OutstandingPlaqueView outstanding(PlaqueQueue.WaitingPlaque waiting, BusinessMoment now) {
        Title title = waiting.title();
        return new OutstandingPlaqueView(
                title.plaque().number(),
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                waiting.documentNumber(),
                title.plaque().dueOn(),
                now.calendar().isProvisional(title.plaque().dueOn()),
                now.daysLeft(title.plaque().dueOn()));
    }

    /** Returns the number of the plaques that holders have to return to the offices of the caller. */
    public long countOutstanding(PlaqueFilter filter) {
        Actor actor = currentUser.actor();
        return queue.countToTakeBack(actor, OfficeOwnership.offices(actor), filter);
    }

    /** Lists a part of the plaques that the offices of the caller have to hand over. */
    public List<WaitingPlaqueView> toHandOver(PlaqueFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return queue.toHandOver(actor, OfficeOwnership.offices(actor), filter, slice).stream()
                .map(waiting -> waiting(waiting, null, now))
                .toList();
    }

    /** Counts the plaques that the offices of the caller have to hand over. */
    public long countToHandOver(PlaqueFilter filter) {
        Actor actor = currentUser.actor();
        return queue.countToHandOver(actor, OfficeOwnership.offices(actor), filter);
    }

    /** Returns the documents of which plaques wait for the caller, in the order of their numbers. */
    public List<PlaqueDocument> documents(TaskType type) {
        Actor actor = currentUser.actor();
        List<String> offices = OfficeOwnership.offices(actor);
        return (type == TaskType.HAND_OVER_PLAQUE
                        ? queue.countToHandOver(actor, offices)
                        : queue.countToTakeBack(actor, offices))
                .stream()
                        .filter(group -> group.document() != null)
                        .map(group -> new PlaqueDocument(group.document(), group.documentNumber()))
                        .sorted(Comparator.comparing(PlaqueDocument::number))
                        .toList();
    }

    /**
     * Returns the plaques of one document that wait for the offices of the caller.
     *
     * @param type     HAND_OVER_PLAQUE or TAKE_BACK_PLAQUE
     * @param document id of the official document that named the titles, or demanded the plaques back
     * @param page     counted from 1
     */
    public WaitingPlaques waiting(TaskType type, String document, int page) {
        Actor actor = currentUser.actor();
        List<String> offices = OfficeOwnership.offices(actor);
        PlaqueFilter filter = new PlaqueFilter(null, document, null);
        boolean handOver = type == TaskType.HAND_OVER_PLAQUE;
        long total = handOver
                ? queue.countToHandOver(actor, offices, filter)
                : queue.countToTakeBack(actor, offices, filter);
        int pages = (int) Math.max(1, Math.ceilDiv(total, SIZE));
        int shown = Math.clamp(page, 1, pages);
        ListSlice slice = new ListSlice(null, (shown - 1) * SIZE, SIZE);
        BusinessMoment now = businessClock.now();
        return new WaitingPlaques(
                total == 0 ? null : queue.documentNumber(document),
                (handOver
                                ? queue.toHandOver(actor, offices, filter, slice)
                                : queue.toTakeBack(actor, offices, filter, slice))
                        .stream()
                                .map(waiting -> waiting(
                                        waiting,
                                        handOver
                                                ? null
                                                : waiting.title().plaque().dueOn(),
                                        now))
                                .toList(),
                total,
                shown,
                pages);
    }

    private static WaitingPlaqueView waiting(PlaqueQueue.WaitingPlaque waiting, LocalDate dueOn, BusinessMoment now) {
        Title title = waiting.title();
        return new WaitingPlaqueView(
                title.plaque().number(),
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                waiting.documentNumber(),
                title.term().namedOn(),
                dueOn,
                now.calendar().isProvisional(dueOn),
                now.daysLeft(dueOn));
    }

    /** Returns the plaques of a naming, for their maker. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public List<PlaqueToMakeView> toMake(String officialDocument) {
        OfficialDocumentView naming = officialDocuments.document(officialDocument);
        if (!naming.type().confersTitles()) {
            throw new NotFound(officialDocument);
        }
        if (naming.state() != OfficialDocumentState.SIGNED) {
            throw new RuleViolation("naming.title.plaque.unsigned");
        }
        return titles
                .numbered(naming.items().stream()
                        .map(OfficialDocumentItemView::title)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .sorted(Comparator.comparing(Title::number))
                .map(PlaqueService::toMake)
                .toList();
    }

    /** Returns the data of one plaque that is to be made again. */
    public List<PlaqueToMakeView> toMakeAgain(String number) {
        return List.of(toMake(lockOwn(number)));
    }

    private static PlaqueToMakeView toMake(Title title) {
        return new PlaqueToMakeView(
                title.plaque().number(),
                title.document().wording(),
                title.category().level().name(),
                title.holder().registeredName(),
                title.place().signName(),
                grouped(title.number()),
                title.term().validUntil(),
                title.document().namingBody(),
                Settings.baseUrl() + "/v/" + title.number());
    }

    /** Returns the number to engrave; a number from an older register is unchanged. */
    private static String grouped(String number) {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private Title lockOwn(String number) {
        Title title = titles.findForUpdate(number);
        if (!OfficeOwnership.offices(currentUser.actor()).contains(title.owner())) {
            throw new NotFound(number);
        }
        return title;
    }

    private String store(Title title, String name, InputStream photo) {
        return photo == null
                ? null
                : files.store(
                                title.number(),
                                "HAND_OVER",
                                name,
                                photo,
                                currentUser.actor().account())
                        .id();
    }
}
