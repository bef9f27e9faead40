package fangxin.complaint.timelimit.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.web.ComplaintTermsPage.CodeRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the rows of codes on the page of the terms: what is entered, and what stays as it is stored. */
@Tag("once")
class ComplaintTermsPageTest {
    @Test
    void theMarkThatAGroundAsksWhoWasAbsentIsSetAndRemovedOnThePage() {
        CodeRow row = new CodeRow(ending(null));
        assertThat(row.isPartyAbsent()).isFalse();

        row.setPartyAbsent(true);
        assertThat(row.read().asksAbsentParty()).isTrue();
        assertThat(row.read().article()).isEqualTo("23");

        CodeRow marked = new CodeRow(row.read());
        assertThat(marked.isPartyAbsent()).isTrue();
        marked.setPartyAbsent(false);
        assertThat(marked.read()).isEqualTo(ending(null));
    }

    @Test
    void codesThatWereNotChangedStayAsTheyAreStored() {
        assertThat(ComplaintTerms.shipped().codes())
                .allSatisfy(code -> assertThat(new CodeRow(code).read()).isEqualTo(code));
        assertThat(new CodeRow(ending(false)).read()).isEqualTo(ending(false));
    }

    private static ComplaintCode ending(Boolean partyAbsent) {
        return new ComplaintCode(
                CodeList.ENDING,
                "23.2",
                new LocalizedText("无正当理由不参加", "Absent"),
                "ORDER_121",
                "23",
                null,
                partyAbsent,
                null);
    }
}
