package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.AgencyRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary by which anyone lists, counts and reads the public comparative tests, also withdrawn ones, marked as
 * such; personal data that the rule of today finds in their texts are masked.
 */
@Stateless
@PermitAll
public class PublicComparativeTestService {
    @Inject
    ComparativeTestRepository tests;

    @Inject
    AgencyRepository agencies;

    /** Returns a part of the public tests, the newest first. */
    public List<ComparativeTestView> tests(int first, int count) {
        Map<String, LocalizedText> names = agencies.names();
        return tests.published(first, count).stream()
                .map(test -> ComparativeTestView.of(test, names.get(test.association()))
                        .withTexts(ComparativeTestTextRule::mask))
                .toList();
    }

    public long count() {
        return tests.countPublished();
    }

    /** Finds a public test; empty for an unknown number, and before the publication. */
    public Optional<ComparativeTestView> test(String number) {
        return tests.findPublished(number)
                .map(test -> ComparativeTestView.of(
                                test, agencies.byCode(test.association()).name())
                        .withTexts(ComparativeTestTextRule::mask));
    }
}
