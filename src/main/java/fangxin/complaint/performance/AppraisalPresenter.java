package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import fangxin.common.WilsonInterval;
import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.callback.ComplaintAppraisalTermsRepository;
import fangxin.complaint.callback.PeerGroup;
import fangxin.complaint.performance.FigureDetail.AppealOfCase;
import fangxin.complaint.performance.FigureDetail.CaseOfFigure;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Presenter of the monthly appraisals of complaint handling (月度考核): puts an appraisal, figures of agencies, or one
 * figure with its cases and their appeals, into views with the names of the terms.
 */
@ApplicationScoped
class AppraisalPresenter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    ComplaintAppraisalTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    ComplaintAppraisalView view(ComplaintAppraisal appraisal) {
        return views(List.of(appraisal)).getFirst();
    }

    /** Returns the views of several; the agencies of all tables are counted once. */
    List<ComplaintAppraisalView> views(List<ComplaintAppraisal> all) {
        Map<String, Map<AppraisalLevel, Integer>> appraised = appraisals.countAgencies();
        return all.stream()
                .map(appraisal -> view(appraisal, appraised.getOrDefault(appraisal.month(), Map.of())))
                .toList();
    }

    private static ComplaintAppraisalView view(ComplaintAppraisal appraisal, Map<AppraisalLevel, Integer> appraised) {
        return new ComplaintAppraisalView(
                appraisal.month(),
                appraisal.state(),
                appraisal.termsIssue(),
                appraised.getOrDefault(AppraisalLevel.OFFICE, 0),
                appraised.getOrDefault(AppraisalLevel.UNIT, 0),
                appraisal.cases(),
                appraisal.appealUntil(),
                appraisal.actor().name(),
                appraisal.madeAt(),
                appraisal.publishedAt(),
                appraisal.publishedBy());
    }

    /** Returns views of figures; reads the issue of the terms once for each month. */
    List<FigureView> figures(List<AppraisalFigure> figures) {
        Map<String, LocalizedText> names = agencies.names();
        Map<String, Integer> issues = new HashMap<>();
        Map<Integer, ComplaintAppraisalTerms> ofIssues = new HashMap<>();
        return figures.stream()
                .map(figure -> {
                    int issue = issues.computeIfAbsent(
                            figure.month(), month -> appraisals.byMonth(month).termsIssue());
                    return view(
                            figure,
                            issue,
                            ofIssues.computeIfAbsent(
                                    issue, each -> terms.byIssue(each).terms()),
                            names);
                })
                .toList();
    }

    private static FigureView view(
            AppraisalFigure figure, int issue, ComplaintAppraisalTerms of, Map<String, LocalizedText> names) {
        AppraisalFormula formula = of.formula(figure.formula()).orElseThrow();
        return new FigureView(
                figure.month(),
                new FigureView.AgencyOfFigure(
                        figure.agency(),
                        figure.level() == AppraisalLevel.CITY
                                ? Messages.inBoth("performance.city")
                                : names.get(figure.agency()),
                        figure.level(),
                        figure.level() == AppraisalLevel.CITY
                                ? Messages.inBoth("performance.peers.none")
                                : peers(figure.peers(), of)),
                new FigureView.FormulaOfFigure(figure.formula(), formula.name(), issue),
                figure.cases(),
                figure.numerator(),
                figure.denominator(),
                figure.excluded(),
                figure.type(),
                figure.denominator() == 0
                        ? null
                        : percent(BigDecimal.valueOf(figure.numerator())
                                .divide(BigDecimal.valueOf(figure.denominator()), 6, RoundingMode.HALF_UP)),
                figure.denominator() == 0
                        ? new FigureView.FigureBounds(null, null)
                        : new FigureView.FigureBounds(percent(figure.bound()), percent(good(figure, formula, of))),
                figure.rank(),
                figure.recovered());
    }

    /** Returns the lower bound of the good share, from 0 to 1; agencies are ranked by the bound of the other share. */
    private static BigDecimal good(AppraisalFigure figure, AppraisalFormula formula, ComplaintAppraisalTerms of) {
        int good = formula.better() ? figure.numerator() : figure.denominator() - figure.numerator();
        return BigDecimal.valueOf(WilsonInterval.lowerBound(
                good, figure.denominator(), of.deviate().doubleValue()));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }

    private static LocalizedText peers(String code, ComplaintAppraisalTerms of) {
        return of.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(PeerGroup::name)
                .findFirst()
                .orElseGet(() -> Messages.inBoth("performance.peers.other"));
    }

    /**
     * Returns a figure with a part of the cases of its denominator: first those with an undecided appeal, then those
     * that do not count as good.
     *
     * @param first how many of them to leave out
     */
    FigureDetail detail(
            ComplaintAppraisal appraisal,
            AppraisalFigure figure,
            List<AppraisedCase> cases,
            int first,
            Actor actor,
            boolean ofCity,
            BusinessMoment now) {
        ComplaintAppraisalTerms of = terms.byIssue(appraisal.termsIssue()).terms();
        AppraisalFormula formula = of.formula(figure.formula()).orElseThrow();
        Map<String, LocalizedText> names = agencies.names();
        Map<String, FigureAppeal> appeals = appraisals.appeals(appraisal.month(), figure.formula()).stream()
                .collect(Collectors.toMap(FigureAppeal::complaint, Function.identity()));
        boolean open = !appraisal.isPublished() && !now.today().isAfter(appraisal.appealUntil());
        List<CaseOfFigure> behind = cases.stream()
                .map(each -> {
                    CaseInclusion inclusion = CaseInclusion.of(formula, each.facts(), each.struck());
                    FigureAppeal appeal = appeals.get(each.complaint());
                    return new CaseOfFigure(
                            each.complaint(),
                            each.unit() == null ? null : names.get(each.unit()),
                            each.officer(),
                            inclusion,
                            appeal == null ? null : view(appeal),
                            open
                                    && appeal == null
                                    && (inclusion == CaseInclusion.IN_SHARE || inclusion == CaseInclusion.COUNTED)
                                    && AppraisedScope.mayActFor(actor, each.office(), each.unit()),
                            ofCity
                                    && !appraisal.isPublished()
                                    && appeal != null
                                    && appeal.state() == FigureAppealState.OPEN
                                    && !appeal.isBy(actor.account()));
                })
                .filter(each -> each.inclusion() != CaseInclusion.OUTSIDE)
                .sorted(Comparator.comparing((CaseOfFigure each) -> !isAppealed(each))
                        .thenComparing(each -> (each.inclusion() == CaseInclusion.IN_SHARE) == formula.better())
                        .thenComparing(CaseOfFigure::complaint))
                .toList();
        return new FigureDetail(
                view(figure, appraisal.termsIssue(), of, names),
                formula,
                appraisal.state(),
                appraisal.appealUntil(),
                behind.stream().skip(first).limit(FigureDetail.PART).toList(),
                Math.max(0, behind.size() - first - FigureDetail.PART));
    }

    private static boolean isAppealed(CaseOfFigure behind) {
        return behind.appeal() != null && behind.appeal().state() == FigureAppealState.OPEN;
    }

    private static AppealOfCase view(FigureAppeal appeal) {
        return new AppealOfCase(
                appeal.state(),
                appeal.actor().name(),
                appeal.reason(),
                appeal.appealedAt(),
                appeal.decidedBy(),
                appeal.decision(),
                appeal.decidedAt());
    }
}
