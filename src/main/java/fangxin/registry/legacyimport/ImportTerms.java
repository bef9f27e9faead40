package fangxin.registry.legacyimport;

import fangxin.common.LocalizedText;
import fangxin.common.TextNormalizer;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.i18n.Messages;
import fangxin.registry.site.PublicRegisterService;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lookup of the terms that an import file may contain, with their names in both languages: the values that one sender
 * may enter, each with its code, the choices of a template, and the wording of a title where the file states none.
 */
@ApplicationScoped
class ImportTerms {
    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    PublicRegisterService registry;

    AllowedValues forSender(Actor actor, LocalDate today) {
        Map<String, String> subjectTypes = new HashMap<>();
        this.subjectTypes
                .all()
                .forEach(subjectType -> put(subjectTypes, subjectType.code(), subjectType.code(), subjectType.name()));
        Map<String, ApplicationRound.TitleLevel> levels = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        for (ApplicationRound.TitleLevel level : ApplicationRound.TitleLevel.values()) {
            put(levels, level, level.name(), sentence("round.level." + level));
            Messages.message(Locale.CHINESE, "legacyimport.level." + level)
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(";")))
                    .forEach(word -> levels.put(TextNormalizer.heading(word), level));
        }
        for (Grade grade : Grade.values()) {
            put(grades, grade, grade.name(), sentence("criteria.grade." + grade));
        }
        Map<String, TitleTrack> tracks = new HashMap<>();
        for (TitleTrack track : TitleTrack.values()) {
            put(tracks, track, track.name(), sentence("round.titletrack." + track));
        }
        Map<String, String> districts = new HashMap<>();
        offices().forEach(office -> put(districts, office.code(), office.code(), registry.district(office.code())));
        Map<String, String> sectors = new HashMap<>();
        trades.all().forEach(trade -> put(sectors, trade.code(), trade.code(), trade.name()));
        Set<String> premises = this.subjectTypes.all().stream()
                .filter(subjectType -> subjectType.site() == SubjectType.SubjectSite.PREMISES)
                .map(SubjectType::code)
                .collect(Collectors.toSet());
        return new AllowedValues(
                subjectTypes,
                premises,
                levels,
                districts,
                sectors,
                grades,
                tracks,
                agencies.countyOffices().stream().map(Agency::code).collect(Collectors.toSet()),
                city(),
                actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet()),
                today);
    }

    /** Returns the values of the drop-down lists of a template, by column. */
    Map<ImportColumn, List<String>> choices(Locale locale) {
        Map<ImportColumn, List<String>> choices = new LinkedHashMap<>();
        choices.put(
                ImportColumn.TYPE,
                subjectTypes.all().stream()
                        .map(subjectType -> subjectType.name().in(locale))
                        .toList());
        choices.put(
                ImportColumn.LEVEL,
                Arrays.stream(ApplicationRound.TitleLevel.values())
                        .map(level -> Messages.message(locale, "round.level." + level))
                        .toList());
        choices.put(
                ImportColumn.DISTRICT,
                offices()
                        .map(office -> registry.district(office.code()).in(locale))
                        .toList());
        choices.put(
                ImportColumn.SECTOR,
                trades.all().stream()
                        .map(Trade::name)
                        .map(name -> name.in(locale))
                        .toList());
        choices.put(ImportColumn.DATUM, List.of("WGS-84", "GCJ-02", "BD-09"));
        choices.put(
                ImportColumn.GRADE,
                Arrays.stream(Grade.values())
                        .map(grade -> Messages.message(locale, "criteria.grade." + grade))
                        .toList());
        choices.put(
                ImportColumn.TRACK,
                Arrays.stream(TitleTrack.values())
                        .map(track -> Messages.message(locale, "round.titletrack." + track))
                        .toList());
        return choices;
    }

    /** Returns the wording of a title of a subject type and level, for lines that state none. */
    LocalizedText title(ApplicationRound.TitleLevel level, String subjectType) {
        LocalizedText of = sentence("round.level." + level);
        LocalizedText name = subjectTypes.byCode(subjectType).name();
        return new LocalizedText(of.zh() + name.zh(), of.en() + ": " + name.en());
    }

    String city() {
        return agencies.ofType(Agency.AgencyType.CITY_OFFICE).getFirst().code();
    }

    private Stream<Agency> offices() {
        List<Agency> all = new ArrayList<>(agencies.ofType(Agency.AgencyType.CITY_OFFICE));
        all.addAll(agencies.countyOffices());
        return all.stream();
    }

    private static <T> void put(Map<String, T> words, T value, String code, LocalizedText name) {
        words.put(TextNormalizer.heading(code), value);
        words.put(TextNormalizer.heading(name.zh()), value);
        words.put(TextNormalizer.heading(name.en()), value);
    }

    private static LocalizedText sentence(String key) {
        return new LocalizedText(Messages.message(Locale.CHINESE, key), Messages.message(Locale.ENGLISH, key));
    }
}
