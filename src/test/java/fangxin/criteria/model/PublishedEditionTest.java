package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.platform.config.JsonMapper;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The digest of an edition as published, which shows any later change. */
class PublishedEditionTest {
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Pattern WORD = Pattern.compile("\"(zh|en)\":\"([^\"]+)\"");

    private static PublishedEdition published(CriteriaEdition edition) {
        return new PublishedEdition(edition, "a", "甲", DAY);
    }

    @TestFactory
    Stream<DynamicTest> whatTheFileSaysIsWhatIsKept() {
        return CriteriaFilesTest.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    PublishedEdition kept = published(CriteriaFilesTest.read(file));

                    assertThat(kept.content())
                            .isEqualTo(JsonMapper.read(Files.readString(file), CriteriaEdition.class));
                    assertThat(kept.sha256())
                            .isEqualTo(HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256")
                                            .digest(JsonMapper.write(kept.content())
                                                    .getBytes(StandardCharsets.UTF_8))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSameContentHasTheSameDigestWhoeverPublishesIt() {
        return CriteriaFilesTest.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(new PublishedEdition(
                                                CriteriaFilesTest.read(file), "b", "乙", DAY.plusSeconds(60))
                                        .sha256())
                                .isEqualTo(
                                        published(CriteriaFilesTest.read(file)).sha256())));
    }

    /** Changes every word of an edition, one at a time. */
    @TestFactory
    Stream<DynamicTest> anotherWordMakesAnotherDigest() {
        return Stream.of("hainan", "zhangzhou", "catering-grade")
                .map(ReferenceEditionsTest::model)
                .map(edition -> DynamicTest.dynamicTest(edition.sheet(), () -> {
                    String content = JsonMapper.write(edition);
                    String digest = published(edition).sha256();
                    Matcher word = WORD.matcher(content);
                    int words = 0;
                    while (word.find()) {
                        String other = content.substring(0, word.start(2)) + "X" + content.substring(word.start(2) + 1);
                        assertThat(published(JsonMapper.read(other, CriteriaEdition.class))
                                        .sha256())
                                .as(word.group())
                                .isNotEqualTo(digest);
                        words++;
                    }
                    assertThat(words).isGreaterThan(20);
                }));
    }

    @Test
    void anotherPointMakesAnotherDigest() {
        CriteriaEdition sound = ReferenceEditionsTest.model("chongqing");
        String content = JsonMapper.write(sound);

        assertThat(List.of("\"max\":20.0", "\"pass\":80.0", "\"cap\":15.0")).allSatisfy(figure -> {
            assertThat(content).contains(figure);
            assertThat(published(JsonMapper.read(
                                    content.replaceFirst(Pattern.quote(figure), figure.replace(".0", ".5")),
                                    CriteriaEdition.class))
                            .sha256())
                    .isNotEqualTo(published(sound).sha256());
        });
    }

    @Test
    void whatWasChangedBehindItIsNotReadAnyMore() throws Exception {
        PublishedEdition kept = published(ReferenceEditionsTest.model("hainan"));
        Field content = PublishedEdition.class.getDeclaredField("content");
        content.setAccessible(true);
        content.set(kept, ((String) content.get(kept)).replaceFirst("\"issue\":2026", "\"issue\":2025"));

        assertThatThrownBy(kept::content)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hainan/2026");
    }
}
