package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkSubjectTest {
    @Test
    void eachEntryOfACandidacysJournalIsAboutIt() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);

        assertThat(candidacy.journal())
                .hasSize(2)
                .extracting(JournalEntry::subject)
                .containsOnly(WorkSubject.of(candidacy));
    }

    @Test
    void theTypeIsPartOfTheIdentity() {
        WorkSubject title = WorkSubject.title("2201022026101000019");

        assertThat(title)
                .isEqualTo(title.copy())
                .hasSameHashCodeAs(title.copy())
                .isNotEqualTo(WorkSubject.candidacy(title.id()));
        assertThat(title.type()).isEqualTo(WorkSubjectType.TITLE);
    }
}
