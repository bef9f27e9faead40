package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.Defect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Composer of written notifications to a merchant: the defects of its application (退回补正通知), or that it is not
 * recommended.
 */
@ApplicationScoped
class MerchantNotificationComposer implements DocumentComposer {
    @Inject
    DocumentHeader heads;

    @Inject
    CultivationService cultivation;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    @Override
    public DocumentScope scope() {
        return DocumentScope.CANDIDACY;
    }

    @Override
    public Set<DocumentType> kinds() {
        return Set.of(DocumentType.RETURN, DocumentType.DECLINE);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        Candidacy candidacy = heads.candidacy(reference);
        candidacy.requireVisibleTo(signedIn.actor());
        return Stream.concat(
                        cultivation.dossier(reference).returns().stream()
                                .filter(notice -> notice.recalledAt() == null)
                                .map(notice ->
                                        new DocumentOffer(DocumentType.RETURN, reference + "." + notice.ordinal())),
                        candidacy.journal().stream()
                                .filter(entry -> entry.step() == Step.DECLINE)
                                .map(entry -> new DocumentOffer(DocumentType.DECLINE, reference + "." + entry.seq())))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType kind, String subject) {
        Candidacy candidacy = heads.candidacy(DocumentComposer.thing(subject));
        candidacy.requireVisibleTo(signedIn.actor());
        DocumentData.DocumentDataBuilder writing = heads.about(kind, candidacy);
        int which = DocumentComposer.which(subject);
        if (kind == DocumentType.RETURN) {
            returned(
                    writing,
                    cultivation.dossier(candidacy.reference()).returns().stream()
                            .filter(notice -> notice.ordinal() == which)
                            .findFirst()
                            .orElseThrow(() -> new NotFound(subject)),
                    heads.phone(candidacy.office()),
                    moments.now());
        } else {
            declined(
                    writing,
                    candidacy,
                    candidacy.journal().stream()
                            .filter(entry -> entry.step() == Step.DECLINE && entry.seq() == which)
                            .findFirst()
                            .orElseThrow(() -> new NotFound(subject)));
        }
        return DocumentDraft.of(kind, subject, candidacy.office(), candidacy.reference(), writing.done());
    }

    private static void returned(
            DocumentData.DocumentDataBuilder writing,
            CultivationView.ReturnNoticeView notice,
            String phone,
            BusinessMoment now) {
        writing.put("dueOn", ChineseText.day(now.stated(notice.dueOn())))
                .put("ordinal", notice.ordinal())
                .put("count", notice.defects().size())
                .put("phone", notice.phone() == null || notice.phone().isBlank() ? phone : notice.phone());
        int no = 0;
        for (CultivationView.DefectView told : notice.defects()) {
            Defect defect = told.defect();
            writing.row(
                    "defects",
                    ++no,
                    told.label().zh(),
                    defect.todo(),
                    defect.rule(),
                    defect.example() == null ? "" : ChineseText.text("document.example", defect.example()));
        }
    }

    private void declined(DocumentData.DocumentDataBuilder writing, Candidacy candidacy, JournalEntry declined) {
        LocalDate on = declined.at().atZone(ApplicationClock.CHINA).toLocalDate();
        writing.put("reason", declined.reason())
                .put("declinedOn", ChineseText.day(on))
                .put("phone", heads.phone(candidacy.office()))
                .put(
                        "reviewBy",
                        ChineseText.day(moments.now()
                                .stated(
                                        candidacy.stage() == Stage.DECLINED
                                                ? candidacy.dueOn()
                                                : moments.now()
                                                        .calendar()
                                                        .end(
                                                                on,
                                                                candidacy
                                                                        .round()
                                                                        .limit("ASK_REVIEW")))));
    }
}
