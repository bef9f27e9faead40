package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Service boundary by which anyone reads the aggregated figures of complaints by month, district and category. */
@Stateless
@PermitAll
public class PublicComplaintFigureService {
    /**
     * Public figures of complaints.
     *
     * @param category  code of the category; null for several with too few complaints each
     * @param within    code of the category above, whose figure counts these complaints too; null for one at the top
     * @param recovered money recovered; null where too few complaints recovered any
     */
    @JsonbNillable
    public record ComplaintFigureView(
            String month,
            String district,
            @NotNull LocalizedText districtName,
            String category,
            @NotNull LocalizedText categoryName,
            String within,
            int complaints,
            int due,
            int onTime,
            int closed,
            int settled,
            BigDecimal recovered)
            implements Serializable {}

    private static final int MONTHS = 12;

    @Inject
    ComplaintFigureRepository figures;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    /** Returns the last twelve months with figures, the newest first. */
    public List<String> months() {
        return figures.months().stream().limit(MONTHS).toList();
    }

    /** Returns the figures of a month, or of all; not found for a month without figures. */
    public List<ComplaintFigureView> figures(String month) {
        List<String> months = months();
        if (month != null && !months.contains(month)) {
            throw new NotFound(month);
        }
        Map<String, LocalizedText> names = agencies.names();
        ComplaintTerms current = terms.current().terms();
        return figures.figures(month == null ? months : List.of(month)).stream()
                .sorted(Comparator.comparing(PublishedComplaintFigure::month)
                        .reversed()
                        .thenComparing(PublishedComplaintFigure::office)
                        .thenComparing(PublishedComplaintFigure::category, current.categoryOrder()))
                .map(figure -> view(figure, names, current))
                .toList();
    }

    private static ComplaintFigureView view(
            PublishedComplaintFigure figure, Map<String, LocalizedText> names, ComplaintTerms current) {
        boolean combined = figure.category().equals(PublishedComplaintFigure.COMBINED);
        return new ComplaintFigureView(
                figure.month(),
                figure.office(),
                names.getOrDefault(figure.office(), new LocalizedText(figure.office(), figure.office())),
                combined ? null : figure.category(),
                combined ? Messages.inBoth("performance.public.combined") : current.categoryPathName(figure.category()),
                figure.within(),
                figure.complaints(),
                figure.due(),
                figure.onTime(),
                figure.closed(),
                figure.settled(),
                figure.recovered());
    }
}
