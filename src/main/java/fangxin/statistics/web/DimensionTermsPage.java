package fangxin.statistics.web;

import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.statistics.ConsumerDimension;
import fangxin.statistics.DimensionFigure;
import fangxin.statistics.DimensionMeasure;
import fangxin.statistics.DimensionService;
import fangxin.statistics.DimensionService.DimensionTermsView;
import fangxin.statistics.DimensionTerms;
import fangxin.statistics.DimensionTermsInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Page of the definitions of the figures of the seven dimensions, on which the city's office enters a new issue. */
@Named
@ViewScoped
public class DimensionTermsPage extends AbstractIssuePage {
    /** Input row of a figure; a row with an empty code is ignored. */
    public static class FigureRow implements Serializable {
        private String code;
        private ConsumerDimension dimension;
        private final LocalizedInput name;
        private final LocalizedInput numerator;
        private final LocalizedInput denominator;
        private final LocalizedInput source;
        private final LocalizedInput unit;
        private DimensionMeasure measure;
        private String formula;

        FigureRow(DimensionFigure figure) {
            code = figure == null ? null : figure.code();
            dimension = figure == null ? null : figure.dimension();
            name = new LocalizedInput(figure == null ? null : figure.name());
            numerator = new LocalizedInput(figure == null ? null : figure.numerator());
            denominator = new LocalizedInput(figure == null ? null : figure.denominator());
            source = new LocalizedInput(figure == null ? null : figure.source());
            unit = new LocalizedInput(figure == null ? null : figure.unit());
            measure = figure == null ? null : figure.measure();
            formula = figure == null ? null : figure.formula();
        }

        boolean isFilled() {
            return code != null && !code.isBlank();
        }

        private DimensionFigure read() {
            return new DimensionFigure(
                    code,
                    dimension,
                    name.read(),
                    numerator.read(),
                    denominator.readIfGiven(),
                    source.read(),
                    unit.read(),
                    measure,
                    formula);
        }

        public LocalizedInput getName() {
            return name;
        }

        public LocalizedInput getNumerator() {
            return numerator;
        }

        public LocalizedInput getDenominator() {
            return denominator;
        }

        public LocalizedInput getSource() {
            return source;
        }

        public LocalizedInput getUnit() {
            return unit;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public ConsumerDimension getDimension() {
            return dimension;
        }

        public void setDimension(ConsumerDimension dimension) {
            this.dimension = dimension;
        }

        public DimensionMeasure getMeasure() {
            return measure;
        }

        public void setMeasure(DimensionMeasure measure) {
            this.measure = measure;
        }

        public String getFormula() {
            return formula;
        }

        public void setFormula(String formula) {
            this.formula = formula;
        }
    }

    @Inject
    transient DimensionService service;

    private transient DimensionTermsView terms;
    private final List<FigureRow> figures = new ArrayList<>();
    private String source;

    public void load() {
        DimensionTerms now = getTerms().terms();
        open(terms.issue());
        now.figures().forEach(each -> figures.add(new FigureRow(each)));
        figures.add(new FigureRow(null));
        source = now.source();
    }

    public String save() {
        service.replace(new DimensionTermsInput(
                basedOn(),
                new DimensionTerms(
                        figures.stream()
                                .filter(FigureRow::isFilled)
                                .map(FigureRow::read)
                                .toList(),
                        source)));
        PageFunctions.addFlashMessage("statistics.dimension.saved");
        return "/work/dimension_terms.xhtml?faces-redirect=true";
    }

    @Override
    protected NewestIssue newest() {
        DimensionTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    public DimensionTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<FigureRow> getFigures() {
        return figures;
    }

    public ConsumerDimension[] getDimensions() {
        return ConsumerDimension.values();
    }

    public DimensionMeasure[] getMeasures() {
        return DimensionMeasure.values();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
