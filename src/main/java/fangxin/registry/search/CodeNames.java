package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.Trade;
import fangxin.organization.agency.Agency;
import fangxin.organization.division.Division;
import fangxin.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Value of what was last read from the database about the codes in the index: names of subject types, trades, offices
 * and divisions, the location and scope of a subject type, the streets of an office and the offices below it, the
 * city's office, and the name of the website.
 *
 * @param offices code to office, in the order of the codes
 * @param streets code of a division to the codes of its streets and townships
 */
public record CodeNames(
        Map<String, SubjectType> subjectTypes,
        Map<String, Trade> trades,
        Map<String, Agency> offices,
        Map<String, LocalizedText> districts,
        Map<String, List<String>> streets) {
    private static final int DEEPEST = 20;

    static CodeNames of(
            List<SubjectType> subjectTypes, List<Trade> trades, List<Agency> agencies, List<Division> divisions) {
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
        agencies.stream().filter(Agency::isOffice).forEach(office -> {
            offices.put(office.code(), office);
            names.computeIfAbsent(office.code(), code -> zone(office));
        });
        return new CodeNames(by(subjectTypes, SubjectType::code), by(trades, Trade::code), offices, names, streets);
    }

    private static <T> Map<String, T> by(List<T> all, java.util.function.Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(code.apply(one), one));
        return map;
    }

    /**
     * Returns the name of a development zone, which is no division: the name of its office without the office's title.
     */
    private static LocalizedText zone(Agency office) {
        return new LocalizedText(
                office.name().zh().replaceFirst("放心消费创建工作办公室$", ""),
                office.name()
                        .en()
                        .replaceFirst("^Office for Rest-Assured Consumption, ", "")
                        .replaceFirst(" Office for Rest-Assured Consumption$", ""));
    }

    /** Returns the name of the site: the programme's and the city's, 放心消费·江城 where the city is 江城市. */
    public LocalizedText site() {
        return cityOffice()
                .map(office -> district(office.division()))
                .map(city -> Messages.inBoth("platform.name", withoutSuffix(city)))
                .orElseGet(() -> Messages.inBoth("platform.programme"));
    }

    /** Returns the programme office of the city. */
    public Optional<Agency> cityOffice() {
        return offices.values().stream().filter(Agency::isCityOffice).findFirst();
    }

    private static LocalizedText withoutSuffix(LocalizedText city) {
        return new LocalizedText(city.zh().replaceFirst("市$", ""), city.en().replaceFirst(" City$", ""));
    }

    /** Returns the name of a division or development zone; the code itself if it is unknown. */
    public LocalizedText district(String code) {
        return districts.getOrDefault(code, new LocalizedText(code, code));
    }

    /** Returns the site of subjects of a type; an unknown type counts as one of shops. */
    SubjectType.SubjectSite site(String code) {
        return Optional.ofNullable(subjectTypes.get(code))
                .map(SubjectType::site)
                .orElse(SubjectType.SubjectSite.PREMISES);
    }

    public LocalizedText subjectType(String code) {
        return Optional.ofNullable(subjectTypes.get(code))
                .map(SubjectType::name)
                .orElse(new LocalizedText(code, code));
    }

    /** Returns the scope of a title of a subject type; one shop if the type is unknown. */
    public SubjectType.TitleScope scope(String subjectType) {
        return Optional.ofNullable(subjectTypes.get(subjectType))
                .map(SubjectType::scope)
                .orElse(SubjectType.TitleScope.SHOP);
    }

    /** Returns the name of a trade, or null if the code is unknown. */
    public LocalizedText trade(String code) {
        return code == null || !trades.containsKey(code)
                ? null
                : trades.get(code).name();
    }

    /** Returns the office in charge of a district. */
    public Optional<Agency> office(String code) {
        return Optional.ofNullable(code).map(offices::get);
    }

    /** Returns the streets and townships in the division of an office; none for the office of a whole city. */
    List<String> streetsOf(String office) {
        return office(office).map(Agency::division).map(streets::get).orElse(List.of());
    }

    /** Returns the codes of an office and of all offices below it; none if no district is chosen. */
    List<String> officesUnder(String district) {
        if (district == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        offices.keySet().stream().filter(code -> isWithin(code, district)).forEach(found::add);
        return found;
    }

    private boolean isWithin(String code, String root) {
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
