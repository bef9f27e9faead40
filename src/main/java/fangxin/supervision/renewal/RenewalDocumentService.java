package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.OfficialDocumentRepository;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.holderterms.RenewalTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Service boundary for the drafter of renewals: gathers accepted renewals into official documents, one for each office
 * and last day, and drafts the transition of a title whose renewal is not decided before its term ends.
 */
@Stateless
@RolesAllowed(RoleNames.HANDLER)
public class RenewalDocumentService {
    /** Official document that was drafted, with the renewals in it. */
    public record RenewalDraft(
            @NotNull String document,
            @NotNull LocalDate lastDay,
            @NotNull List<String> renewals) {}

    /** Renewal that was left out, with the reasons. */
    public record RenewalLeftOut(String renewal, List<Violation> reasons) {}

    /** Result of gathering: the documents, and the renewals that were left out. */
    public record RenewalDrafts(List<RenewalDraft> documents, List<RenewalLeftOut> leftOut) {}

    /** Office that keeps the titles of a document, and their last day after the renewal. */
    private record RenewalBatch(String owner, LocalDate lastDay) implements Comparable<RenewalBatch> {
        @Override
        public int compareTo(RenewalBatch other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : lastDay.compareTo(other.lastDay);
        }
    }

    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    OfficialDocumentRepository officialDocuments;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Drafts the official documents that renew the terms, also for a renewal whose document was dropped or was drafted
     * again or signed without it; a renewal that is not accepted, or whose title is in another document under way, is
     * left out with the reason.
     */
    public RenewalDrafts draft(RenewalDocumentInput input) {
        Constraints.check(input);
        OfficialDocumentType type = type(TitleStep.RENEW);
        ActionStamp by = by();
        Map<RenewalBatch, List<Renewal>> batches = new TreeMap<>();
        List<RenewalLeftOut> leftOut = new ArrayList<>();
        for (String number : input.renewals().stream().distinct().sorted().toList()) {
            Renewal renewal = findForUpdate(number);
            RenewalTerms terms = presenter.termsOf(renewal);
            if (!renewals.withoutDocument(List.of(renewal)).isEmpty()) {
                renewal.resume(terms, by);
            }
            try {
                renewal.requireOpen(RenewalStep.DRAFT_DOCUMENT);
                requireFollowing(renewal.title(), type, by.moment());
                officialDocuments.requireFree(renewal.title().number(), null);
                batches.computeIfAbsent(
                                new RenewalBatch(renewal.title().owner(), renewal.renewedUntil(terms)),
                                batch -> new ArrayList<>())
                        .add(renewal);
            } catch (RuleViolation refused) {
                leftOut.add(new RenewalLeftOut(number, refused.violations()));
            }
        }
        List<RenewalDraft> documents = batches.entrySet().stream()
                .map(batch -> draft(batch.getKey(), batch.getValue(), type, by))
                .toList();
        return new RenewalDrafts(documents, leftOut);
    }

    private RenewalDraft draft(RenewalBatch batch, List<Renewal> together, OfficialDocumentType type, ActionStamp by) {
        String document = drafting.draftDecided(new DocumentDraftInput(
                type.code(),
                type.subjectLine(about(together)),
                Messages.message(Locale.CHINESE, "renewal.document.reason"),
                null,
                null,
                together.stream().map(renewal -> renewal.title().number()).toList(),
                new DecisionGround(null, null, batch.lastDay())));
        together.forEach(renewal -> renewal.draftDocument(document, by));
        return new RenewalDraft(
                document,
                batch.lastDay(),
                together.stream().map(Renewal::number).toList());
    }

    private static String about(List<Renewal> together) {
        String first = together.getFirst().title().place().signName();
        return together.size() == 1
                ? first
                : Messages.message(Locale.CHINESE, "renewal.document.about", first, together.size());
    }

    /** Drafts the transition of a title whose renewal is not decided; returns the id of the official document. */
    public String draftTransition(String number, RenewalVersionInput input) {
        Renewal renewal = findForUpdate(number);
        renewal.requireVersion(Constraints.check(input).version());
        BusinessMoment now = businessClock.now();
        Title title = renewal.title();
        RenewalTerms terms = presenter.termsOf(renewal);
        OfficialDocumentType type = type(TitleStep.ENTER_TRANSITION);
        RenewalTransitionRule.require(renewal, terms, now);
        requireFollowing(title, type, now);
        return drafting.draftDecided(new DocumentDraftInput(
                type.code(),
                type.subjectLine(title.place().signName()),
                Messages.message(Locale.CHINESE, "renewal.transition.reason"),
                null,
                null,
                List.of(title.number()),
                new DecisionGround(null, null, RenewalTransitionRule.lastDay(title, terms))));
    }

    private static void requireFollowing(Title title, OfficialDocumentType type, BusinessMoment now) {
        if (!type.canFollow(title, now.today())) {
            throw RuleViolation.conflict(
                    "renewal.status",
                    title.place().signName(),
                    Messages.inBoth("naming.titlestatus." + title.statusOn(now.today())),
                    type.name());
        }
    }

    private OfficialDocumentType type(TitleStep step) {
        return types.all().stream()
                .filter(type -> type.step().filter(step::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("renewal.type.none", step));
    }

    private ActionStamp by() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    /** Locks the title before the renewal, in the order in which a signature locks them. */
    private Renewal findForUpdate(String number) {
        Title title = titles.byNumber(renewals.titleOf(number));
        RenewalAccess.requireActing(currentUser.actor(), title, Role.HANDLER);
        titles.lock(title.number());
        return renewals.findForUpdate(number);
    }
}
