package fangxin.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.merchant.MerchantRepository;
import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record on a credit code that several places share waits for a person, however these are known. */
class FeedSubjectsTest {
    private static final FeedSubject UNREGISTERED = new FeedSubject(null, null, "220102", "禾丰便利");
    private static final FeedKind OF_PREMISES = FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.PREMISES);

    private final Title first = TitleFixture.imported("禾丰一店", FeedFixture.CODE, "人民大街1号", 1);
    private final Title second = TitleFixture.imported("禾丰二店", FeedFixture.CODE, "自由大路9号", 2);

    @Test
    void titlesOfSeveralPlacesAreAmbiguousWithoutAMerchant() {
        assertThat(subjects(first).isAmbiguous(OF_PREMISES, UNREGISTERED, FeedFixture.CODE))
                .isFalse();
        assertThat(subjects(first, second).isAmbiguous(OF_PREMISES, UNREGISTERED, FeedFixture.CODE))
                .isTrue();
        assertThat(subjects(first, second)
                        .isAmbiguous(
                                FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.SUBJECT),
                                UNREGISTERED,
                                FeedFixture.CODE))
                .isFalse();
    }

    @Test
    void thePlaceOfAPickedTitleAloneIsConcerned() {
        FeedRecord found = FeedFixture.record(FeedFixture.row());
        found.match(UNREGISTERED, true, FeedFixture.SYSTEM, FeedFixture.at(FeedFixture.TODAY));
        Title again = TitleFixture.imported("禾丰二店", FeedFixture.CODE, "自由大路9号", 3);
        assertThat(subjects(first, second, again).titlesElsewhere(found)).containsExactly(first, second);

        found.pick(second, "处罚决定书写明二店", FeedFixture.OFFICER, FeedFixture.at(FeedFixture.TODAY));

        assertThat(subjects(first, second, again).titlesOf(found, OF_PREMISES)).containsExactly(second, again);
    }

    private static FeedSubjects subjects(Title... titles) {
        FeedSubjects subjects = new FeedSubjects();
        subjects.titles = TitleFixture.repository(List.of(titles));
        subjects.merchants = new MerchantRepository() {
            @Override
            public List<Premises> premisesOf(String merchant) {
                return List.of();
            }
        };
        return subjects;
    }
}
