package fangxin.supervision.renewal;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Masking;
import fangxin.naming.signing.OfficialDocumentRepository;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.PublishedForms;
import fangxin.supervision.holderterms.HolderTermsRepository;
import fangxin.supervision.holderterms.RenewalTerms;
import fangxin.supervision.renewal.RenewalView.RenewalApplication;
import fangxin.supervision.renewal.RenewalView.RenewalDeadline;
import fangxin.supervision.renewal.RenewalView.RenewalDecision;
import fangxin.supervision.renewal.RenewalView.RenewalDefectView;
import fangxin.supervision.renewal.RenewalView.RenewalEntryView;
import fangxin.supervision.renewal.RenewalView.RenewalFile;
import fangxin.supervision.renewal.RenewalView.RenewalPledge;
import fangxin.supervision.renewal.RenewalView.RenewedTitle;
import fangxin.supervision.selfreport.SelfReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Presenter that puts renewals into views with names, files, defects, masked contact and the steps open to the reader;
 * it also finds the terms and the pledge of a renewal, and prefills a new one.
 */
@ApplicationScoped
class RenewalPresenter {
    @Inject
    RenewalRepository renewals;

    @Inject
    HolderTermsRepository terms;

    @Inject
    SelfReports selfReports;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    PublishedForms forms;

    @Inject
    OfficialDocumentRepository documents;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    /** Returns the terms that a renewal keeps. */
    RenewalTerms termsOf(Renewal renewal) {
        return terms.byIssue(renewal.termsIssue()).terms().renewal();
    }

    /** Returns the terms in force, for an application that is not begun. */
    RenewalTerms termsInForce() {
        return terms.current().terms().renewal();
    }

    /** Returns the pledge that the holder of a title signs: the newest one of the form for its type. */
    PledgeText pledgeOf(Title title) {
        return forms.newestPledge(subjectTypes.byCode(title.category().type()).form());
    }

    /** Returns the content with which an application begins, from the title and the last application of its holder. */
    RenewalContent prefilled(Title title) {
        Map<String, String> answers = Optional.ofNullable(title.provenance().candidacy())
                .flatMap(applications::counting)
                .map(content -> content.answers())
                .orElse(Map.of());
        return new RenewalContent(
                title.place().signName(),
                title.place().address(),
                answers.get("contactName"),
                answers.get("contactPhone"),
                title.document().promises().zh(),
                null);
    }

    /** Returns the view of a title that can be renewed and whose holder has not begun. */
    RenewalView beginning(Title title, RenewalTerms current) {
        return beginning(title, current, prefilled(title));
    }

    /** Creates the prefilled application for an officer at the counter, who reads the contact from the paper form. */
    RenewalView atCounter(Title title, RenewalTerms current) {
        return beginning(title, current, prefilled(title).withoutContact());
    }

    private RenewalView beginning(Title title, RenewalTerms current, RenewalContent content) {
        PledgeText pledge = pledgeOf(title);
        return new RenewalView(
                null,
                null,
                titleOf(title),
                RenewalWindow.of(title, current),
                null,
                new RenewalApplication(
                        RenewalContentView.of(content),
                        new RenewalPledge(pledge.title(), pledge.text(), null, null, null),
                        List.of(),
                        selfReports.newest(title).orElse(null)),
                List.of(),
                new RenewalDeadline(null, null, null, null, false, null),
                new RenewalDecision(
                        null,
                        null,
                        null,
                        false,
                        RenewalTransitionRule.termEnd(title, renewals.ofTitle(title.number()))
                                .plusYears(current.years()),
                        null,
                        RenewalMeasureRule.applies(title)),
                List.of(),
                List.of(),
                false);
    }

    RenewalView view(Renewal renewal, Actor reader, BusinessMoment now) {
        return views(List.of(renewal), !RenewalAccess.seesPersonalData(reader, renewal), reader, now)
                .getFirst();
    }

