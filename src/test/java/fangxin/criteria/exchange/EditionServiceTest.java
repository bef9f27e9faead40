package fangxin.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.exchange.EditionService.EditionLine;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.PublishedEdition;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of editions reads the cached content, and their issues without content. */
@Tag("once")
class EditionServiceTest {
    private int read;

    @Test
    void theListParsesNoStoredContent() {
        EditionService service = service();

        assertThat(service.editions()).extracting(EditionLine::issue).containsExactly(2027, 2026);
        assertThat(read).isEqualTo(2);
    }

    @Test
    void theIssuesAreThoseOfAllSheetsTheNewestFirst() {
        assertThat(service().issues()).containsExactly(2027, 2026);
        assertThat(read).isZero();
    }

    private EditionService service() {
        EditionService made = new EditionService();
        made.editions = new EditionRepository() {
            @Override
            public List<PublishedEdition> all() {
                return List.of(published(2027), published(2026));
            }

            @Override
            public CriteriaEdition of(String sheet, int issue) {
                read++;
                return new CriteriaEdition(
                        sheet,
                        issue,
                        new LocalizedText("通用", "General"),
                        issue + "-01-01",
                        List.of(),
                        null,
                        new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));
            }
        };
        made.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(
                        BusinessMoment.startOf(LocalDate.of(2026, 11, 27)), WorkingCalendar.weekdaysOnly());
            }
        };
        return made;
    }

    private static PublishedEdition published(int issue) {
        return new PublishedEdition() {
            @Override
            public String sheet() {
                return "general";
            }

            @Override
            public int issue() {
                return issue;
            }

            @Override
            public CriteriaEdition content() {
                throw new AssertionError("parsed");
            }
        };
    }
}
