package fangxin.complaint.survey.web;

import fangxin.common.LocalizedText;
import fangxin.complaint.survey.SurveyQuestion;
import fangxin.complaint.survey.SurveyTerms;
import fangxin.complaint.survey.SurveyTermsInput;
import fangxin.complaint.survey.SurveyTermsService;
import fangxin.complaint.survey.SurveyTermsService.SurveyTermsView;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Page with the terms of satisfaction surveys, on which an officer of the city's office replaces them by a new issue.
 */
@Named
@ViewScoped
public class SurveyTermsPage extends AbstractIssuePage {
    /** Input row of a question; a row with an empty code is ignored. */
    public static class QuestionRow implements Serializable {
        private String code;
        private String zh;
        private String en;

        QuestionRow(String code, LocalizedText text) {
            this.code = code;
            this.zh = text == null ? null : text.zh();
            this.en = text == null ? null : text.en();
        }

        boolean isFilled() {
            return code != null && !code.isBlank();
        }

        private SurveyQuestion read() {
            return new SurveyQuestion(code, new LocalizedText(zh, en));
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getZh() {
            return zh;
        }

        public void setZh(String zh) {
            this.zh = zh;
        }

        public String getEn() {
            return en;
        }

        public void setEn(String en) {
            this.en = en;
        }
    }

    @Inject
    transient SurveyTermsService service;

    private transient SurveyTermsView terms;
    private final List<QuestionRow> questions = new ArrayList<>();
    private String overall;
    private Integer minimumAnswers;
    private BigDecimal deviate;
    private Integer target;
    private Integer paperDays;
    private String source;

    public void load() {
        SurveyTerms now = getTerms().terms();
        open(terms.issue());
        now.questions().forEach(each -> questions.add(new QuestionRow(each.code(), each.text())));
        questions.add(new QuestionRow(null, null));
        overall = now.overall();
        minimumAnswers = now.minimumAnswers();
        deviate = now.deviate();
        target = now.target();
        paperDays = now.paperDays();
        source = now.source();
    }

    public String save() {
        service.replace(new SurveyTermsInput(
                basedOn(),
                new SurveyTerms(
                        questions.stream()
                                .filter(QuestionRow::isFilled)
                                .map(QuestionRow::read)
                                .toList(),
                        overall,
                        minimumAnswers,
                        deviate,
                        target,
                        paperDays,
                        source)));
        PageFunctions.addFlashMessage("survey.terms.saved");
        return "/work/survey_terms.xhtml?faces-redirect=true";
    }

    @Override
    protected NewestIssue newest() {
        SurveyTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    public SurveyTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public String getOverall() {
        return overall;
    }

    public void setOverall(String overall) {
        this.overall = overall;
    }

    public Integer getMinimumAnswers() {
        return minimumAnswers;
    }

    public void setMinimumAnswers(Integer minimumAnswers) {
        this.minimumAnswers = minimumAnswers;
    }

    public BigDecimal getDeviate() {
        return deviate;
    }

    public void setDeviate(BigDecimal deviate) {
        this.deviate = deviate;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }

    public Integer getPaperDays() {
        return paperDays;
    }

    public void setPaperDays(Integer paperDays) {
        this.paperDays = paperDays;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
