package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.supervision.visit.VisitService.VisitorChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that an officer can distinguish the persons among whom a team is chosen. */
class VisitorChoiceTest {
    private static final LocalizedText NANGUAN = new LocalizedText("南关区创建办", "Nanguan programme office");
    private static final LocalizedText CHAOYANG = new LocalizedText("朝阳区创建办", "Chaoyang programme office");

    @Test
    void theAccountIsStatedWhereNameAndAgencyAreThoseOfAnother() {
        List<VisitorChoice> choices = VisitorChoice.distinguished(List.of(
                new VisitorChoice("wang.1", "王强", NANGUAN, true),
                new VisitorChoice("wang.2", "王强", NANGUAN, false),
                new VisitorChoice("wang.3", "王强", CHAOYANG, true),
                new VisitorChoice("wang.4", "王强", null, true)));

        assertThat(choices).extracting(VisitorChoice::name).containsExactly("王强 · wang.1", "王强 · wang.2", "王强", "王强");
    }
}
