package fangxin.rating;

import fangxin.rating.RatingUpdate.Terms;
import fangxin.round.TitleTrack;
import java.time.LocalDate;

/** The shipped formula for titles by evaluation, and inputs for it. */
final class RatingFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** Day until which an input is held back, ten working days after its date. */
    static final LocalDate HELD_UNTIL = LocalDate.of(2026, 3, 16);

    static final RatingFormula FORMULA = RatingFormulaSeed.shipped();
    static final RatingScale SCALE = FORMULA.scale(TitleTrack.DEMONSTRATION).orElseThrow();
    static final RatingCalculator CALCULATOR = new RatingCalculator(SCALE);
    static final Terms TERMS = new Terms(1, CALCULATOR);

    private RatingFixture() {}

    /** Returns an evaluation with a score of this percentage. */
    static RatingInput evaluation(int percent, LocalDate date) {
        return new RatingInput(RatingInputKind.EVALUATION, "E" + date, date, percent * 100, null);
    }

    static RatingInput fact(String source, LocalDate date) {
        return RatingInput.whole(RatingInputKind.SUBSTANTIATED_FACT, source, date, null);
    }

    static RatingInput reply(String source, LocalDate date) {
        return RatingInput.whole(RatingInputKind.REPLY_IN_TIME, source, date, null);
    }
}
