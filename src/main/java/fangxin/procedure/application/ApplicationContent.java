package fangxin.procedure.application;

import fangxin.merchant.Premises;
import fangxin.procedure.application.AnswerDifference.ChangedPart;
import fangxin.procedure.candidacy.Candidacy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Immutable value of what an application contains at one time (申报内容): answers, self-checks, files and the signed
 * pledge, with its changes and its differences to another.
 *
 * @param answers    question code to answer
 * @param selfChecks sheet and item code, with a full stop between, to yes or no
 * @param signature  of the pledge, or null
 */
public record ApplicationContent(
        Map<String, String> answers,
        Map<String, Boolean> selfChecks,
        List<Attachment> files,
        PledgeSignature signature) {

    static final ApplicationContent EMPTY = new ApplicationContent(Map.of(), Map.of(), List.of(), null);

    public ApplicationContent {
        answers = answers == null ? Map.of() : answers;
        selfChecks = selfChecks == null ? Map.of() : selfChecks;
        files = files == null ? List.of() : files;
    }

    /** Returns a copy with some answers changed; null removes an answer. */
    ApplicationContent answered(Map<String, String> changed) {
        return new ApplicationContent(changed(answers, changed), selfChecks, files, signature);
    }

    ApplicationContent checked(Map<String, Boolean> changed) {
        return new ApplicationContent(answers, changed(selfChecks, changed), files, signature);
    }

    ApplicationContent with(Attachment file) {
        return new ApplicationContent(
                answers,
                selfChecks,
                Stream.concat(files.stream(), Stream.of(file)).toList(),
                signature);
    }

    ApplicationContent without(Attachment file) {
        return new ApplicationContent(
                answers,
                selfChecks,
                files.stream()
                        .filter(earlier -> !earlier.file().equals(file.file()))
                        .toList(),
                signature);
    }

    ApplicationContent signed(PledgeSignature newSignature) {
        return new ApplicationContent(answers, selfChecks, files, newSignature);
    }

    /** Returns the name on the sign: the answer, otherwise the name of the premises; null where neither is stated. */
    String signName(Candidacy candidacy) {
        return Optional.ofNullable(answers.get("signName"))
                .or(() -> candidacy.premises().map(Premises::signName))
                .orElse(null);
    }

    public Optional<Attachment> file(String id) {
        return files.stream().filter(file -> file.file().equals(id)).findFirst();
    }

    public List<Attachment> files(String evidenceType) {
        return files.stream()
                .filter(file -> file.evidenceType().equals(evidenceType))
                .toList();
    }

    /** Returns the number of files of each type of evidence. */
    public Map<String, Integer> counts() {
        return files.stream()
                .collect(Collectors.groupingBy(Attachment::evidenceType, Collectors.summingInt(file -> 1)));
    }

    /** Returns the differences to an earlier content: answers in their order, then self-checks, files, the pledge. */
    public List<AnswerDifference> differencesTo(ApplicationContent before) {
        List<AnswerDifference> found = new ArrayList<>();
        differences(ChangedPart.ANSWER, before.answers, answers, Function.identity(), found);
        differences(ChangedPart.SELF_CHECK, before.selfChecks, selfChecks, String::valueOf, found);
        files.stream()
                .filter(file -> before.file(file.file()).isEmpty())
                .forEach(file ->
                        found.add(new AnswerDifference(ChangedPart.FILE, file.evidenceType(), null, file.name())));
        before.files.stream()
                .filter(file -> file(file.file()).isEmpty())
                .forEach(file ->
                        found.add(new AnswerDifference(ChangedPart.FILE, file.evidenceType(), file.name(), null)));
        if (!Objects.equals(before.signature, signature)) {
            found.add(new AnswerDifference(ChangedPart.PLEDGE, "pledge", signer(before.signature), signer(signature)));
        }
        return List.copyOf(found);
    }

    private static String signer(PledgeSignature signature) {
        return signature == null ? null : signature.signer();
    }

    private static <V> void differences(
            ChangedPart part,
            Map<String, V> before,
            Map<String, V> after,
            Function<V, String> text,
            List<AnswerDifference> found) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.stream()
                .filter(code -> !Objects.equals(before.get(code), after.get(code)))
                .forEach(code -> found.add(new AnswerDifference(
                        part,
                        code,
                        Optional.ofNullable(before.get(code)).map(text).orElse(null),
                        Optional.ofNullable(after.get(code)).map(text).orElse(null))));
    }

    private static <V> Map<String, V> changed(Map<String, V> stored, Map<String, V> changes) {
        Map<String, V> all = new LinkedHashMap<>(stored);
        changes.forEach((code, value) -> {
            if (value == null) {
                all.remove(code);
            } else {
                all.put(code, value);
            }
        });
        return all;
    }
}
