package fangxin.document.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.ShippedDocumentTypes;
import fangxin.testing.InputClasses;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.StatisticsReport;

/** Document numbers are written one way, however they are typed. */
@StatisticsReport(onFailureOnly = true)
class DocumentNumberProperties {
    @Property
    void whatIsPrintedIsReadBack(
            @ForAll @IntRange(min = 1900, max = 2099) int year, @ForAll @IntRange(min = 1, max = 999_999) int serial) {
        DocumentNumber number = new DocumentNumber("长放消办", year, serial);

        assertThat(DocumentNumber.parse(number.text())).isEqualTo(number);
        InputClasses.requireEach("digits", String.valueOf(serial).length(), 1, 2, 3, 4, 5, 6);
    }

    @Example
    void readsWhatPeopleType() {
        for (String typed : new String[] {"长放消办〔2026〕12号", "长放消办[2026]12号", "长放消办（2026）12号", " 长放消办 (2026) 第12号 "}) {
            assertThat(DocumentNumber.parse(typed).text()).isEqualTo("长放消办〔2026〕12号");
        }
        assertThat(DocumentNumber.open("长放消办", 2026)).isEqualTo("长放消办〔2026〕　号");
    }

    @Example
    void refusesWhatIsNone() {
        for (String typed :
                new String[] {"", "12号", "长放消办2026-12", "长放消办〔26〕12号", "长放消办〔2026〕012号", "长放消办〔2026〕号", "〔2026〕1号"}) {
            assertThatThrownBy(() -> DocumentNumber.parse(typed))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("document.number.shape");
        }
    }

    @Example
    void aCodeIsReadBackAndNothingElseIs() {
        String code = DocumentCode.of(ShippedDocumentTypes.of(DocumentCodes.RETURN), "22010220260000162.1");

        assertThat(DocumentCode.parse(code)).contains(new DocumentCode(DocumentCodes.RETURN, "22010220260000162.1"));
        for (String other :
                new String[] {null, "", "https://example.org", "FX:../STARS:1", "FX:RETURN:../x", "FX:RETURN"}) {
            assertThat(DocumentCode.parse(other)).isEmpty();
        }
    }
}
