package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.particulars.ParticularsState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Composer of the notice to a holder of the decision on a reported change of particulars (信息变更告知). */
@ApplicationScoped
class ParticularsComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    ParticularsService particulars;

    @Inject
    CurrentUser currentUser;

    @Override
    public DocumentScope scope() {
        return DocumentScope.PARTICULARS;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.PARTICULARS);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        return isDecided(report(number)) ? List.of(new DocumentOffer(DocumentCodes.PARTICULARS, number)) : List.of();
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        ParticularsReportView report = report(number);
        if (!isDecided(report)) {
            throw new NotFound(number);
        }
        String office = report.origin().office();
        ParticularsReportView.ReportedChange change = report.change();
        DocumentData.DocumentDataBuilder data = header.head(type, office, null)
                .put("registeredName", report.title().registeredName())
                .put("signName", report.title().signName())
                .put("address", report.title().address())
                .put("certificate", report.title().number())
                .put("changeKind", change.name().zh())
                .put("valueBefore", before(report.title(), change))
                .put("valueAfter", change.after())
                .put("changedOn", ChineseText.day(change.changedOn()))
                .put("decidedOn", ChineseText.day(report.decision().decidedAt()))
                .put("decision", ChineseText.text("document.particulars." + report.state()))
                .put("follows", follows(report))
                .put("phone", header.phone(office));
        return DocumentDraft.of(type, number, office, null, data.build());
    }

    /** Returns the former value; for a change of none of its particulars, the unit that the certificate states. */
    static String before(ParticularsReportView.ReportedTitle title, ParticularsReportView.ReportedChange change) {
        return change.particular() == null
                ? ChineseText.text("document.particulars.unit", title.registeredName(), title.address())
                : ChineseText.orNothing(change.before());
    }

    private static String follows(ParticularsReportView report) {
        return report.state() == ParticularsState.REFUSED
                ? ChineseText.text(
                        "document.particulars.reason", report.decision().reason())
                : report.change().follows().zh();
    }

    private static boolean isDecided(ParticularsReportView report) {
        return report.state() == ParticularsState.CONFIRMED || report.state() == ParticularsState.REFUSED;
    }

    private ParticularsReportView report(String number) {
        Actor actor = currentUser.actor();
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT)
                ? particulars.ownReport(number)
                : particulars.report(number);
    }
}
