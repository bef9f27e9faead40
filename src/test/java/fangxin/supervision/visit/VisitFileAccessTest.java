package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import org.junit.jupiter.api.Test;

class VisitFileAccessTest {
    private static final Title TITLE = VisitFixture.title();

    private static boolean reads(VisitType type, Actor actor, Title title) {
        return VisitFileAccess.evaluates(actor, VisitFixture.visit(type, VisitFixture.TODAY, 1), title);
    }

    @Test
    void onlyTheEvaluatorsOfItsReCheckReadTheFilesOfASheet() {
        Actor evaluator = NoticeFixture.officer("eval1", Role.EVALUATOR);

        assertThat(reads(VisitType.RECHECK, evaluator, TITLE)).isTrue();
        assertThat(reads(VisitType.LOOK_BACK, evaluator, TITLE)).isFalse();
        assertThat(reads(VisitType.RECHECK, NoticeFixture.officer("eval3", Role.EVALUATOR), TITLE))
                .isFalse();
        assertThat(reads(VisitType.EXPERIENCE, NoticeFixture.officer("eval1", Role.VOLUNTEER), TITLE))
                .isFalse();
        assertThat(reads(VisitType.RECHECK, NoticeFixture.officer("eval1", Role.VOLUNTEER), TITLE))
                .isFalse();
        assertThat(reads(
                        VisitType.RECHECK, evaluator, TitleFixture.imported("禾丰二店", "92220102MA0000001X", "人民大街1号", 2)))
                .isFalse();
    }
}
