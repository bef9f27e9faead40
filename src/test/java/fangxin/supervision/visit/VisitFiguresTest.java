package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.supervision.visit.VisitAnswer.VisitFinding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitFiguresTest {
    @Test
    void theShareIsThatOfTheQuestionsThatApply() {
        assertThat(VisitFigures.share(answers(
                        VisitFinding.YES,
                        VisitFinding.YES,
                        VisitFinding.YES,
                        VisitFinding.NO,
                        VisitFinding.NOT_APPLICABLE)))
                .contains(75.0);
        assertThat(VisitFigures.share(answers(VisitFinding.NO))).contains(0.0);
        assertThat(VisitFigures.share(answers(VisitFinding.NOT_APPLICABLE))).isEmpty();
    }

    private static VisitRecord answers(VisitFinding... found) {
        return new VisitRecord(
                Stream.of(found)
                        .map(each -> new VisitAnswer("Q", null, each, "记录"))
                        .toList(),
                null,
                List.of());
    }
}
