package fangxin.complaint.callback.web;

import fangxin.common.LocalizedText;
import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.CallBackQuestion;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.callback.ComplaintAppraisalTermsInput;
import fangxin.complaint.callback.ComplaintAppraisalTermsService;
import fangxin.complaint.callback.PeerGroup;
import fangxin.complaint.callback.SatisfactionLevel;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Page with the terms of call-backs and appraisal, on which an officer of the city's office replaces them by a new
 * issue.
 */
@Named
@ViewScoped
public class ComplaintAppraisalTermsPage extends AbstractIssuePage {
    /** Input row with a code and a name; a row with an empty code is ignored. */
    public static class NamedRow implements Serializable {
        private String code;
        private String zh;
        private String en;
        private boolean satisfied;
        private String offices;

        NamedRow(String code, LocalizedText name) {
            this.code = code;
            this.zh = name == null ? null : name.zh();
            this.en = name == null ? null : name.en();
        }

        LocalizedText name() {
            return new LocalizedText(zh, en);
        }

        boolean isFilled() {
            return code != null && !code.isBlank();
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

        public boolean isSatisfied() {
            return satisfied;
        }

        public void setSatisfied(boolean satisfied) {
            this.satisfied = satisfied;
        }

        public String getOffices() {
            return offices;
        }

        public void setOffices(String offices) {
            this.offices = offices;
        }
    }

    /** Input row of a formula. */
    public static class FormulaRow extends NamedRow {
        private List<AppraisedFact> base;
        private List<AppraisedFact> share;
        private List<AppraisedFact> exclusions;
        private boolean better;

        FormulaRow(AppraisalFormula formula) {
            super(formula == null ? null : formula.code(), formula == null ? null : formula.name());
            base = formula == null ? new ArrayList<>() : formula.base();
            share = formula == null ? new ArrayList<>() : formula.share();
            exclusions = formula == null ? new ArrayList<>() : formula.exclusions();
            better = formula == null || formula.better();
        }

        private AppraisalFormula read() {
            return new AppraisalFormula(getCode(), name(), base, share, exclusions, better);
        }

        public List<AppraisedFact> getBase() {
            return base;
        }

        public void setBase(List<AppraisedFact> base) {
            this.base = base;
        }

        public List<AppraisedFact> getShare() {
            return share;
        }

        public void setShare(List<AppraisedFact> share) {
            this.share = share;
        }

        public List<AppraisedFact> getExclusions() {
            return exclusions;
        }

        public void setExclusions(List<AppraisedFact> exclusions) {
            this.exclusions = exclusions;
        }

        public boolean isBetter() {
            return better;
        }

        public void setBetter(boolean better) {
            this.better = better;
        }
    }

    @Inject
    transient ComplaintAppraisalTermsService service;

    private transient ComplaintAppraisalTermsService.ComplaintAppraisalTermsView terms;
    private final List<NamedRow> questions = new ArrayList<>();
    private final List<NamedRow> levels = new ArrayList<>();
    private final List<NamedRow> groups = new ArrayList<>();
    private final List<FormulaRow> formulas = new ArrayList<>();
    private Integer percent;
    private Integer tries;
    private Integer minimumCases;
    private Integer minimumPublished;
    private BigDecimal deviate;
    private Integer appealDays;
    private Integer repeatDays;
    private String source;

    public void load() {
        ComplaintAppraisalTerms now = getTerms().terms();
        open(terms.issue());
        now.questions().forEach(each -> questions.add(new NamedRow(each.code(), each.text())));
        questions.add(new NamedRow(null, null));
        now.levels().forEach(each -> {
            NamedRow row = new NamedRow(each.code(), each.name());
            row.setSatisfied(each.satisfied());
            levels.add(row);
        });
        levels.add(new NamedRow(null, null));
        now.formulas().forEach(each -> formulas.add(new FormulaRow(each)));
        formulas.add(new FormulaRow(null));
        now.groups().forEach(each -> {
            NamedRow row = new NamedRow(each.code(), each.name());
            row.setOffices(String.join(" ", each.offices()));
            groups.add(row);
        });
        groups.add(new NamedRow(null, null));
        percent = now.percent();
        tries = now.tries();
        minimumCases = now.minimumCases();
        minimumPublished = now.publishedAtLeast();
        deviate = now.deviate();
        appealDays = now.appealDays();
        repeatDays = now.repeatDays();
        source = now.source();
    }

    public String save() {
        service.replace(new ComplaintAppraisalTermsInput(
                basedOn(),
                new ComplaintAppraisalTerms(
                        percent,
                        tries,
                        questions.stream()
                                .filter(NamedRow::isFilled)
                                .map(row -> new CallBackQuestion(row.getCode(), row.name()))
                                .toList(),
                        levels.stream()
                                .filter(NamedRow::isFilled)
                                .map(row -> new SatisfactionLevel(row.getCode(), row.name(), row.isSatisfied()))
                                .toList(),
                        formulas.stream()
                                .filter(NamedRow::isFilled)
                                .map(FormulaRow::read)
                                .toList(),
                        groups.stream()
                                .filter(NamedRow::isFilled)
                                .map(row -> new PeerGroup(row.getCode(), row.name(), codes(row.getOffices())))
                                .toList(),
                        minimumCases,
                        minimumPublished == null ? 0 : minimumPublished,
                        deviate,
                        appealDays,
                        repeatDays,
                        source)));
        PageFunctions.addFlashMessage("callback.terms.saved");
        return "/work/complaint_appraisal_terms.xhtml?faces-redirect=true";
    }

    private static List<String> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,，]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    @Override
    protected NewestIssue newest() {
        ComplaintAppraisalTermsService.ComplaintAppraisalTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    public ComplaintAppraisalTermsService.ComplaintAppraisalTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public AppraisedFact[] getFacts() {
        return AppraisedFact.values();
    }

    public List<NamedRow> getQuestions() {
        return questions;
    }

    public List<NamedRow> getLevels() {
        return levels;
    }

    public List<NamedRow> getGroups() {
        return groups;
    }

    public List<FormulaRow> getFormulas() {
        return formulas;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public Integer getTries() {
        return tries;
    }

    public void setTries(Integer tries) {
        this.tries = tries;
    }

    public Integer getMinimumCases() {
        return minimumCases;
    }

    public void setMinimumCases(Integer minimumCases) {
        this.minimumCases = minimumCases;
    }

    public Integer getMinimumPublished() {
        return minimumPublished;
    }

    public void setMinimumPublished(Integer minimumPublished) {
        this.minimumPublished = minimumPublished;
    }

    public BigDecimal getDeviate() {
        return deviate;
    }

    public void setDeviate(BigDecimal deviate) {
        this.deviate = deviate;
    }

    public Integer getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(Integer appealDays) {
        this.appealDays = appealDays;
    }

    public Integer getRepeatDays() {
        return repeatDays;
    }

    public void setRepeatDays(Integer repeatDays) {
        this.repeatDays = repeatDays;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
