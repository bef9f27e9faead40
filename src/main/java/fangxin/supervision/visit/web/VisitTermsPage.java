package fangxin.supervision.visit.web;

import fangxin.common.LocalizedText;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.visit.SelectionOption;
import fangxin.supervision.visit.VisitLimit;
import fangxin.supervision.visit.VisitQuestion;
import fangxin.supervision.visit.VisitTerms;
import fangxin.supervision.visit.VisitTermsInput;
import fangxin.supervision.visit.VisitTermsService;
import fangxin.supervision.visit.VisitTermsService.VisitTermsView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Page with the terms of visits, on which an officer of the city's office changes caps, ratios and questions. */
@Named
@ViewScoped
public class VisitTermsPage extends AbstractIssuePage {
    /** Number of empty rows for new questions. */
    private static final int SPARE = 2;

    /** Row of the limits of a type of subject while it is entered. */
    public static class LimitRow implements Serializable {
        private final String subjectType;
        private final LocalizedText name;
        private Integer cap;
        private Integer county;
        private Integer city;
        private Integer province;

        LimitRow(String subjectType, LocalizedText name, VisitLimit limit) {
            this.subjectType = subjectType;
            this.name = name;
            if (limit != null) {
                cap = limit.yearlyCap();
                county = limit.county();
                city = limit.city();
                province = limit.province();
            }
        }

        private VisitLimit read() {
            return new VisitLimit(subjectType, cap, county, city, province);
        }

        /** Returns the name of the type of subject; null for the row for all types. */
        public LocalizedText getName() {
            return name;
        }

        public Integer getCap() {
            return cap;
        }

        public void setCap(Integer cap) {
            this.cap = cap;
        }

        public Integer getCounty() {
            return county;
        }

        public void setCounty(Integer county) {
            this.county = county;
        }

        public Integer getCity() {
            return city;
        }

        public void setCity(Integer city) {
            this.city = city;
        }

        public Integer getProvince() {
            return province;
        }

        public void setProvince(Integer province) {
            this.province = province;
        }
    }

    /** Row of a question while it is entered. */
    public static class QuestionRow implements Serializable {
        private String code;
        private final LocalizedInput text;

        QuestionRow(VisitQuestion question) {
            code = question == null ? null : question.code();
            text = question == null ? new LocalizedInput() : new LocalizedInput(question.text());
        }

        private boolean isFilled() {
            return code != null || text.readIfGiven() != null;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public LocalizedInput getText() {
            return text;
        }
    }

    @Inject
    VisitTermsService service;

    private transient VisitTermsView terms;
    private List<LimitRow> limits = new ArrayList<>();
    private List<QuestionRow> questions = new ArrayList<>();
    private boolean beforeNaming;
    private Integer returnTests;
    private String source;

    public void load() {
        open(getTerms().issue());
        beforeNaming = Boolean.TRUE.equals(terms.terms().beforeNaming());
        returnTests = terms.terms().returnTests();
        source = terms.terms().source();
        limits.add(new LimitRow(null, null, limit(null)));
        for (SelectionOption type : terms.types()) {
            limits.add(new LimitRow(type.code(), type.name(), limit(type.code())));
        }
        terms.terms().questions().forEach(question -> questions.add(new QuestionRow(question)));
        for (int i = 0; i < SPARE && questions.size() < VisitTerms.MOST_QUESTIONS; i++) {
            questions.add(new QuestionRow(null));
        }
    }

    private VisitLimit limit(String type) {
        return terms.terms().limits().stream()
                .filter(limit -> Objects.equals(limit.subjectType(), type))
                .findFirst()
                .orElse(null);
    }

    public String save() {
        List<String> edited = limits.stream()
                .map(row -> row.subjectType)
                .filter(Objects::nonNull)
                .toList();
        Stream<VisitLimit> others = getTerms().terms().limits().stream()
                .filter(limit -> limit.subjectType() != null && !edited.contains(limit.subjectType()));
        service.replace(new VisitTermsInput(
                basedOn(),
                new VisitTerms(
                        Stream.concat(
                                        limits.stream()
                                                .map(LimitRow::read)
                                                .filter(limit -> limit.subjectType() == null || !limit.isEmpty()),
                                        others)
                                .toList(),
                        questions.stream()
                                .filter(QuestionRow::isFilled)
                                .map(row -> new VisitQuestion(row.code, row.text.read()))
                                .toList(),
                        beforeNaming,
                        returnTests,
                        source)));
        PageFunctions.addFlashMessage("supervision.visit.terms.saved");
        return "/work/visit_terms.xhtml?faces-redirect=true";
    }

    @Override
    protected NewestIssue newest() {
        VisitTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    public VisitTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<LimitRow> getLimits() {
        return limits;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public boolean isBeforeNaming() {
        return beforeNaming;
    }

    public void setBeforeNaming(boolean beforeNaming) {
        this.beforeNaming = beforeNaming;
    }

    public Integer getReturnTests() {
        return returnTests;
    }

    public void setReturnTests(Integer returnTests) {
        this.returnTests = returnTests;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
