package fangxin.organization.law;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Value of the whole law library in the order of the public page (法规库), with its source, also content of
 * config/laws.json; finds a law, finds the laws that a text cites, makes copies with one changed, added or removed, and
 * refuses doubled codes and periods that end before they begin.
 *
 * @param source document that names the laws
 */
public record LawLibrary(
        @NotEmpty(message = "{law.empty}") @Size(max = 60, message = "{law.many}")
        List<@NotNull(message = "{law.empty}") @Valid Law> laws,

        @NotBlank(message = "{law.source.missing}") @Length(max = 200, message = "{law.long}")
        String source) {
    private static final Pattern MARK = Pattern.compile("[《〔]|令第|/T");

    /** Words by which a text cites a law. */
    private record Citation(String words, Law law) {
        /** Returns the text without this citation; unchanged where it does not cite the law. */
        String removedFrom(String text) {
            return pattern()
                    .matcher(text)
                    .replaceAll(found -> isOfIssuer(text.substring(0, found.start())) ? " " : found.group());
        }

        /** Returns the pattern of the words as a whole: DB14/T 3132 is no part of DB14/T 31325. */
        private Pattern pattern() {
            return Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(words) + "(?![0-9A-Za-z])");
        }

        private boolean isOfIssuer(String before) {
            return !words.equals(law.citation()) || law.isIssuerAfter(before);
        }
    }

    /** Refuses a faulty library with a sentence for each field, and two laws with one code. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        for (int i = 0; i < laws.size(); i++) {
            errors.refuse(!laws.get(i).isOrdered(), "terms.laws." + i + ".until", "law.until.early");
        }
        long codes = laws.stream().map(Law::code).distinct().count();
        errors.refuse(codes < laws.size(), "terms.laws", "law.twice").check();
    }

    public Optional<Law> find(String code) {
        return laws.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Returns whether a text has a mark of a citation: the brackets of a name or year, an order, or a standard. */
    public static boolean mayCite(String text) {
        return text != null && MARK.matcher(text).find();
    }

    /**
     * Returns the laws that a Chinese text cites by number or name, in the order of the library. A longer name that
     * contains another one is no citation of that one, nor is the equal number of another agency.
     *
     * <p>Worked examples: 《消费者权益保护法实施条例》第十九条 cites the regulation and not the law whose name it contains.
     * 市场监管总局令第20号 is 总局令第20号, 国家税务总局令第20号 is not.
     */
    public List<Law> citedIn(String text) {
        List<Citation> citations = laws.stream()
                .flatMap(law -> law.citations().map(words -> new Citation(words, law)))
                .sorted(Comparator.comparingInt((Citation each) -> each.words().length())
                        .reversed())
                .toList();
        String rest = text;
        Set<Law> cited = new LinkedHashSet<>();
        for (Citation each : citations) {
            String without = each.removedFrom(rest);
            if (!without.equals(rest)) {
                cited.add(each.law());
                rest = without;
            }
        }
        return laws.stream().filter(cited::contains).toList();
    }

    /** Returns the library with a law changed in its place, or added at the end. */
    public LawLibrary with(Law changed) {
        List<Law> all = new ArrayList<>(laws);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        if (!all.contains(changed)) {
            all.add(changed);
        }
        return new LawLibrary(all, source);
    }

    /** Returns the library without a law. */
    public LawLibrary without(String code) {
        return new LawLibrary(
                laws.stream().filter(each -> !each.code().equals(code)).toList(), source);
    }

    public LawLibrary withSource(String named) {
        return new LawLibrary(laws, named);
    }
}
