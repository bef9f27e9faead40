package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import fangxin.rating.RatingView.RatingChangeView;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Query of the list of ratings of the reader's offices, without recused holders: lists and counts them, with the last
 * change and the number of open corrections of each row.
 */
@ApplicationScoped
class RatingListQuery {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "t.number",
            "points", "r.points",
            "changed", "r.changedOn");

    @PersistenceContext
    EntityManager em;

    @Inject
    RatingPresenter presenter;

    @Inject
    RatingFormulaRepository formulas;

    List<RatingRow> rows(Collection<String> owners, RatingFilter filter, RecusalCondition recusal, ListSlice slice) {
        List<Object[]> found =
                query(owners, filter, recusal).rows(em, slice, ORDERS, "r.changedOn desc, t.number", "t.number");
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> numbers =
                found.stream().map(row -> ((TitleRating) row[0]).title()).toList();
        Map<String, Long> asked = countOpenCorrections(numbers);
        Map<String, RatingChange> last = last(numbers);
        return found.stream()
                .map(row -> {
                    TitleRating rating = (TitleRating) row[0];
                    return row(
                            rating,
                            row,
                            Optional.ofNullable(last.get(rating.title())),
                            asked.getOrDefault(rating.title(), 0L).intValue());
                })
                .toList();
    }

    private RatingRow row(TitleRating rating, Object[] row, Optional<RatingChange> last, int asked) {
        RatingState state = rating.state();
        TitleTrack track = (TitleTrack) row[3];
        LocalizedText band = formulas.byIssue(state.issue())
                .formula()
                .scale(track)
                .flatMap(scale -> scale.band(String.valueOf(state.band())))
                .map(RatingBand::name)
                .orElse(null);
        return new RatingRow(
                rating.title(),
                (String) row[1],
                (String) row[2],
                track,
                band,
                RatingScale.points(state.points()),
                rating.changedOn(),
                last.map(change -> presenter.change(change, track))
                        .map(RatingChangeView::sentence)
                        .orElse(null),
                (int) state.inputs().stream().filter(input -> !input.shown()).count(),
                asked);
    }

    private Map<String, Long> countOpenCorrections(List<String> numbers) {
        return em.createQuery("""
                    select c.title.number, count(c) from RatingCorrection c
                    where c.title.number in :numbers and c.outcome is null group by c.title.number\
                    """, Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private Map<String, RatingChange> last(List<String> numbers) {
        return em.createQuery("""
                    select c from RatingChange c, TitleRating r
                    where r.title in :numbers and c.title = r.title and c.seq = r.changes\
                    """, RatingChange.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(RatingChange::title, Function.identity()));
    }

    long count(Collection<String> owners, RatingFilter filter, RecusalCondition recusal) {
        return query(owners, filter, recusal).count(em);
    }

    private static ListQuery<Object[]> query(Collection<String> owners, RatingFilter filter, RecusalCondition recusal) {
        ListQuery<Object[]> query = ListQuery.of(Object[].class, "r", "from TitleRating r, Title t")
                .selecting("r, t.signName, t.registeredName, t.track")
                .where("t.number = r.title")
                .among("t.status", TitleStatus.RUNNING)
                .among("t.owner", owners)
                .contains(filter.text(), "t.signName", "t.registeredName", "t.number")
                .equal("t.track", filter.track())
                .onDays("r.changedOn", filter.changed());
        if (RatingFilter.UNRATED.equals(filter.band())) {
            query.where("r.band is null");
        } else {
            query.equal("r.band", filter.band());
        }
        if (filter.asked() != null) {
            query.where((filter.asked() ? "" : "not ")
                    + "exists (select c.id from RatingCorrection c where c.title = t and c.outcome is null)");
        }
        return query.without(recusal, "coalesce(t.merchant, '')");
    }
}
