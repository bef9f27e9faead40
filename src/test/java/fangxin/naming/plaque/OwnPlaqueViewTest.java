package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.plaque.OwnPlaqueView.OwnPlaqueState;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnPlaqueViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 21);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

    private final Title title = TitleFixture.importedUntil(UNTIL);

    @Test
    void nothingIsSaidOfAPlaqueThatWasIssuedElsewhere() {
        assertThat(OwnPlaqueView.of(title, TODAY)).isNull();
    }

    @Test
    void itIsHandedOverThenDemandedThenReturned() {
        title.handOver(TODAY, "林晓禾", "photo", on(TODAY));
        assertThat(OwnPlaqueView.of(title, TODAY))
                .isEqualTo(new OwnPlaqueView(title.number(), OwnPlaqueState.HANDED_OVER, TODAY));

        title.deferPlaque(LAST);
        assertThat(OwnPlaqueView.of(title, TODAY))
                .isEqualTo(new OwnPlaqueView(title.number(), OwnPlaqueState.TO_RETURN, LAST));

        title.takeBack(LAST, "董静怡", "photo", on(LAST));
        assertThat(OwnPlaqueView.of(title, LAST))
                .isEqualTo(new OwnPlaqueView(title.number(), OwnPlaqueState.RETURNED, LAST));
    }

    private static ActionStamp on(LocalDate day) {
        return new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(day));
    }
}
