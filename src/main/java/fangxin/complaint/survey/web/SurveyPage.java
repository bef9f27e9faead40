package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyCounts;
import fangxin.complaint.survey.SurveyPaperInput;
import fangxin.complaint.survey.SurveyQuestion;
import fangxin.complaint.survey.SurveyReasonInput;
import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyVersionInput;
import fangxin.complaint.survey.SurveyView.SurveyDetails;
import fangxin.document.template.QrCode;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Page of one satisfaction survey for its office, with the QR code to print, the aggregated result and the masked
 * words, on which an officer enters or withdraws answers on paper and closes the survey.
 */
@Named
@ViewScoped
public class SurveyPage implements Serializable {
    private static final int SIDE = 40;

    /** Input row of the counted answers to a question. */
    public static class PaperRow implements Serializable {
        private final SurveyQuestion question;
        private final List<Integer> counts = new ArrayList<>(Collections.nCopies(SurveyCounts.SCALE, null));

        PaperRow(SurveyQuestion question) {
            this.question = question;
        }

        /** Returns the counts; none where no field was filled in. */
        List<Integer> read() {
            return counts.stream().allMatch(Objects::isNull)
                    ? null
                    : counts.stream().map(count -> count == null ? 0 : count).toList();
        }

        public SurveyQuestion getQuestion() {
            return question;
        }

        public List<Integer> getCounts() {
            return counts;
        }
    }

    @Inject
    SurveyService service;

    private String number;
    private Integer sheets;
    private Integer seq;
    private String reason;

    private SurveyDetails details;
    private List<PaperRow> rows;

    public void load() {
        details = service.survey(number);
        rows = details.questions().stream().map(PaperRow::new).toList();
    }

    public String enterPaper() {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> {
            List<Integer> read = row.read();
            if (read != null) {
                counts.put(row.question.code(), read);
            }
        });
        service.enterPaper(number, new SurveyPaperInput(sheets, counts, details.version()));
        return done("survey.done.paper");
    }

    public String withdrawPaper() {
        service.withdrawPaper(number, seq == null ? 0 : seq, new SurveyReasonInput(reason, details.version()));
        return done("survey.done.withdrawn");
    }

    public String close() {
        service.close(number, new SurveyVersionInput(details.version()));
        return done("survey.done.closed");
    }

    private String done(String key) {
        PageFunctions.addFlashMessage(key, details.survey().name());
        return "/work/survey.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns the outline of the QR code of the form, in a square of 40 by 40. */
    public String getOutline() {
        return QrCode.outline(details.survey().address(), SIDE);
    }

    /** Indexes of the points of the scale. */
    public List<Integer> getScale() {
        return Arrays.asList(0, 1, 2, 3, 4);
    }

    public SurveyDetails getDetails() {
        return details;
    }

    public List<PaperRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getSheets() {
        return sheets;
    }

    public void setSheets(Integer sheets) {
        this.sheets = sheets;
    }

    public Integer getSeq() {
        return seq;
    }

    public void setSeq(Integer seq) {
        this.seq = seq;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
