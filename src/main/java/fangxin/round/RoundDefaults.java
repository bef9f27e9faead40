package fangxin.round;

import fangxin.Wording;
import fangxin.calendar.Limit;
import fangxin.criteria.Editions;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.message.Letters;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Json;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a round of an office usually looks like: config/limits.json, config/rounds/defaults.json, newest editions. */
@ApplicationScoped
public class RoundDefaults {
    private static final String ANY_COUNTY = "县（市、区）";
    private static final String ANY_COUNTY_EN = "County-level";
    private static final String OFFICE = "放心消费创建工作办公室";
    private static final Type LIMITS = new MapOf(String.class, Limit.class);

    /** What config/rounds/defaults.json says of one level. */
    public record AtLevel(Round.Level level, Wording prefix, Map<String, Wording> titles, Wording namingBody,
            Wording sealingOrgan) { }

    /** What of config/rounds/defaults.json a round begins with. */
    public record Defaults(Wording title, List<AtLevel> levels, int signers, Map<String, Share> shares,
            Map<String, String> eligibilityVariants) { }

    @Inject
    Editions editions;
    @Inject
    IssuedForms forms;
    @Inject
    Kinds kinds;
    @Inject
    Organs organs;
    @Inject
    Divisions divisions;

    /** The limits of the procedure by their codes, in the order of config/limits.json. */
    public Map<String, Limit> limits() {
        return Json.read(ConfigFiles.text("limits.json"), LIMITS);
    }

    /** The kinds of subject a round may name. */
    public List<Kind> kinds() {
        return kinds.inUse();
    }

    Wording title(Organ office, int year) {
        Wording usual = defaults().title();
        String place = place(office).zh();
        String placeEn = place(office).en();
        return new Wording(place + usual.zh().replace("{year}", String.valueOf(year)),
                placeEn + ": " + usual.en().replace("{year}", String.valueOf(year)));
    }

    /** @param opens first day of the window: the editions are those in force then */
    RoundTerms terms(Organ office, Round.Level level, LocalDate opens) {
        Defaults defaults = defaults();
        AtLevel at = defaults.levels().stream().filter(each -> each.level() == level).findFirst()
                .orElseThrow();
        Map<String, Integer> usual = new LinkedHashMap<>();
        editions.inForceOn(opens).forEach(edition -> usual.put(edition.sheet(), edition.issue()));
        Map<String, Wording> titles = new LinkedHashMap<>();
        kinds.inUse().forEach(kind -> titles.put(kind.code(), here(at.titles().getOrDefault(kind.code(),
                new Wording(at.prefix().zh() + kind.name().zh(), at.prefix().en() + " " + kind.name().en())), office)));
        boolean county = office.kind() == Organ.Kind.COUNTY_OFFICE;
        List<String> regions = county ? List.of(office.code())
                : organs.countyOffices().stream().map(Organ::code).toList();
        return new RoundTerms(regions, Map.of(), usual, forms.newestForm(), forms.newestPledge(), limits(),
                Integer.parseInt(defaults.eligibilityVariants().get("E2")), titles,
                county ? government(office) : at.namingBody(), null, null, office.name().zh(), defaults.signers(),
                false, shares(defaults), Ladder.usual(level), Scoring.USUAL);
    }

    private Map<String, Share> shares(Defaults defaults) {
        Map<String, Share> shares = new LinkedHashMap<>(defaults.shares());
        shares.keySet().removeIf(kind -> kinds.find(kind).isEmpty());
        return shares;
    }

    /** The title of a county round names the county, where the default only says "of a county". */
    private Wording here(Wording title, Organ office) {
        Wording place = place(office);
        return new Wording(title.zh().replace(ANY_COUNTY + "级", place.zh()),
                title.en().replace(ANY_COUNTY_EN, place.en()));
    }

    private Wording government(Organ office) {
        Wording place = place(office);
        return Letters.inBoth(zone(office) ? "round.committee" : "round.government", place);
    }

    /** A division's own name; for a zone, which is no division, its office's name without the office. */
    private Wording place(Organ office) {
        if (!zone(office)) {
            return divisions.find(office.division()).map(Division::name).orElseGet(office::name);
        }
        return new Wording(office.name().zh().replace(OFFICE, ""),
                office.name().en().replace("Office for Rest-Assured Consumption, ", ""));
    }

    private static boolean zone(Organ office) {
        return !office.code().equals(office.division());
    }

    private static Defaults defaults() {
        return ConfigFiles.json("rounds/defaults.json", Defaults.class);
    }

    /** The type of a map, for the reader of JSON. */
    private record MapOf(Type key, Type value) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {key, value};
        }

        @Override
        public Type getRawType() {
            return LinkedHashMap.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
