package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.Trade;
import fangxin.organization.agency.Agency;
import fangxin.organization.division.Division;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes of the directory are called, as it was read last.
 *
 * @param offices code to office, in the order of the codes
 * @param streets division to the streets and townships in it
 */
public record CodeNames(
        Map<String, SubjectType> subjectTypes,
        Map<String, Trade> trades,
        Map<String, Agency> offices,
        Map<String, LocalizedText> districts,
        Map<String, List<String>> streets) {
    private static final int DEEPEST = 20;

    static CodeNames of(List<SubjectType> kinds, List<Trade> trades, List<Agency> organs, List<Division> divisions) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        Map<String, List<String>> streets = new LinkedHashMap<>();
        divisions.forEach(division -> {
            names.put(division.code(), division.name());
            if (division.level() == Division.DivisionLevel.STREET
                    || division.level() == Division.DivisionLevel.TOWNSHIP) {
                streets.computeIfAbsent(division.parent(), parent -> new ArrayList<>())
                        .add(division.code());
            }
        });
        Map<String, Agency> offices = new LinkedHashMap<>();
        organs.stream().filter(Agency::office).forEach(office -> {
            offices.put(office.code(), office);
            names.computeIfAbsent(office.code(), code -> zone(office));
        });
        return new CodeNames(by(kinds, SubjectType::code), by(trades, Trade::code), offices, names, streets);
    }

    private static <T> Map<String, T> by(List<T> all, java.util.function.Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(code.apply(one), one));
        return map;
    }

    /** A zone has no name on the map: it is called as its office is. */
    private static LocalizedText zone(Agency office) {
        return new LocalizedText(
                office.name().zh().replaceFirst("放心消费创建工作办公室$", ""),
                office.name()
                        .en()
                        .replaceFirst("^Office for Rest-Assured Consumption, ", "")
                        .replaceFirst(" Office for Rest-Assured Consumption$", ""));
    }

    /** What a district is called: its name on the map, or the zone's. */
    public LocalizedText district(String code) {
        return districts.getOrDefault(code, new LocalizedText(code, code));
    }

    /** Where subjects of a kind are; a kind that is not known is taken for one of shops. */
    SubjectType.Site site(String code) {
        return Optional.ofNullable(subjectTypes.get(code))
                .map(SubjectType::site)
                .orElse(SubjectType.Site.PREMISES);
    }

    public LocalizedText subjectType(String code) {
        return Optional.ofNullable(subjectTypes.get(code))
                .map(SubjectType::name)
                .orElse(new LocalizedText(code, code));
    }

    /** What a title of a kind is good for; one shop where the kind is not known. */
    public SubjectType.TitleScope scope(String kind) {
        return Optional.ofNullable(subjectTypes.get(kind))
                .map(SubjectType::scope)
                .orElse(SubjectType.TitleScope.SHOP);
    }

    /** Null where there is no such trade. */
    public LocalizedText trade(String code) {
        return code == null || !trades.containsKey(code)
                ? null
                : trades.get(code).name();
    }

    /** The office that looks after a district. */
    public Optional<Agency> office(String code) {
        return Optional.ofNullable(code).map(offices::get);
    }

    /** The streets and townships around an office; none where it is in charge of more than a county. */
    List<String> streetsOf(String office) {
        return office(office).map(Agency::division).map(streets::get).orElse(List.of());
    }

    /** An office and all below it, however deep; none where no district is chosen. */
    List<String> officesUnder(String district) {
        if (district == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        offices.keySet().stream().filter(code -> within(code, district)).forEach(found::add);
        return found;
    }

    private boolean within(String code, String root) {
        String at = code;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(root)) {
                return true;
            }
            at = Optional.ofNullable(offices.get(at)).map(Agency::parent).orElse(null);
        }
        return false;
    }
}