    /**
     * Creates the views of a list, in which personal data is masked for every reader; loads files and documents once
     * for all.
     */
    List<RenewalView> listed(List<Renewal> several, Actor reader, BusinessMoment now) {
        return views(several, true, reader, now);
    }

    private List<RenewalView> views(List<Renewal> several, boolean masked, Actor reader, BusinessMoment now) {
        Map<String, List<StoredFile>> stored =
                files.of(several.stream().map(Renewal::number).toList());
        Set<String> withoutDocument = renewals.withoutDocument(several);
        return several.stream()
                .map(renewal -> view(
                        renewal,
                        stored.getOrDefault(renewal.number(), List.of()),
                        withoutDocument.contains(renewal.number()),
                        masked,
                        reader,
                        now))
                .toList();
    }

    private RenewalView view(
            Renewal renewal, List<StoredFile> own, boolean dropped, boolean masked, Actor reader, BusinessMoment now) {
        Title title = renewal.title();
        RenewalTerms kept = termsOf(renewal);
        return new RenewalView(
                renewal.number(),
                renewal.version(),
                titleOf(title),
                RenewalWindow.of(title, kept),
                renewal.state(),
                application(renewal, own, masked),
                renewal.defects().stream()
                        .map(defect -> new RenewalDefectView(
                                defect.seq(),
                                defect.part(),
                                defect.type(),
                                defect.correction(),
                                renewal.stateOf(defect),
                                defect.closedBy()))
                        .toList(),
                new RenewalDeadline(
                        renewal.openedAt(),
                        renewal.submittedAt(),
                        renewal.since(),
                        renewal.dueOn(),
                        renewal.dueOn() != null && now.calendar().isProvisional(renewal.dueOn()),
                        renewal.isOverdue(now.today()) ? renewal.termEnd() : null),
                new RenewalDecision(
                        renewal.decision(),
                        renewal.closingReason(),
                        renewal.document(),
                        dropped,
                        renewal.renewedUntil(kept),
                        renewal.isReviewable(now) ? renewal.reviewUntil() : null,
                        renewal.waitsForMeasure()),
                renewal.journal().stream().map(RenewalEntryView::of).toList(),
                renewal.openTo(reader, dropped, now),
                reader.holds(Role.HANDLER, title.owner())
                        && RenewalTransitionRule.isDue(renewal, kept, now)
                        && documents.underWayAmong(List.of(title.number())).isEmpty());
    }

    /** A pledge on paper is signed on the scan, which is shown with the evidence. */
    private static boolean isScan(PledgeSigning signing, List<StoredFile> own) {
        return own.stream()
                .anyMatch(file ->
                        file.id().equals(signing.file()) && file.purpose().equals(RenewalFileAccess.SCAN));
    }

    private RenewalApplication application(Renewal renewal, List<StoredFile> own, boolean masked) {
        PledgeText pledge = pledgeOf(renewal.title());
        PledgeSigning signing = renewal.signing();
        return new RenewalApplication(
                masked
                        ? RenewalContentView.masked(renewal.shownContent())
                        : RenewalContentView.of(renewal.shownContent()),
                new RenewalPledge(
                        pledge.title(),
                        pledge.text(),
                        signing == null ? null : masked ? Masking.name(signing.signer()) : signing.signer(),
                        signing == null || isScan(signing, own) ? null : signing.file(),
                        signing == null ? null : signing.signedAt()),
                own.stream()
                        .filter(file -> RenewalFileAccess.isShown(file.purpose()))
                        .map(file -> new RenewalFile(
                                file.id(), file.name(), file.contentType().startsWith("image/")))
                        .toList(),
                selfReports.newest(renewal.title()).orElse(null));
    }

    private RenewedTitle titleOf(Title title) {
        Optional<Agency> office = agencies.find(title.owner());
        return new RenewedTitle(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                title.status(),
                office.map(Agency::name).orElse(null),
                office.map(Agency::phone).orElse(null));
    }
}
