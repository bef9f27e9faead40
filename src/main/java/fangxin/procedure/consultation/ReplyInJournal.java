package fangxin.procedure.consultation;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Format of the reason in the journal entry that records an agency's reply (成员单位答复): agency, answer and opinion
 * become one text, which is also parsed again.
 */
public final class ReplyInJournal {
    private ReplyInJournal() {}

    static String of(LocalizedText body, ConsultationReply.ReplyAnswer answer, String opinion) {
        LocalizedText text = introduction(body, answer);
        return opinion == null ? text.zh() : text.zh() + "。" + opinion;
    }

    private static LocalizedText introduction(LocalizedText body, ConsultationReply.ReplyAnswer answer) {
        LocalizedText answered = Messages.inBoth("consultation.answer." + answer);
        return new LocalizedText(body.zh() + "：" + answered.zh(), body.en() + ": " + answered.en());
    }

    /**
     * Parses an entry as a text in both languages; the opinion is not translated. Empty where it names none of these
     * agencies.
     */
    public static Optional<LocalizedText> read(String line, Collection<LocalizedText> bodies) {
        return line == null
                ? Optional.empty()
                : bodies.stream()
                        .filter(body -> line.startsWith(body.zh() + "："))
                        .flatMap(body -> Arrays.stream(ConsultationReply.ReplyAnswer.values())
                                .flatMap(answer -> read(line, introduction(body, answer))))
                        .findFirst();
    }

    private static Stream<LocalizedText> read(String line, LocalizedText text) {
        return line.equals(text.zh())
                ? Stream.of(text)
                : line.startsWith(text.zh() + "。")
                        ? Stream.of(new LocalizedText(
                                line,
                                text.en() + ". " + line.substring(text.zh().length() + 1)))
                        : Stream.empty();
    }
}
