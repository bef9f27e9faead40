package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Titles of the register with which a line of an old register is compared. */
class DuplicateCheckerProperties {
    private static final String CODE = "92220102MA0000023N";
    private static final String OTHER_CODE = "91220102MA00006R6W";
    private static final String NAME = "南关区甲便利店";
    private static final String ADDRESS = "自由大路1号";

    /** Spellings of one name, as registers write it: brackets, blanks, full width, traditional characters. */
    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.of(NAME, "南关区（甲）便利店", "南关区 甲 便利店", "南關區甲便利店", "南关区甲便利店。", "南关区·甲·便利店", "“南关区甲”便利店");
    }

    /** The code, another one, or none. */
    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODE, OTHER_CODE, "");
    }

    private static ImportRow row(String name, String code) {
        return ImportFixture.read(ImportFixture.GOOD
                        .replace("南关区甲便利店", name)
                        .replace(CODE, code)
                        .replace("自由大路一号", ADDRESS))
                .entries()
                .getFirst();
    }

    /** Every title that is about the unit of a line is found, however either writes the name. */
    @Property
    void aTitleOfTheSameSubjectIsAlwaysFound(
            @ForAll("writings") String title,
            @ForAll("codes") String titleCode,
            @ForAll("writings") String line,
            @ForAll("codes") String lineCode) {
        Title known = TitleFixture.imported(title, titleCode.isEmpty() ? null : titleCode, ADDRESS, 1);
        ImportRow entry = row(line, lineCode);
        DuplicateChecker checker = new DuplicateChecker();
        checker.titles = TitleFixture.repository(List.of(known, TitleFixture.imported("别的店", null, ADDRESS, 2)));

        boolean same = entry.isAbout(known);

        assertThat(checker.againstRegister(List.of(entry))).hasSize(same ? 1 : 0);
        Statistics.label("same subject, name written another way, a code missing")
                .collect(same && !title.equals(line) && (titleCode.isEmpty() || lineCode.isEmpty()))
                .coverage(shares -> shares.check(true).percentage(share -> share > 20));
        Statistics.label("same subject").collect(same).coverage(shares -> {
            shares.check(true).percentage(share -> share > 20);
            shares.check(false).percentage(share -> share > 5);
        });
    }
}
