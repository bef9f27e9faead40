package fangxin.supervision.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleParticular;
import fangxin.naming.title.TitleRepository;
import fangxin.round.ApplicationRound.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which titles of a holder a correction changes: two of one premises, and one elsewhere. */
class ParticularsCorrectionTest {
    private static final LocalDate END = LocalDate.of(2029, 2, 26);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final LocalizedText NO_PROMISES = new LocalizedText(null, null);

    private final Title county = TitleFixture.heldAtLevel(TitleLevel.COUNTY, END, NO_PROMISES);
    private final Title city = TitleFixture.heldAtLevel(TitleLevel.CITY, END, NO_PROMISES);
    private final Title elsewhere = TitleFixture.held("m1", END, NO_PROMISES);

    @Test
    void aNewSignChangesTheTitlesOfThePremises() {
        assertThat(locked(TitleParticular.SIGN_NAME)).containsExactlyInAnyOrder(county, city);
        assertThat(locked(TitleParticular.ADDRESS)).containsExactlyInAnyOrder(county, city);
    }

    @Test
    void aNewNameChangesAllTitlesOfTheHolderAndAnApplicationChangesTheTitleAlone() {
        assertThat(locked(TitleParticular.REGISTERED_NAME)).containsExactlyInAnyOrder(county, city, elsewhere);
        assertThat(locked(null)).containsExactly(county);
    }

    private List<Title> locked(TitleParticular particular) {
        List<Title> all = List.of(county, city, elsewhere);
        ParticularsCorrection correction = new ParticularsCorrection();
        correction.titles = new TitleRepository() {
            @Override
            public List<Title> ofMerchant(String merchant) {
                return all;
            }

            @Override
            public Title findForUpdate(String number) {
                return all.stream()
                        .filter(title -> title.number().equals(number))
                        .findFirst()
                        .orElseThrow();
            }
        };
        return correction.lock(county, particular, TODAY);
    }
}
