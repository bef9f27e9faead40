package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Presenter of the rating of one title for its holder and offices: inputs not public yet, corrections, acts that would
 * raise it, and social duties; it also finds the time that a correction has.
 */
@ApplicationScoped
class TitleRatingPresenter {
    @Inject
    RatingRepository ratings;

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    RatingPresenter presenter;

    @Inject
    SocialDutyRepository duties;

    @Inject
    RatingSecondOfficers seconds;

    TitleRatingView view(Title title, Actor actor, BusinessMoment now) {
        Optional<RatedTitle> running =
                ratings.titles(List.of(title.number()), now.today()).stream().findFirst();
        Optional<RatingState> state =
                running.flatMap(any -> ratings.find(title.number())).map(TitleRating::state);
        boolean acting = RatingAccess.mayAct(actor, title);
        List<RatingCorrection> corrections = ratings.corrections(title.number());
        return new TitleRatingView(
                title.number(),
                title.place().signName(),
                state.map(known -> presenter.view(running.get(), known, ratings.changes(title.number())))
                        .orElse(null),
                state.map(known -> pendingInputs(known, scale(known, title), corrections, now))
                        .orElse(List.of()),
                corrections.stream()
                        .map(each -> RatingCorrectionView.of(each, name(each.kind(), title)))
                        .toList(),
                state.map(known -> acts(known, title, now)).orElse(List.of()),
                duties.ofTitle(title.number()).stream()
                        .map(duty -> SocialDutyView.of(duty, seconds.isDecidable(duty, actor)))
                        .toList(),
                acting && running.isPresent());
    }

    private List<RatingAct> acts(RatingState state, Title title, BusinessMoment now) {
        CorrectedInputs corrected = ratings.correctedBetween(title.number(), title.number())
                .getOrDefault(title.number(), CorrectedInputs.NONE);
        TimeLimit correction = correctionTime(title);
        return RatingAct.of(
                scale(state, title),
                day -> state.shownOn(day, corrected),
                now.today(),
                found -> now.calendar().end(found, correction));
    }

    /** Returns the limit of the holder's request for a correction, which is also that of the office's answer. */
    TimeLimit correctionTime(Title title) {
        return formulas.byIssue(
                        ratings.find(title.number()).orElseThrow().state().issue())
                .formula()
                .correction();
    }

    private static List<PendingRatingInputView> pendingInputs(
            RatingState state, RatingScale scale, List<RatingCorrection> corrections, BusinessMoment now) {
        RatingCalculator calculator = new RatingCalculator(scale);
        return state.inputs().stream()
                .filter(stored ->
                        !stored.shown() && scale.term(stored.input().kind()).isPresent())
                .map(stored -> {
                    RatingInput input = stored.input();
                    boolean asked = corrections.stream().anyMatch(each -> input.isOf(each.kind(), each.source()));
                    return new PendingRatingInputView(
                            input.kind(),
                            scale.term(input.kind()).orElseThrow().name(),
                            input.note(),
                            input.source(),
                            input.date(),
                            RatingScale.points(calculator.compute(List.of(input), now.today()).lines().stream()
                                    .mapToLong(RatingLine::after)
                                    .sum()),
                            stored.heldUntil(),
                            asked,
                            !asked && !now.isAfter(stored.heldUntil()));
                })
                .toList();
    }

    private RatingScale scale(RatingState state, Title title) {
        return formulas.byIssue(state.issue())
                .formula()
                .scale(title.category().track())
                .orElseThrow();
    }

    /** Returns the name of a kind by the newest formula that rates the title. */
    private LocalizedText name(RatingInputKind kind, Title title) {
        return ratings.find(title.number())
                .flatMap(rating -> scale(rating.state(), title).term(kind))
                .map(RatingTerm::name)
                .orElse(new LocalizedText(kind.name(), kind.name()));
    }
}
