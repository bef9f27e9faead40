package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Source of the defaults of a round of an office (terms, limits, subject types, name), from config/limits.json,
 * config/rounds/defaults.json and the editions in force; its limits also hold for titles and rectifications whose round
 * states none, and for the guide while no round is open.
 */
@ApplicationScoped
public class RoundDefaults {
    private static final String ANY_COUNTY = "县（市、区）";
    private static final String ANY_COUNTY_EN = "County-level";
    private static final String OFFICE = "放心消费创建工作办公室";
    private static final Type LIMITS = new MapType(String.class, TimeLimit.class);

    /** Defaults of one level in config/rounds/defaults.json. */
    public record LevelDefaults(
            ApplicationRound.TitleLevel level,
            LocalizedText prefix,
            Map<String, LocalizedText> titles,
            LocalizedText namingBody,
            LocalizedText sealingAgency,
            TitleTrack track,
            Map<String, LocalizedText> namedLevels) {}

    /** Defaults of a round in config/rounds/defaults.json. */
    public record RoundDefaultsDocument(
            LocalizedText title,
            List<LevelDefaults> levels,
            int signers,
            Map<String, MemberShare> shares,
            Map<String, String> eligibilityVariants) {}

    @Inject
    EditionRepository editions;

    @Inject
    IssuedForms forms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    /** Returns the limits of the procedure by their codes, in the order of config/limits.json. */
    public Map<String, TimeLimit> limits() {
        return JsonMapper.read(ClasspathConfig.text("limits.json"), LIMITS);
    }

    /** Returns the subject types a round may name. */
    public List<SubjectType> subjectTypes() {
        return subjectTypes.inUse();
    }

    LocalizedText title(Agency office, int year) {
        LocalizedText usual = defaults().title();
        String place = place(office).zh();
        String placeEn = place(office).en();
        return new LocalizedText(
                place + usual.zh().replace("{year}", String.valueOf(year)),
                placeEn + ": " + usual.en().replace("{year}", String.valueOf(year)));
    }

    /** @param opens first day of the window: the editions are those in force then */
    RoundTerms terms(Agency office, ApplicationRound.TitleLevel level, LocalDate opens) {
        RoundDefaultsDocument defaults = defaults();
        LevelDefaults at = defaults.levels().stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .orElseThrow();
        Map<String, Integer> usual = new LinkedHashMap<>();
        editions.inForceOn(opens).forEach(edition -> usual.put(edition.sheet(), edition.issue()));
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        subjectTypes
                .inUse()
                .forEach(subjectType -> titles.put(
                        subjectType.code(),
                        here(
                                at.titles()
                                        .getOrDefault(
                                                subjectType.code(),
                                                new LocalizedText(
                                                        at.prefix().zh()
                                                                + subjectType
                                                                        .name()
                                                                        .zh(),
                                                        at.prefix().en() + " "
                                                                + subjectType
                                                                        .name()
                                                                        .en())),
                                office)));
        boolean county = office.type() == Agency.AgencyType.COUNTY_OFFICE;
        List<String> regions = county
                ? List.of(office.code())
                : agencies.countyOffices().stream().map(Agency::code).toList();
        return new RoundTerms(
                new RoundTerms.RoundParticipation(regions, Map.of(), shares(defaults)),
                new RoundTerms.RoundMaterials(usual, forms.newestForm(), forms.newestPledge()),
                limits(),
                Integer.parseInt(defaults.eligibilityVariants().get("E2")),
                new RoundTerms.NamingTerms(
                        titles, county ? government(office) : at.namingBody(), false, at.track(), at.namedLevels()),
                new RoundTerms.RoundDocuments(null, null, office.name().zh(), defaults.signers()),
                LevelProgression.usual(level),
                ScoringMode.USUAL);
    }

    private Map<String, MemberShare> shares(RoundDefaultsDocument defaults) {
        Map<String, MemberShare> shares = new LinkedHashMap<>(defaults.shares());
        shares.keySet().removeIf(subjectType -> subjectTypes.find(subjectType).isEmpty());
        return shares;
    }

    /** Returns the default title with the name of the county in place of "of a county". */
    private LocalizedText here(LocalizedText title, Agency office) {
        LocalizedText place = place(office);
        return new LocalizedText(
                title.zh().replace(ANY_COUNTY + "级", place.zh()), title.en().replace(ANY_COUNTY_EN, place.en()));
    }

    private LocalizedText government(Agency office) {
        LocalizedText place = place(office);
        return Messages.inBoth(isZone(office) ? "round.committee" : "round.government", place);
    }

    /**
     * Returns the name of a division; for a zone, which is no division, the name of its office without the word for
     * office.
     */
    private LocalizedText place(Agency office) {
        if (!isZone(office)) {
            return divisions.find(office.division()).map(Division::name).orElseGet(office::name);
        }
        return new LocalizedText(
                office.name().zh().replace(OFFICE, ""),
                office.name().en().replace("Office for Rest-Assured Consumption, ", ""));
    }

    private static boolean isZone(Agency office) {
        return !office.code().equals(office.division());
    }

    private static RoundDefaultsDocument defaults() {
        return ClasspathConfig.json("rounds/defaults.json", RoundDefaultsDocument.class);
    }

    /** Generic type of a map, for the JSON mapper. */
    private record MapType(Type key, Type value) implements ParameterizedType {
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
