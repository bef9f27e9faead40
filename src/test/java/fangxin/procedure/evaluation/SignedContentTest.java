package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.platform.config.ClasspathConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signature covers what its signer saw: each mark with its reason, and each picture. */
class SignedContentTest {
    private static final CriteriaEdition GENERAL =
            ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class);
    private static final Map<String, List<String>> PICTURES = Map.of("G11", List.of("b", "a"));

    private final Map<String, Mark> marks = new HashMap<>();
    private final List<SeenSheetItem> seen = new ArrayList<>();

    SignedContentTest() {
        GENERAL.items().forEach(item -> {
            marks.put(item.code(), new Mark(item.max(), false, false, null));
            seen.add(seen(
                    item.code(),
                    item.max(),
                    null,
                    PICTURES.getOrDefault(item.code(), List.of()).size()));
        });
    }

    private static SeenSheetItem seen(String code, double points, String reason, int pictures) {
        return new SeenSheetItem(code, points, false, false, reason, null, pictures);
    }

    private List<String> differing() {
        return new SignedContent(marks, PICTURES).differing(List.of(GENERAL), seen);
    }

    private String hash() {
        return new SignedContent(marks, PICTURES).hash();
    }

    private void see(SeenSheetItem other) {
        seen.removeIf(one -> one.code().equals(other.code()));
        seen.add(other);
    }

    @Test
    void whatWasSeenIsWhatTheSheetContains() {
        assertThat(differing()).isEmpty();
    }

    @Test
    void blankAndMissingReasonsAreTheSame() {
        see(seen("G12", marks.get("G12").points(), " ", 0));

        assertThat(differing()).isEmpty();
    }

    @Test
    void namesTheItemsThatWereSeenOtherwise() {
        see(seen("G11", marks.get("G11").points(), null, 1));
        see(seen("G12", 0, null, 0));
        see(seen("G13", marks.get("G13").points(), "另一理由", 0));

        assertThat(differing()).containsExactly("G11", "G12", "G13");
    }

    @Test
    void namesAnItemWhoseOtherCountHasTheSamePoints() {
        marks.put("G32", new Mark(0, false, false, "标识不全", new Measurement(2.0, null)));
        see(new SeenSheetItem("G32", null, false, false, "标识不全", new Measurement(2.0, null), 0));
        assertThat(differing()).isEmpty();

        see(new SeenSheetItem("G32", null, false, false, "标识不全", new Measurement(3.0, null), 0));
        assertThat(differing()).containsExactly("G32");

        marks.put("G32", new Mark(0, false, false, "标识不全"));
        assertThat(differing()).as("the points were given by hand").isEmpty();
    }

    @Test
    void namesAnItemThatOnlyOneOfTheTwoHas() {
        marks.remove("G11");
        seen.removeIf(one -> one.code().equals("G12"));

        assertThat(differing()).containsExactly("G11", "G12");
    }

    @Test
    void namesAnItemOfAnotherEdition() {
        see(seen("Z99", 1, null, 0));

        assertThat(differing()).containsExactly("Z99");
    }

    @Test
    void anotherMarkReasonOrPictureHasAnotherHash() {
        String before = hash();
        Mark first = marks.put("G12", new Mark(0, false, false, "没有"));
        String marked = hash();
        marks.put("G12", new Mark(0, false, false, "另一理由"));
        String reasoned = hash();
        marks.put("G12", first);

        assertThat(hash()).isEqualTo(before).isNotIn(marked, reasoned);
        assertThat(marked).isNotEqualTo(reasoned);
        assertThat(new SignedContent(marks, Map.of("G11", List.of("a", "b"))).hash())
                .as("the order in which pictures arrived does not count")
                .isEqualTo(before);
        assertThat(new SignedContent(marks, Map.of("G11", List.of("a"))).hash()).isNotEqualTo(before);
    }
}
