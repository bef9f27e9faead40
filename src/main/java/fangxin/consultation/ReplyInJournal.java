package fangxin.consultation;

import fangxin.Wording;
import fangxin.message.Letters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The line of the journal that records a body's reply (成员单位答复): the body, its answer, then its opinion. */
public final class ReplyInJournal {
    private ReplyInJournal() { }

    static String of(Wording body, BodyReply.Answer answer, String opinion) {
        Wording said = said(body, answer);
        return opinion == null ? said.zh() : said.zh() + "。" + opinion;
    }

    private static Wording said(Wording body, BodyReply.Answer answer) {
        Wording answered = Letters.inBoth("consultation.answer." + answer);
        return new Wording(body.zh() + "：" + answered.zh(), body.en() + ": " + answered.en());
    }

    /** Such a line in both languages; the opinion stays as the body wrote it. Empty where it is of none of these bodies. */
    public static Optional<Wording> read(String line, Collection<Wording> bodies) {
        return line == null ? Optional.empty() : bodies.stream().filter(body -> line.startsWith(body.zh() + "："))
                .flatMap(body -> Arrays.stream(BodyReply.Answer.values()).flatMap(answer -> read(line, said(body, answer))))
                .findFirst();
    }

    private static Stream<Wording> read(String line, Wording said) {
        return line.equals(said.zh()) ? Stream.of(said) : line.startsWith(said.zh() + "。")
                ? Stream.of(new Wording(line, said.en() + ". " + line.substring(said.zh().length() + 1))) : Stream.empty();
    }
}
