package fangxin.supervision.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleRepository;
import fangxin.round.ApplicationRound.TitleLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which titles end with a closed shop: those of the subject at the premises, of every level, that are running. */
class PremisesTitlesTest {
    private static final LocalDate END = LocalDate.of(2029, 2, 26);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final LocalizedText NO_PROMISES = new LocalizedText(null, null);
    private static final String CODE = "92220102MA0000023N";

    private final Title county = TitleFixture.heldAtLevel(TitleLevel.COUNTY, END, NO_PROMISES);
    private final Title city = TitleFixture.heldAtLevel(TitleLevel.CITY, END, NO_PROMISES);
    private final Title ended = TitleFixture.held("m1", TODAY.minusDays(1), NO_PROMISES);
    private final Title ofRegister = TitleFixture.imported("南关区丁便利店", null, "自由大路4号", 11);
    private final Title elsewhere = TitleFixture.imported("南关区丁便利店", CODE, "人民大街9号", 12);
    private final Title nextDoor = TitleFixture.imported("南关区戊便利店", "92220102MA0000031E", "自由大路4号", 13);
    private final PremisesTitles titles = new PremisesTitles();

    @BeforeEach
    void listAllTitles() {
        List<Title> all = List.of(county, city, ended, ofRegister, elsewhere, nextDoor);
        titles.titles = new TitleRepository() {
            @Override
            public List<Title> ofMerchant(String merchant) {
                return all;
            }

            @Override
            public List<Title> ofCreditCodes(Collection<String> creditCodes) {
                return all;
            }

            @Override
            public List<Title> ofHolderKeys(Collection<String> holderKeys) {
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
        titles.subjectTypes = new SubjectTypeRepository() {
            @Override
            public SubjectType byCode(String code) {
                return new SubjectType() {
                    @Override
                    public SubjectSite site() {
                        return SubjectSite.PREMISES;
                    }
                };
            }
        };
    }

    @Test
    void theRunningTitlesOfTheSubjectAtThePremisesEndWithTheShop() {
        assertThat(titles.others(county, TODAY)).containsExactlyInAnyOrder(city, ofRegister);
        assertThat(titles.others(elsewhere, TODAY)).isEmpty();
    }

    @Test
    void theReportedTitleAndTheOthersAreLockedInTheOrderOfTheirNumbers() {
        assertThat(titles.lock(city, TODAY))
                .containsExactlyInAnyOrder(county, city, ofRegister)
                .extracting(Title::number)
                .isSorted();
    }
}
