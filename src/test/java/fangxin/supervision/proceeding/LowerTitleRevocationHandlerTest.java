package fangxin.supervision.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Message to the office of a higher title of the subject whose lower title is revoked. */
@Tag("once")
class LowerTitleRevocationHandlerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalizedText PROMISES = new LocalizedText("七日无理由退货", "Returns within seven days");

    private final Title county = held(ApplicationRound.TitleLevel.COUNTY);
    private final Title city = held(ApplicationRound.TitleLevel.CITY);
    private final List<String> letters = new ArrayList<>();

    @Test
    void theOfficeOfTheCityTitleIsNotifiedOfTheRevocationOfTheCountyTitle() {
        take(county, TitleStep.REVOKE, city, county);

        assertThat(letters).containsExactly(city.owner() + " supervision.letter.lowerRevoked");
    }

    @Test
    void aSuspensionAndARevocationOfTheHigherTitleNotifyNobody() {
        take(county, TitleStep.SUSPEND, city, county);
        take(city, TitleStep.REVOKE, city, county);

        assertThat(letters).isEmpty();
    }

    @Test
    void aHigherTitleThatHasEndedOrBelongsToAnotherShopOfTheHolderIsNotConcerned() {
        Title ended = held(ApplicationRound.TitleLevel.CITY);
        TitleFixture.take(ended, TitleStep.REVOKE, null, NoticeFixture.at(DAY));
        Title elsewhere = TitleFixture.imported("南关区丁便利店", county.holder().creditCode(), "人民大街1288号", 9);

        take(elsewhere, TitleStep.REVOKE, ended, city, elsewhere);
        take(county, TitleStep.REVOKE, ended, county);

        assertThat(letters).isEmpty();
    }

    private static Title held(ApplicationRound.TitleLevel level) {
        return TitleFixture.heldAtLevel(level, null, PROMISES);
    }

    private void take(Title title, TitleStep step, Title... stored) {
        TitleFixture.take(title, step, null, NoticeFixture.at(DAY));
        handler(List.of(stored)).changed(title);
    }

    private LowerTitleRevocationHandler handler(List<Title> stored) {
        LowerTitleRevocationHandler made = new LowerTitleRevocationHandler();
        made.titles = TitleFixture.repository(stored);
        made.subjectTypes = new SubjectTypeRepository() {
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
        made.mailings = new AccountNotifier() {
            @Override
            public void toHoldersAbout(
                    String merchant,
                    Role role,
                    String place,
                    LocalDate today,
                    String key,
                    String dedupeKey,
                    Object... arguments) {
                letters.add(place + " " + key);
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(DAY);
            }
        };
        return made;
    }
}
