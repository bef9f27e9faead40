package fangxin.administration;

import fangxin.Wording;
import fangxin.administration.AdministrativeAct.Kind;
import fangxin.criteria.Trades;
import fangxin.identity.Accounts;
import fangxin.message.Letters;
import fangxin.territory.Organ;
import fangxin.target.Measures;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what the codes in the journal stand for: it keeps codes, so that it can be read in either language. */
@ApplicationScoped
class JournalWords {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Map<Kind, List<String>> SENTENCES = Map.ofEntries(
            Map.entry(Kind.APPOINT, List.of("identity.role.")), Map.entry(Kind.END_APPOINTMENT, List.of("identity.role.")),
            Map.entry(Kind.HAND_OVER, List.of("staffing.kind.", "identity.role.", "naming.act.kind.")),
            Map.entry(Kind.CARRY_OUT_HAND_OVER, List.of("staffing.kind.", "identity.role.", "naming.act.kind.")),
            Map.entry(Kind.LAY_CHAIN, List.of("naming.act.kind.")),
            Map.entry(Kind.ADD_TRADE, List.of("territory.authority.")),
            Map.entry(Kind.AMEND_TRADE, List.of("territory.authority.")),
            Map.entry(Kind.ADD_KIND, List.of("territory.authority.", "administration.journal.word.")),
            Map.entry(Kind.AMEND_KIND, List.of("territory.authority.", "administration.journal.word.")),
            Map.entry(Kind.ENTER_DAY, List.of("administration.day.")),
            Map.entry(Kind.SET_TARGETS, List.of("round.level.", "administration.journal.word.")),
            Map.entry(Kind.TAKE_REGISTER, List.of("administration.journal.word.")),
            Map.entry(Kind.REFUSE_REGISTER, List.of("administration.journal.word.")));

    @Inject
    Organs organs;
    @Inject
    Accounts accounts;
    @Inject
    Measures measures;
    @Inject
    Trades trades;

    /** What codes are called, as far as they are codes of bodies, people, measures or trades. */
    Map<String, Wording> names(Collection<String> texts) {
        List<String> codes = texts.stream().filter(Objects::nonNull).flatMap(text -> CODE.matcher(text).results())
                .map(found -> found.group()).distinct().toList();
        Map<String, Wording> names = new HashMap<>();
        trades.all().forEach(trade -> names.put(trade.code(), trade.name()));
        measures.all().forEach(measure -> names.put(measure.code(), measure.name()));
        accounts.names(codes).forEach((account, name) -> names.put(account, new Wording(name, name)));
        organs.all().forEach((Organ organ) -> names.put(organ.code(), organ.name()));
        names.keySet().retainAll(codes);
        return names;
    }

    /** The detail of an act in words; what is no code stays as it is. */
    static Wording said(AdministrativeAct act, Map<String, Wording> names) {
        return act.detail() == null ? null : new Wording(said(act, code -> words(act.kind(), code, names).map(Wording::zh)),
                said(act, code -> words(act.kind(), code, names).map(Wording::en)));
    }

    private static String said(AdministrativeAct act, Function<String, Stream<String>> words) {
        return CODE.matcher(act.detail()).replaceAll(found -> Matcher.quoteReplacement(
                words.apply(found.group()).findFirst().orElse(found.group())));
    }

    private static Stream<Wording> words(Kind kind, String code, Map<String, Wording> names) {
        return Stream.concat(Stream.ofNullable(names.get(code)), SENTENCES.getOrDefault(kind, List.of()).stream()
                .flatMap(feature -> sentence(feature + code)));
    }

    private static Stream<Wording> sentence(String key) {
        return Stream.of(Letters.inBoth(key)).filter(found -> !found.zh().equals(key));
    }
}
