package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
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

/** Composer of the documents that notify a merchant: return for correction (退回补正通知), and decline (不予推荐告知). */
@ApplicationScoped
class MerchantNotificationComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    CultivationService cultivation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Override
    public DocumentScope scope() {
        return DocumentScope.CANDIDACY;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.RETURN, DocumentCodes.DECLINE);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        Candidacy candidacy = header.candidacy(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return Stream.concat(
                        cultivation.dossier(reference).returns().stream()
                                .filter(notice -> notice.recalledAt() == null)
                                .map(notice ->
                                        new DocumentOffer(DocumentCodes.RETURN, reference + "." + notice.ordinal())),
                        candidacy.journal().stream()
                                .filter(entry -> entry.step() == Step.DECLINE)
                                .map(entry -> new DocumentOffer(DocumentCodes.DECLINE, reference + "." + entry.seq())))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        Candidacy candidacy = header.candidacy(DocumentComposer.withoutOrdinal(subject));
        candidacy.requireVisibleTo(currentUser.actor());
        DocumentData.DocumentDataBuilder data = header.about(type, candidacy);
        int which = DocumentComposer.ordinal(subject);
        if (type.code().equals(DocumentCodes.RETURN)) {
            returned(
                    data,
                    cultivation.dossier(candidacy.reference()).returns().stream()
                            .filter(notice -> notice.ordinal() == which)
                            .findFirst()
                            .orElseThrow(() -> new NotFound(subject)),
                    header.phone(candidacy.office()),
                    businessClock.now());
        } else {
            declined(
                    data,
                    candidacy,
                    candidacy.journal().stream()
                            .filter(entry -> entry.step() == Step.DECLINE && entry.seq() == which)
                            .findFirst()
                            .orElseThrow(() -> new NotFound(subject)));
        }
        return DocumentDraft.of(type, subject, candidacy.office(), candidacy.reference(), data.build());
    }

    private static void returned(
            DocumentData.DocumentDataBuilder data,
            CultivationView.ReturnNoticeView notice,
            String phone,
            BusinessMoment now) {
        data.put("dueOn", ChineseText.day(now.stated(notice.dueOn())))
                .put("ordinal", notice.ordinal())
                .put("count", notice.defects().size())
                .put("phone", notice.phone() == null || notice.phone().isBlank() ? phone : notice.phone());
        int no = 0;
        for (CultivationView.DefectView listed : notice.defects()) {
            Defect defect = listed.defect();
            data.row(
                    "defects",
                    ++no,
                    listed.label().zh(),
                    defect.correction(),
                    defect.rule(),
                    defect.example() == null ? "" : ChineseText.text("document.example", defect.example()));
        }
    }

    private void declined(DocumentData.DocumentDataBuilder data, Candidacy candidacy, JournalEntry declined) {
        LocalDate on = declined.recordedAt().atZone(ApplicationClock.CHINA).toLocalDate();
        data.put("reason", declined.reason())
                .put("declinedOn", ChineseText.day(on))
                .put("phone", header.phone(candidacy.office()))
                .put(
                        "reviewBy",
                        ChineseText.day(businessClock
                                .now()
                                .stated(
                                        candidacy.stage() == Stage.DECLINED
                                                ? candidacy.dueOn()
                                                : businessClock
                                                        .now()
                                                        .calendar()
                                                        .end(
                                                                on,
                                                                candidacy
                                                                        .round()
                                                                        .limit("ASK_REVIEW", declined.recordedAt())))));
    }
}
