package fangxin.supervision.selfreport;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.selfreport.SelfReportForm.SelfReportItem;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * View of the self-report on a title for one year, for its holder and its office: title, window, state, items with
 * answers, note, picture, receipt, journal, and whether the reader can write or check it.
 *
 * @param photoRequired whether a picture of the displayed plaque is needed
 * @param photo         id of the picture, or null
 * @param receipt       null before the submission
 * @param writable      whether the reader can fill it in now
 * @param checkable     whether the reader can check answers that need attention
 */
public record SelfReportView(
        @NotNull ReportedTitle title,
        SelfReportWindow window,
        @NotNull SelfReportState state,
        @NotNull List<SelfReportItem> items,
        @NotNull Map<String, String> answers,
        String note,
        boolean photoRequired,
        String photo,
        SelfReportReceipt receipt,
        @NotNull List<SelfReportEntryView> journal,
        boolean writable,
        boolean checkable)
        implements Serializable {

    /**
     * The title of a report.
     *
     * @param alsoCovers certificate numbers of the other titles of the premises that the report covers
     */
    public record ReportedTitle(
            @NotNull String number,
            String signName,
            String registeredName,
            String address,
            LocalizedText office,
            @NotNull List<String> alsoCovers)
            implements Serializable {
        /** Returns the numbers of the other titles as they are printed. */
        public String others() {
            return alsoCovers.stream()
                    .map(other -> CertificateNumber.of(other).grouped())
                    .collect(Collectors.joining(" · "));
        }
    }

    /**
     * Receipt of a submitted report.
     *
     * @param attention number of the answers at which the office has to look
     */
    public record SelfReportReceipt(String number, SelfReportChannel channel, Instant submittedAt, int attention)
            implements Serializable {}

    /** Entry of the journal. */
    public record SelfReportEntryView(
            @NotNull SelfReportAct act,
            @NotNull String actor,
            String note,
            @NotNull Instant recordedAt) implements Serializable {
        static SelfReportEntryView of(SelfReportEntry entry) {
            return new SelfReportEntryView(entry.act(), entry.actor().name(), entry.note(), entry.recordedAt());
        }
    }
}
