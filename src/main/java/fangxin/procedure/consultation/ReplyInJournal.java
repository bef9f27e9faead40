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
        LocalizedText said = introduction(body, answer);
        return opinion == null ? said.zh() : said.zh() + "。" + opinion;
    }

    private static LocalizedText introduction(LocalizedText body, ConsultationReply.ReplyAnswer answer) {
        LocalizedText answered = Messages.inBoth("consultation.answer." + answer);
        return new LocalizedText(body.zh() + "：" + answered.zh(), body.en() + ": " + answered.en());
    }

    /**
     * The text in both languages; the opinion stays in the agency's own words. Empty where it names none of these
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

    private static Stream<LocalizedText> read(String line, LocalizedText said) {
        return line.equals(said.zh())
                ? Stream.of(said)
                : line.startsWith(said.zh() + "。")
                        ? Stream.of(new LocalizedText(
                                line,
                                said.en() + ". " + line.substring(said.zh().length() + 1)))
                        : Stream.empty();
    }
}
