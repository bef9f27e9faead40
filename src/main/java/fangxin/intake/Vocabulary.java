package fangxin.intake;

import fangxin.Wording;
import fangxin.criteria.Grade;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.message.Letters;
import fangxin.registry.RegistryDesk;
import fangxin.round.Round;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
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

/** The words that may stand in a file: codes, and what offices call them in either language. */
@ApplicationScoped
class Vocabulary {
    @Inject
    Kinds kinds;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    RegistryDesk registry;

    Allowed forSender(Actor actor, LocalDate today) {
        Map<String, String> kinds = new HashMap<>();
        this.kinds.all().forEach(kind -> put(kinds, kind.code(), kind.code(), kind.name()));
        Map<String, Round.Level> levels = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        for (Round.Level level : Round.Level.values()) {
            put(levels, level, level.name(), sentence("registry.level." + level));
            Letters.say(Locale.CHINESE, "intake.level." + level).lines()
                    .flatMap(line -> Arrays.stream(line.split(";"))).forEach(word -> levels.put(Column.plain(word), level));
        }
        for (Grade grade : Grade.values()) {
            put(grades, grade, grade.name(), sentence("registry.grade." + grade));
        }
        Map<String, String> districts = new HashMap<>();
        offices().forEach(office -> put(districts, office.code(), office.code(), registry.district(office.code())));
        Map<String, String> sectors = new HashMap<>();
        trades.all().forEach(trade -> put(sectors, trade.code(), trade.code(), trade.name()));
        Set<String> premises = this.kinds.all().stream().filter(kind -> kind.site() == Kind.Site.PREMISES)
                .map(Kind::code).collect(Collectors.toSet());
        return new Allowed(kinds, premises, levels, districts, sectors, grades,
                organs.countyOffices().stream().map(Organ::code).collect(Collectors.toSet()), city(),
                actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet()), today);
    }

    /** What people choose from in a template, by column. */
    Map<Column, List<String>> choices(Locale locale) {
        Map<Column, List<String>> choices = new LinkedHashMap<>();
        choices.put(Column.TYPE, kinds.all().stream().map(kind -> kind.name().in(locale)).toList());
        choices.put(Column.LEVEL, Arrays.stream(Round.Level.values())
                .map(level -> Letters.say(locale, "registry.level." + level)).toList());
        choices.put(Column.DISTRICT, offices().map(office -> registry.district(office.code()).in(locale)).toList());
        choices.put(Column.SECTOR, trades.all().stream().map(Trade::name).map(name -> name.in(locale)).toList());
        choices.put(Column.DATUM, List.of("WGS-84", "GCJ-02", "BD-09"));
        choices.put(Column.GRADE, Arrays.stream(Grade.values())
                .map(grade -> Letters.say(locale, "registry.grade." + grade)).toList());
        return choices;
    }

    /** What a title of a kind and level is called where the register does not say. */
    Wording title(Round.Level level, String kind) {
        Wording of = sentence("registry.level." + level);
        Wording name = kinds.byCode(kind).name();
        return new Wording(of.zh() + name.zh(), of.en() + ": " + name.en());
    }

    String city() {
        return organs.ofKind(Organ.Kind.CITY_OFFICE).getFirst().code();
    }

    private Stream<Organ> offices() {
        List<Organ> all = new ArrayList<>(organs.ofKind(Organ.Kind.CITY_OFFICE));
        all.addAll(organs.countyOffices());
        return all.stream();
    }

    private static <T> void put(Map<String, T> words, T value, String code, Wording name) {
        words.put(Column.plain(code), value);
        words.put(Column.plain(name.zh()), value);
        words.put(Column.plain(name.en()), value);
    }

    private static Wording sentence(String key) {
        return new Wording(Letters.say(Locale.CHINESE, key), Letters.say(Locale.ENGLISH, key));
    }
}
