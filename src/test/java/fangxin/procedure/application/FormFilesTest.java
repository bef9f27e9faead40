package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every form and every pledge that ships in config/forms. */
class FormFilesTest {
    private static final Path FORMS = Path.of("config", "forms");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final ChoiceLists LISTS = (type, code) -> true;
    /** Questions that every subject type has, since the software identifies, finds and contacts the subject by them. */
    private static final Map<String, Question.QuestionType> READ = Map.ofEntries(
            Map.entry("signName", Question.QuestionType.TEXT),
            Map.entry("agency", Question.QuestionType.AGENCY),
            Map.entry("street", Question.QuestionType.STREET),
            Map.entry("address", Question.QuestionType.TEXT),
            Map.entry("location", Question.QuestionType.LATLNG),
            Map.entry("legalPerson", Question.QuestionType.TEXT),
            Map.entry("contactName", Question.QuestionType.TEXT),
            Map.entry("contactPhone", Question.QuestionType.PHONE),
            Map.entry("rightsOfficer", Question.QuestionType.TEXT),
            Map.entry("rightsPhone", Question.QuestionType.PHONE),
            Map.entry("publishPhone", Question.QuestionType.YESNO));

    static List<Path> under(Path folder, int depth) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> files() {
        return under(FORMS, 1);
    }

    static Stream<FormDefinition> forms() {
        return files().stream().map(file -> read(file, FormDefinition.class));
    }

    static List<Path> pledgeFiles() {
        return under(FORMS.resolve("pledge"), 2);
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            return JsonMapper.read(Files.readString(file), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void liesUnderItsName(Path file) {
        FormDefinition form = read(file, FormDefinition.class);

        assertThat(file).hasFileName(form.form() + ".json");
        assertThat(form.issue()).isGreaterThan(2000);
        assertThat(form.tasks())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.questions()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachCodeMeansOneThing(FormDefinition form) {
        List<String> codes = Stream.concat(
                        form.questions().map(Question::code),
                        form.evidence().stream().map(FormDefinition.EvidenceType::code))
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z][A-Za-z]*"));
        assertThat(form.tasks().stream().map(FormDefinition.FormTask::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksWhatEverySubjectIsKnownBy(FormDefinition form) {
        READ.forEach((code, type) -> assertThat(form.question(code))
                .as(code)
                .hasValueSatisfying(question -> assertThat(question.type()).isEqualTo(type)));
        assertThat(Stream.of("legalPerson", "contactName", "contactPhone", "rightsOfficer")
                        .map(code -> form.question(code).orElseThrow()))
                .allMatch(Question::personal);
        assertThat(form.evidence().stream().map(FormDefinition.EvidenceType::code))
                .contains("licence", "front");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionCanBeAnswered(FormDefinition form) {
        assertThat(form.questions()).allSatisfy(question -> {
            assertThat(question.type() == Question.QuestionType.CHOICE)
                    .as(question.code())
                    .isEqualTo(question.choices().size() > 1);
            assertThat(question.choices().stream().map(Question.AnswerOption::value))
                    .doesNotHaveDuplicates();
            Question.AnswerBounds bounds = question.bounds();
            if (bounds.min() != null && bounds.max() != null) {
                assertThat(bounds.min()).as(question.code()).isLessThan(bounds.max());
            }
            assertThat(question.validate(applying(question, answerTo(question)), LISTS))
                    .as(question.code())
                    .isEmpty();
        });
        assertThat(form.evidence())
                .allSatisfy(type ->
                        assertThat(type.max()).as(type.code()).isPositive().isGreaterThanOrEqualTo(type.min()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithEveryAnswerIsComplete(FormDefinition form) {
        Map<String, String> answers = new HashMap<>();
        form.questions().forEach(question -> answers.put(question.code(), answerTo(question)));

        assertThat(form.validate(answers, LISTS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAnotherAnswerCallsForHangsOnAnAnswerThatMayBeGiven(FormDefinition form) {
        assertThat(form.questions().filter(question -> question.needed() != null))
                .allSatisfy(question -> {
                    Question other = form.question(question.needed().question()).orElseThrow();

                    assertThat(other.validate(
                                    Map.of(other.code(), question.needed().value()), LISTS))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theExamplesItShowsWouldBeTaken(FormDefinition form) {
        assertThat(form.questions().filter(question -> question.example() != null))
                .allSatisfy(question -> assertThat(Stream.of(
                                question.example().zh(), question.example().en()))
                        .allMatch(text -> question.validate(applying(question, text), LISTS)
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void speaksBothLanguages(FormDefinition form) {
        List<LocalizedText> words = wordings(form);

        assertThat(words).isNotEmpty().allSatisfy(wording -> {
            assertThat(wording.zh()).isNotBlank();
            assertThat(wording.en()).isNotBlank();
            assertThat(HAN.matcher(wording.en()).find()).as(wording.en()).isFalse();
        });
        assertThat(form.questions())
                .allSatisfy(question -> assertThat(
                                HAN.matcher(question.label().zh()).find())
                        .as(question.code())
                        .isTrue());
    }

    @Test
    void everyFormHasAPledge() {
        assertThat(files().stream()
                        .map(file -> file.getFileName().toString().replace(".json", ""))
                        .filter(form -> !form.equals("shop")))
                .allSatisfy(form ->
                        assertThat(FORMS.resolve(Path.of("pledge", form))).isNotEmptyDirectory());
        assertThat(pledgeFiles().stream()
                        .map(file -> read(file, PledgeText.class).hash()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pledgeFiles")
    void aPledgeSaysTheSameInBothLanguages(Path file) {
        PledgeText pledge = read(file, PledgeText.class);

        assertThat(file).hasFileName(pledge.issue() + ".json");
        assertThat(pledge.title().zh()).endsWith("承诺书");
        assertThat(HAN.matcher(pledge.title().en() + pledge.text().en()).find()).isFalse();
        assertThat(pledge.text().zh().lines().count())
                .isEqualTo(pledge.text().en().lines().count())
                .isGreaterThan(5);
    }

    /** Returns an answer together with the answer that makes its question apply. */
    private static Map<String, String> applying(Question question, String answer) {
        Map<String, String> answers = new HashMap<>(Map.of(question.code(), answer));
        if (question.needed() != null) {
            answers.put(question.needed().question(), question.needed().value());
        }
        return answers;
    }

    private static String answerTo(Question question) {
        if (question.example() != null) {
            return question.example().zh();
        }
        return switch (question.type()) {
            case TEXT, LONGTEXT -> "实际情况";
            case INTEGER, DECIMAL ->
                question.bounds().min() == null
                        ? "1"
                        : String.valueOf(question.bounds().min().intValue());
            case DATE -> "2020-05-01";
            case CHOICE -> question.choices().getFirst().value();
            case YESNO -> "true";
            case PHONE -> "13800001111";
            case STREET, TRADE, AGENCY -> "any";
            case LATLNG -> "43.9,125.3";
        };
    }

    private static List<LocalizedText> wordings(FormDefinition form) {
        List<LocalizedText> all = new ArrayList<>();
        form.tasks().forEach(task -> all.addAll(List.of(task.title(), task.intro())));
        form.questions().forEach(question -> {
            all.add(question.label());
            all.add(question.hint());
            all.add(question.example());
            question.choices().forEach(option -> all.add(option.label()));
        });
        form.evidence().forEach(type -> all.addAll(List.of(type.title(), type.hint(), type.examples())));
        return all.stream().filter(Objects::nonNull).toList();
    }
}
